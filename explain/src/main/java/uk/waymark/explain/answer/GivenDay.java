package uk.waymark.explain.answer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as people write it on a command line: {@code 2026-03-31}, a year of four digits. */
public final class GivenDay {
  private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
