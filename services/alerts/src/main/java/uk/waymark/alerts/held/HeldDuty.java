package uk.waymark.alerts.held;

import uk.waymark.contracts.message.DutyLine;

/**
 * A duty and the service that concluded it.
 *
 * @param source the topic it came on: {@code adviser-duties} or {@code plan-deadlines}
 * @param line the duty, without the steps of its explanation
 */
public record HeldDuty(String source, DutyLine line) {}
