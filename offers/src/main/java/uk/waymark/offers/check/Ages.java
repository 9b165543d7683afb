package uk.waymark.offers.check;

import java.time.LocalDate;
import uk.waymark.offers.who.Condition;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.law.Status;

/**
 * Ages from a birthday up to, not including, another.
 *
 * @param from the age reached; 0 when there is none
 * @param to the age not yet reached; {@link Condition.AgeBand#NO_END} when there is none
 */
record Ages(int from, int to) {
  /** The ages of those who can be looked after. */
  static final Ages CHILDHOOD = new Ages(0, 18);

  /** The ages of those who can have a status. */
  static Ages of(Status status) {
    return new Ages(status.fromAge(), Math.min(status.beforeAge(), Condition.AgeBand.NO_END));
  }

  Ages and(Ages other) {
    return new Ages(Math.max(from, other.from), Math.min(to, other.to));
  }

  boolean isEmpty() {
    return from >= to;
  }

  /** The 18th birthdays of those who are so old on one of these days. */
  Span turning18(Span days) {
    var first = LocalDate.MIN;
    if (to < Condition.AgeBand.NO_END && days.from().isAfter(LocalDate.MIN)) {
      var last = days.from().plusYears(18 - to);
      first = isNearLeapDay(last) ? last.minusDays(1) : last.plusDays(1);
    }
    var end = LocalDate.MAX;
    if (from > 0 && days.to().isBefore(LocalDate.MAX)) {
      end = days.to().plusYears(18 - from);
      end = isNearLeapDay(end) ? end.plusDays(2) : end;
    }
    return Span.between(first, end);
  }

  /** Birthdays of 29 February move between two days here, so that a doubt counts as possible. */
  private static boolean isNearLeapDay(LocalDate day) {
    return (day.getMonthValue() == 2 && day.getDayOfMonth() >= 27)
        || (day.getMonthValue() == 3 && day.getDayOfMonth() <= 2);
  }
}
