/** Tests of {@code uk.waymark.explain}. */
@NullMarked
package uk.waymark.explain;

import org.jspecify.annotations.NullMarked;
