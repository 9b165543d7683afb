/**
 * Who would be answered otherwise by another pack, before it counts; and two councils side by side.
 */
@NullMarked
package uk.waymark.entitlements.preview;

import org.jspecify.annotations.NullMarked;
