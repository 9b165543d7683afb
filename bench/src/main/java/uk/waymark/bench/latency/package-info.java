/** How long an event takes from its POST to the portal's read model, under a steady load. */
@NullMarked
package uk.waymark.bench.latency;

import org.jspecify.annotations.NullMarked;
