/**
 * The drawn life course from 14 to 25: what is drawn where, and the same in a table.
 *
 * <p>Plain functions of what the deriving services said and a day; no clock, no HTML. The template
 * timeline/drawing.html turns it into SVG.
 */
@NullMarked
package uk.waymark.portal.timeline;

import org.jspecify.annotations.NullMarked;
