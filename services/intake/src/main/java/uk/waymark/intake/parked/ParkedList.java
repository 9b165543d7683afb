package uk.waymark.intake.parked;

import java.util.List;

/**
 * A page of what is parked, the oldest first.
 *
 * @param parked the lines
 * @param more whether there are more after the last line
 */
public record ParkedList(List<ParkedLine> parked, boolean more) {}
