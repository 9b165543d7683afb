/** The other half of a planted cycle between two folders of the law. */
@NullMarked
package uk.waymark.statute.plantedtoo;

import org.jspecify.annotations.NullMarked;
