package uk.waymark.alerts.ledger;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.alerts.receiver.Receiver.Kind;
import uk.waymark.contracts.message.DutyLine;

/**
 * What the ledger says of an alert's duty and receiver, as it was when the alert last changed.
 *
 * @param source the service that concluded the duty
 * @param kind what the receiver is
 * @param adviserId the personal adviser of that day; null when none
 * @param team the personal adviser's team; null when none is known
 * @param rule the rule's id, as DUT-E-ASSESS
 * @param title the rule's title
 * @param due the last day on which the act is in time
 * @param dueBasis {@code number} or {@code at-once}
 */
public record About(
    String source,
    Kind kind,
    @Nullable String adviserId,
    @Nullable String team,
    String rule,
    String title,
    LocalDate due,
    String dueBasis) {
  static About of(Wanted wanted) {
    DutyLine line = wanted.duty().line();
    return new About(
        wanted.duty().source(),
        wanted.receiver().kind(),
        wanted.receivers().adviserId(),
        wanted.receivers().team(),
        line.rule(),
        line.title(),
        Objects.requireNonNull(line.due(), "an alert is of a dated duty"),
        line.dueBasis());
  }
}
