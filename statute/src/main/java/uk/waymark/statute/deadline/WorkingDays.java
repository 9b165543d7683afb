package uk.waymark.statute.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;

/**
 * Working days, as far as the calendar tells them: not Saturday, Sunday, Christmas Day, Good Friday
 * or Boxing Day. Other bank holidays are no working days either (SI 2006/1738), but each year's are
 * proclaimed or appointed, so they are not known here and are counted.
 */
public final class WorkingDays {
  private static final int WEEK = 7;
  private static final int GOOD_FRIDAY_BEFORE_EASTER = 2;

  private WorkingDays() {}

  /** How many days of a span are working days, other bank holidays included. */
  public static long in(Span days) {
    return weekdays(days) - holidays(days);
  }

  private static long weekdays(Span days) {
    var first = days.from().getDayOfWeek().getValue();
    var weeks = days.days() / WEEK;
    long weekdays = weeks * DayOfWeek.FRIDAY.getValue();
    for (long day = weeks * WEEK; day < days.days(); day++) {
      if ((first - 1 + day) % WEEK < DayOfWeek.FRIDAY.getValue()) {
        weekdays++;
      }
    }
    return weekdays;
  }

  private static long holidays(Span days) {
    long holidays = 0;
    for (int year = days.from().getYear(); year <= days.to().getYear(); year++) {
      holidays += onWeekday(LocalDate.of(year, Month.DECEMBER, 25), days);
      holidays += onWeekday(LocalDate.of(year, Month.DECEMBER, 26), days);
      holidays += onWeekday(easter(year).minusDays(GOOD_FRIDAY_BEFORE_EASTER), days);
    }
    return holidays;
  }

  private static int onWeekday(LocalDate holiday, Span days) {
    return days.contains(holiday) && holiday.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0
        ? 1
        : 0;
  }

  /**
   * Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). The letters are those of
   * the published rule.
   */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int g = (8 * b + 13) / 25;
    int h = (19 * a + b - b / 4 - g + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % WEEK;
    int m = (a + 11 * h + 19 * l) / 433;
    int month = (h + l - 7 * m + 90) / 25;
    return LocalDate.of(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
  }
}
