package uk.waymark.statute.oracle;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/** Days as plain numbers (days since 1970), so that a walk over a life is cheap. */
final class Days {
  /** No such day; later than every day. */
  static final int NEVER = Integer.MAX_VALUE;

  private Days() {}

  static int of(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  static int of(String date) {
    return of(LocalDate.parse(date));
  }

  static LocalDate date(int day) {
    return LocalDate.ofEpochDay(day);
  }

  /** The corresponding date, or the last day of that month (DT-2). */
  static int plusMonths(int day, int months) {
    return day == NEVER ? NEVER : of(date(day).plusMonths(months));
  }

  /** The anniversary of birth; 1 March for 29 February in a common year (DT-1, J-LEAP). */
  static int birthday(LocalDate born, int age) {
    int year = born.getYear() + age;
    var leapDay = born.getMonth() == Month.FEBRUARY && born.getDayOfMonth() == 29;
    return leapDay && !Year.isLeap(year)
        ? of(LocalDate.of(year, Month.MARCH, 1))
        : of(LocalDate.of(year, born.getMonth(), born.getDayOfMonth()));
  }

  static String text(int day) {
    return day == NEVER ? "-" : date(day).toString();
  }
}
