/** Tests of {@code uk.waymark.explain.compare}. */
@NullMarked
package uk.waymark.explain.compare;

import org.jspecify.annotations.NullMarked;
