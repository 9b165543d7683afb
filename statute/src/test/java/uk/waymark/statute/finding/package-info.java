/** Tests of what rules found and why. */
@NullMarked
package uk.waymark.statute.finding;

import org.jspecify.annotations.NullMarked;
