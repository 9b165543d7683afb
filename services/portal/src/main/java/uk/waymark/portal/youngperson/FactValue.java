package uk.waymark.portal.youngperson;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import uk.waymark.portal.words.Dates;
import uk.waymark.portal.words.Words;

/** The value of a fact in plain words: dates as people write them, codes spelt out. */
final class FactValue {
  private static final Pattern CODE = Pattern.compile("[a-z]+(-[a-z0-9]+)*");

  private FactValue() {}

  static String inWords(String value) {
    if (CODE.matcher(value).matches()) {
      return Words.ofCode("fact.value", value);
    }
    try {
      return Dates.inWords(LocalDate.parse(value));
    } catch (DateTimeParseException notADate) {
      return value;
    }
  }
}
