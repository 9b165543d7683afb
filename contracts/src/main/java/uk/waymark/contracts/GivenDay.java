package uk.waymark.contracts;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as people and callers write it: {@code 2026-03-31}, a year of four digits. {@link
 * LocalDate#parse} alone takes years of nine digits and more, which no day of a life has.
 */
public final class GivenDay {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private GivenDay() {}

  /** The day, or empty when it has another form or does not exist. */
  public static Optional<LocalDate> parse(String words) {
    if (!FORM.matcher(words).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(words));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
