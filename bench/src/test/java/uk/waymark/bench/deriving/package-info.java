/** Tests of {@code uk.waymark.bench.deriving}. */
@NullMarked
package uk.waymark.bench.deriving;

import org.jspecify.annotations.NullMarked;
