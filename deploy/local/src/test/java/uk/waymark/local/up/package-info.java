/** Tests of {@code ./waymark up}, run as a process of its own. */
@NullMarked
package uk.waymark.local.up;

import org.jspecify.annotations.NullMarked;
