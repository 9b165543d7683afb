package uk.waymark.offers.amount;

import java.time.LocalDate;
import java.util.Optional;

/**
 * For how long an offer runs.
 *
 * @param count how many units; more than nothing
 * @param unit days, weeks, months or years
 * @param from the event from whose day it runs; that day is its first. Empty: from the day it is
 *     first given, which the record may not tell
 */
public record Lasting(int count, Unit unit, Optional<Begins> from) {
  /**
   * Checks the count and the unit.
   *
   * @throws IllegalArgumentException if either says no time
   */
  public Lasting {
    if (count < 1) {
      throw new IllegalArgumentException("a time of " + count + " " + unit.word());
    }
    after(LocalDate.EPOCH, count, unit);
  }

  /** The first day after it, when it runs from that day. */
  public LocalDate endFrom(LocalDate firstDay) {
    return after(firstDay, count, unit);
  }

  private static LocalDate after(LocalDate day, int count, Unit unit) {
    return switch (unit) {
      case DAYS -> day.plusDays(count);
      case WEEKS -> day.plusWeeks(count);
      case MONTHS -> day.plusMonths(count);
      case YEARS -> day.plusYears(count);
      case GBP, PERCENT, ITEMS, HOURS ->
          throw new IllegalArgumentException("a time is not counted in " + unit.word());
    };
  }
}
