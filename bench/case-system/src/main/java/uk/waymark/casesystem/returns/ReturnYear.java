package uk.waymark.casesystem.returns;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A return year, 1 April to 31 March.
 *
 * @param ending the year of its 31 March
 */
public record ReturnYear(int ending) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.UK);

  /** 1 April. */
  public LocalDate first() {
    return LocalDate.of(ending - 1, Month.APRIL, 1);
  }

  /** 31 March. */
  public LocalDate last() {
    return LocalDate.of(ending, Month.MARCH, 31);
  }

  /** Whether the day lies in the year. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first()) && !day.isAfter(last());
  }

  /** The day as the return writes it. */
  static String written(LocalDate day) {
    return day.format(DAY);
  }
}
