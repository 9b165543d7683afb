package uk.waymark.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import uk.waymark.contracts.event.CareEvent;

/**
 * Up to when something must have been recorded to count.
 *
 * @param words as it was asked: a date or an instant
 * @param inclusive the last moment that counts; of a date, its last in Europe/London
 */
public record KnownAt(String words, Instant inclusive) {
  /**
   * Reads a date (2026-03-31) or an instant (2026-03-31T09:30:00Z), both as {@link GivenDay} has
   * days; empty for anything else.
   */
  public static Optional<KnownAt> parse(String words) {
    int time = words.indexOf('T');
    if (time < 0) {
      return GivenDay.parse(words).map(KnownAt::endOf);
    }
    if (GivenDay.parse(words.substring(0, time)).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new KnownAt(words, OffsetDateTime.parse(words).toInstant()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Up to the end of that day in Europe/London. */
  public static KnownAt endOf(LocalDate day) {
    var midnight = day.plusDays(1).atStartOfDay(CareEvent.LONDON).toInstant();
    return new KnownAt(day.toString(), midnight.minusNanos(1));
  }
}
