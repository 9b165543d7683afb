package uk.waymark.portal.youngperson;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed to see the page as at another day.
 *
 * @param day as typed
 * @param month as typed
 * @param year as typed
 * @param wrong whether the three make no date
 */
public record AsAtForm(String day, String month, String year, boolean wrong) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final int FIRST_YEAR = 1980;
  private static final int LAST_YEAR = 2100;

  static AsAtForm showing(LocalDate shown) {
    return new AsAtForm(
        String.valueOf(shown.getDayOfMonth()),
        String.valueOf(shown.getMonthValue()),
        String.valueOf(shown.getYear()),
        false);
  }

  static AsAtForm refused(String day, String month, String year) {
    return new AsAtForm(day, month, year, true);
  }

  /** The date of three numbers, or empty when there is no such day. */
  static Optional<LocalDate> date(String day, String month, String year) {
    if (!isNumber(day) || !isNumber(month) || !isNumber(year)) {
      return Optional.empty();
    }
    try {
      return within(
          LocalDate.of(
              Integer.parseInt(year.strip()),
              Integer.parseInt(month.strip()),
              Integer.parseInt(day.strip())));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** The date of an ISO day such as 2026-03-27, or empty when it is none. */
  public static Optional<LocalDate> isoDate(@Nullable String iso) {
    if (iso == null) {
      return Optional.empty();
    }
    try {
      return within(LocalDate.parse(iso.strip()));
    } catch (DateTimeParseException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> within(LocalDate date) {
    return date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR
        ? Optional.empty()
        : Optional.of(date);
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text.strip()).matches();
  }
}
