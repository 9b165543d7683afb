package uk.waymark.intake.ssda903;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.waymark.contracts.event.CareEvent;

/**
 * A return year: 1 April to 31 March, named by the calendar year in which it begins.
 *
 * @param begins 2017 for 1 April 2017 to 31 March 2018
 */
public record ReturnYear(int begins) implements Comparable<ReturnYear> {
  private static final Pattern FORM = Pattern.compile("((?:19|20)\\d\\d)(?:[-/](\\d\\d))?");

  /** Reads {@code 2017} or {@code 2017-18}; empty for anything else, {@code 2017-19} among it. */
  public static Optional<ReturnYear> parse(String text) {
    var form = FORM.matcher(text.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    var year = new ReturnYear(Integer.parseInt(form.group(1)));
    boolean agrees =
        form.group(2) == null || Integer.parseInt(form.group(2)) == (year.begins + 1) % 100;
    return agrees ? Optional.of(year) : Optional.empty();
  }

  /** The return year in which a day lies. */
  public static ReturnYear of(LocalDate day) {
    return new ReturnYear(
        day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear());
  }

  public LocalDate firstDay() {
    return LocalDate.of(begins, Month.APRIL, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(begins + 1, Month.MARCH, 31);
  }

  public ReturnYear next() {
    return new ReturnYear(begins + 1);
  }

  /**
   * When the council said it: 1 May after the year, 00:00 in London, one second later for each time
   * a row of the same return was sent again with other content.
   */
  public Instant saidAt(int version) {
    return LocalDate.of(begins + 1, Month.MAY, 1)
        .atStartOfDay(CareEvent.LONDON)
        .toInstant()
        .plusSeconds(version);
  }

  @Override
  public int compareTo(ReturnYear other) {
    return Integer.compare(begins, other.begins);
  }

  /** Such as {@code 2017-18}. */
  @Override
  public String toString() {
    return "%d-%02d".formatted(begins, (begins + 1) % 100);
  }
}
