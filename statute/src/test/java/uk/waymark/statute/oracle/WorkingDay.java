package uk.waymark.statute.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;

/**
 * Working days as DT-10 says, without the other bank holidays, which no calendar tells. Easter
 * comes from the table of the Book of Common Prayer: the Sunday after the full moon of the golden
 * number, as it stands from 1900 to 2199.
 */
final class WorkingDay {
  private static final List<MonthDay> FULL_MOONS =
      List.of(
          april(14), april(3), march(23), april(11), march(31), april(18), april(8), march(28),
          april(16), april(5), march(25), april(13), april(2), march(22), april(10), march(30),
          april(17), april(7), march(27));

  private WorkingDay() {}

  static boolean is(LocalDate day) {
    var weekday = day.getDayOfWeek();
    return weekday != DayOfWeek.SATURDAY
        && weekday != DayOfWeek.SUNDAY
        && !MonthDay.from(day).equals(MonthDay.of(Month.DECEMBER, 25))
        && !MonthDay.from(day).equals(MonthDay.of(Month.DECEMBER, 26))
        && !day.equals(goodFriday(day.getYear()));
  }

  private static LocalDate goodFriday(int year) {
    var sunday = FULL_MOONS.get(year % 19).atYear(year).plusDays(1);
    while (sunday.getDayOfWeek() != DayOfWeek.SUNDAY) {
      sunday = sunday.plusDays(1);
    }
    return sunday.minusDays(2);
  }

  private static MonthDay march(int day) {
    return MonthDay.of(Month.MARCH, day);
  }

  private static MonthDay april(int day) {
    return MonthDay.of(Month.APRIL, day);
  }
}
