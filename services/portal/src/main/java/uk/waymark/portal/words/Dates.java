package uk.waymark.portal.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates are written: the day, the month in words, the year. */
public final class Dates {
  private static final DateTimeFormatter LONG =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final String[] SHORT_MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"
  };

  private Dates() {}

  /** For example {@code 7 July 2026}. */
  public static String inWords(LocalDate day) {
    return LONG.format(day);
  }

  /** For example {@code 7 Sept 2026}, where there is little room. */
  public static String inShort(LocalDate day) {
    return day.getDayOfMonth() + " " + SHORT_MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
  }
}
