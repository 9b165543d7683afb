package uk.waymark.explain.answer;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.contracts.KnownAt;

/**
 * What is asked about a person.
 *
 * @param asAt the day the answer is for
 * @param knownAt up to when something must have been recorded to count; empty for everything
 * @param all whether duties that are met or stopped are listed too
 */
public record Question(LocalDate asAt, Optional<KnownAt> knownAt, boolean all) {
  /** The answer for a day from everything known. */
  public static Question on(LocalDate asAt) {
    return new Question(asAt, Optional.empty(), false);
  }
}
