package uk.waymark.offers.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.statute.facts.Recorded;

/**
 * One claim, payment or explanation.
 *
 * @param what which of them
 * @param part the part of the entitlement that the event names after a slash, such as white-goods
 * @param version the version of the offer that the event names
 * @param pounds the sum; empty when the event does not say it
 * @param by the event
 */
public record Line(
    What what,
    Optional<String> part,
    Optional<String> version,
    Optional<BigDecimal> pounds,
    Recorded by) {
  /** What a line tells. */
  public enum What {
    EXPLAINED,
    CLAIMED,
    PAID
  }

  /** The day on which it happened. */
  public LocalDate on() {
    return by.on();
  }
}
