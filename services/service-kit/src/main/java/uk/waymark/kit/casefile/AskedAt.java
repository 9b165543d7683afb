package uk.waymark.kit.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.GivenDay;
import uk.waymark.contracts.KnownAt;
import uk.waymark.kit.problem.ProblemException;

/**
 * The parameters {@code asAt} and {@code knownAt} of a question about one person.
 *
 * @param asAt the day the answer is for; today when not given
 * @param knownAt up to when something must have been recorded to count; empty for everything
 */
public record AskedAt(LocalDate asAt, Optional<KnownAt> knownAt) {
  /**
   * Reads the parameters.
   *
   * @throws ProblemException 400 naming the parameter
   */
  public static AskedAt of(@Nullable String asAt, @Nullable String knownAt, LocalDate today) {
    return new AskedAt(
        asAt == null ? today : day("asAt", asAt), Optional.ofNullable(knownAt).map(AskedAt::known));
  }

  /**
   * Reads a day.
   *
   * @throws ProblemException 400 naming the parameter
   */
  public static LocalDate day(String parameter, String text) {
    return GivenDay.parse(text)
        .orElseThrow(
            () ->
                ProblemException.badParameter(
                    parameter, "is a day that exists, such as 2026-03-31."));
  }

  private static KnownAt known(String text) {
    return KnownAt.parse(text)
        .orElseThrow(
            () ->
                ProblemException.badParameter(
                    "knownAt",
                    "is a day that exists, such as 2026-03-31, or a moment, such as"
                        + " 2026-03-31T09:30:00Z."));
  }
}
