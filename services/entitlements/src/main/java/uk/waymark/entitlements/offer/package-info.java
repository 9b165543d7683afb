/**
 * What councils and partners offer each young person, beside the law: the lines of the message, the
 * sheets behind the lists, and the lists of who was never told, what was paid and what ends soon.
 */
@NullMarked
package uk.waymark.entitlements.offer;

import org.jspecify.annotations.NullMarked;
