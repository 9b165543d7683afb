package uk.waymark.offers.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What was explained, claimed and paid of one entitlement, whichever version it was under: what was
 * paid under an earlier version counts on.
 *
 * @param id of the entry or provision
 * @param lines in order of days
 */
public record Account(String id, List<Line> lines) {
  public Account {
    lines = List.copyOf(lines);
  }

  /** The payments by the end of a day. */
  public List<Line> paymentsBy(LocalDate day) {
    return of(Line.What.PAID, day);
  }

  /** The claims by the end of a day. */
  public List<Line> claimsBy(LocalDate day) {
    return of(Line.What.CLAIMED, day);
  }

  /** The sum paid by the end of a day; payments without a sum count nothing here. */
  public BigDecimal paidBy(LocalDate day) {
    return sum(of(Line.What.PAID, day));
  }

  /** The sum claimed by the end of a day; claims without a sum count nothing here. */
  public BigDecimal claimedBy(LocalDate day) {
    return sum(of(Line.What.CLAIMED, day));
  }

  /** The sum paid for one part by the end of a day. */
  public BigDecimal paidBy(LocalDate day, String part) {
    return sum(
        of(Line.What.PAID, day).stream()
            .filter(line -> line.part().filter(part::equals).isPresent())
            .toList());
  }

  /** The first payment by the end of a day that does not say how much. */
  public Optional<Line> paidWithoutSum(LocalDate day) {
    return of(Line.What.PAID, day).stream().filter(line -> line.pounds().isEmpty()).findFirst();
  }

  /** The last time by the end of a day that it was explained. */
  public Optional<Line> explainedBy(LocalDate day) {
    return of(Line.What.EXPLAINED, day).stream().reduce((_, last) -> last);
  }

  /**
   * Whether the young person was told.
   *
   * @param day the day asked about
   * @param current the version of the offer that stands on that day; empty when there are none, as
   *     for what the law gives
   */
  public Told toldOn(LocalDate day, Optional<String> current) {
    var last = explainedBy(day);
    if (last.isEmpty()) {
      return new Told.Never();
    }
    var said = last.get().version();
    return current.isPresent() && said.isPresent() && !said.equals(current)
        ? new Told.OldVersion(last.get().on(), said.get(), current.get())
        : new Told.Yes(last.get().on(), said);
  }

  private List<Line> of(Line.What what, LocalDate day) {
    if (lines.isEmpty()) {
      return lines; // as with nearly every offer of nearly everybody
    }
    return lines.stream().filter(line -> line.what() == what && !line.on().isAfter(day)).toList();
  }

  private static BigDecimal sum(List<Line> some) {
    var sum = BigDecimal.ZERO;
    for (var line : some) {
      sum = sum.add(line.pounds().orElse(BigDecimal.ZERO));
    }
    return sum;
  }
}
