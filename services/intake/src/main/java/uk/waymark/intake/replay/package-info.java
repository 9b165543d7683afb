/** {@code POST /replays}: one person, one authority or everything sent again for a service. */
@NullMarked
package uk.waymark.intake.replay;

import org.jspecify.annotations.NullMarked;
