package uk.waymark.offers.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Some payments of one entitlement.
 *
 * @param lines in order of days
 */
public record Payments(List<Line> lines) {
  public Payments {
    lines = List.copyOf(lines);
  }

  /**
   * The payments of these that count on a day, where each counts for 12 months from its own day: up
   * to, not including, the same date a year on, and of 29 February 28 February.
   */
  public Payments ofTwelveMonths(LocalDate day) {
    return new Payments(
        lines.stream().filter(line -> day.isBefore(line.on().plusMonths(12))).toList());
  }

  /** The payments of these for one part. */
  public Payments of(String part) {
    return new Payments(
        lines.stream().filter(line -> line.part().filter(part::equals).isPresent()).toList());
  }

  /** Their sum; payments without a sum count nothing here. */
  public BigDecimal sum() {
    return Account.sum(lines);
  }

  /** The first that does not say how much it is. */
  public Optional<Line> withoutSum() {
    return lines.stream().filter(line -> line.pounds().isEmpty()).findFirst();
  }
}
