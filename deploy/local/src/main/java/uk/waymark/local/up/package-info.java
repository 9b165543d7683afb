/** What {@code ./waymark up} does: starts the stack, fills an empty record, says where to look. */
@NullMarked
package uk.waymark.local.up;

import org.jspecify.annotations.NullMarked;
