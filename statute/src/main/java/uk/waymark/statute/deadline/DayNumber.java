package uk.waymark.statute.deadline;

import java.time.LocalDate;

/**
 * A day as a number: days since 1 January 1970 ({@link LocalDate#toEpochDay}), with the first and
 * the last number standing for "no known start" and "no known end". Sets of days are kept as
 * numbers, because most of the law's work is comparing days.
 */
public final class DayNumber {
  /** Stands for {@link LocalDate#MIN}. */
  public static final int MIN = Integer.MIN_VALUE;

  /** Stands for {@link LocalDate#MAX}. */
  public static final int MAX = Integer.MAX_VALUE;

  private DayNumber() {}

  /** The number of a day; days further away than an {@code int} counts are the first or last. */
  public static int of(LocalDate day) {
    long number = day.toEpochDay();
    return number >= MAX ? MAX : number <= MIN ? MIN : (int) number;
  }

  /** The day of a number. */
  public static LocalDate day(int number) {
    return switch (number) {
      case MIN -> LocalDate.MIN;
      case MAX -> LocalDate.MAX;
      default -> LocalDate.ofEpochDay(number);
    };
  }
}
