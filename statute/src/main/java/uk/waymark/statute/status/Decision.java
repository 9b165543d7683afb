package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.statute.facts.Happening.StatusConfirmed;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.life.Life;

/**
 * What a person decided about an ending, if anything: the confirmation recorded last whose day is
 * the day of the ending and whose reading, if it names one, is the reading of the ending.
 *
 * @param agreed whether they agreed; empty when nobody decided
 * @param on the day of the decision
 */
record Decision(Optional<Boolean> agreed, Optional<LocalDate> on) {

  static Decision on(Ending ending, Life life) {
    return on(ending.since(), ending.reading(), life);
  }

  /** The same for an ending on that day by that reading. */
  static Decision on(LocalDate since, Reading reading, Life life) {
    var found = new Decision(Optional.empty(), Optional.empty());
    for (var confirmation : life.confirmations()) {
      if (isAbout(confirmation.what(), since, reading)) {
        found =
            new Decision(Optional.of(confirmation.what().agreed()), Optional.of(confirmation.on()));
      }
    }
    return found;
  }

  /** Whether a confirmation is about this ending. */
  static boolean isAbout(StatusConfirmed what, Ending ending) {
    return isAbout(what, ending.since(), ending.reading());
  }

  private static boolean isAbout(StatusConfirmed what, LocalDate since, Reading reading) {
    return what.from().equals(since)
        && what.reading().filter(id -> !id.equals(reading.id())).isEmpty();
  }

  /** Whether a person decided that the status does not end. */
  boolean refused() {
    return !agreed.orElse(true);
  }

  /** The day on which a person agreed that it ends. */
  Optional<LocalDate> agreedOn() {
    return agreed.filter(yes -> yes).flatMap(_ -> on);
  }
}
