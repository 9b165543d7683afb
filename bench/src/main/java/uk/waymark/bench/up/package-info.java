/** How long {@code ./waymark up} takes, and how much memory what it starts needs. */
@NullMarked
package uk.waymark.bench.up;

import org.jspecify.annotations.NullMarked;
