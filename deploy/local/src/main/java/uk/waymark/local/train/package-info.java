/** What {@code ./waymark train} does: records what the JVM may keep ready for the next start. */
@NullMarked
package uk.waymark.local.train;

import org.jspecify.annotations.NullMarked;
