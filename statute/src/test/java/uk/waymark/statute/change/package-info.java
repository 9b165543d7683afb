/** Tests of {@code uk.waymark.statute.change}. */
@NullMarked
package uk.waymark.statute.change;

import org.jspecify.annotations.NullMarked;
