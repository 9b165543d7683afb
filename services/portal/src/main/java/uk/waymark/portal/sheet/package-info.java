/**
 * The sheet that a young person takes along: what they can get now, what may come, and until when;
 * and the same for the personal adviser with the law behind it.
 *
 * <p>{@link uk.waymark.portal.sheet.Sheet} is worked out from what the entitlements service
 * concluded, for a day, without input or output; the page and the PDF file show the same sheet.
 */
@NullMarked
package uk.waymark.portal.sheet;

import org.jspecify.annotations.NullMarked;
