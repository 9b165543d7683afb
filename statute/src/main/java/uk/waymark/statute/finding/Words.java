package uk.waymark.statute.finding;

import java.time.LocalDate;

/** Days in plain words. */
public final class Words {
  private static final String[] MONTHS = {
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December"
  };

  private Words() {}

  /** A day as people write it, such as 15 March 2025. */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
  }
}
