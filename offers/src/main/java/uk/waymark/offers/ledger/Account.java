package uk.waymark.offers.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

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

  /** The last time by the end of a day that it was explained. */
  public Optional<Line> explainedBy(LocalDate day) {
    return of(Line.What.EXPLAINED, day).stream().reduce((_, last) -> last);
  }

  /**
   * Whether the young person was told of what has no versions, such as what the law gives.
   *
   * @param day the day asked about
   */
  public Told toldOn(LocalDate day) {
    return toldOn(day, Optional.empty(), _ -> Optional.empty());
  }

  /**
   * Whether the young person was told. Who was told without a version by name was told the one of
   * that day.
   *
   * @param day the day asked about
   * @param current the version of the offer that stands on that day
   * @param stood the version that stood on a day, or the last before it; empty when none had begun
   */
  public Told toldOn(
      LocalDate day, Optional<String> current, Function<LocalDate, Optional<String>> stood) {
    var last = explainedBy(day);
    if (last.isEmpty()) {
      return new Told.Never();
    }
    return Told.of(
        last.get().on(), last.get().version().or(() -> stood.apply(last.get().on())), current);
  }

  /** This account with what was claimed and paid, not what was explained, of another. */
  Account withMoneyOf(Account other) {
    if (other.lines.isEmpty()) {
      return this;
    }
    var money = other.lines.stream().filter(line -> line.what() != Line.What.EXPLAINED);
    return new Account(
        id, Stream.concat(lines.stream(), money).sorted(Comparator.comparing(Line::on)).toList());
  }

  private List<Line> of(Line.What what, LocalDate day) {
    if (lines.isEmpty()) {
      return lines; // as with nearly every offer of nearly everybody
    }
    return lines.stream().filter(line -> line.what() == what && !line.on().isAfter(day)).toList();
  }

  static BigDecimal sum(List<Line> some) {
    var sum = BigDecimal.ZERO;
    for (var line : some) {
      sum = sum.add(line.pounds().orElse(BigDecimal.ZERO));
    }
    return sum;
  }
}
