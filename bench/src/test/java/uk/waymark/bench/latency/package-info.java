/** Tests of {@code uk.waymark.bench.latency}. */
@NullMarked
package uk.waymark.bench.latency;

import org.jspecify.annotations.NullMarked;
