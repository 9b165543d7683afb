package uk.waymark.kit.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.problem.ProblemException;

/**
 * The parameters {@code asAt} and {@code knownAt} of a question about one person.
 *
 * @param asAt the day the answer is for; today when not given
 * @param knownAt up to when something must have been recorded to count; empty for everything
 */
public record AskedAt(LocalDate asAt, Optional<Moment> knownAt) {
  /**
   * Reads the parameters.
   *
   * @throws ProblemException 400 naming the parameter
   */
  public static AskedAt of(@Nullable String asAt, @Nullable String knownAt, LocalDate today) {
    return new AskedAt(
        asAt == null ? today : day("asAt", asAt), Optional.ofNullable(knownAt).map(Moment::of));
  }

  /**
   * Reads a day.
   *
   * @throws ProblemException 400 naming the parameter
   */
  public static LocalDate day(String parameter, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw ProblemException.badParameter(parameter, "is a day such as 2026-03-31.");
    }
  }

  /**
   * A moment as it was asked for.
   *
   * @param words a day or an instant
   * @param inclusive the last moment that counts; of a day, its last in Europe/London
   */
  public record Moment(String words, Instant inclusive) {
    private static Moment of(String words) {
      try {
        return new Moment(
            words,
            words.indexOf('T') < 0
                ? LocalDate.parse(words)
                    .plusDays(1)
                    .atStartOfDay(WaymarkClock.LONDON)
                    .toInstant()
                    .minusNanos(1)
                : OffsetDateTime.parse(words).toInstant());
      } catch (DateTimeParseException e) {
        throw ProblemException.badParameter(
            "knownAt", "is a day such as 2026-03-31 or a moment such as 2026-03-31T09:30:00Z.");
      }
    }
  }
}
