/**
 * The yearly SSDA903 return: from its files to care events.
 *
 * <p>Every row is read by itself and becomes what that row truly says, and nothing else; what a row
 * says together with its neighbours is only ever a line in the report. So the events of a council
 * are the union of what its returns say, whatever the order in which they were loaded
 * (docs/decisions/0030-yearly-returns.md). Nothing here knows what an event means in law.
 */
@NullMarked
package uk.waymark.intake.ssda903;

import org.jspecify.annotations.NullMarked;
