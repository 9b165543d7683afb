package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.facts.Happening.StatusConfirmed;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.life.Life;

/**
 * What a person decided about an ending, if anything: the confirmation recorded last whose day is
 * the day of the ending and whose reading, if it names one, is the reading of the ending.
 *
 * @param confirmed the confirmation; empty when nobody decided
 */
record Decision(Optional<Occurred<StatusConfirmed>> confirmed) {

  static Decision on(Ending ending, Life life) {
    return on(ending.since(), ending.reading(), life);
  }

  /** The same for an ending on that day by that reading. */
  static Decision on(LocalDate since, Reading reading, Life life) {
    var found = Optional.<Occurred<StatusConfirmed>>empty();
    for (var confirmation : life.confirmations()) {
      if (isAbout(confirmation.what(), since, reading)) {
        found = Optional.of(confirmation);
      }
    }
    return new Decision(found);
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
    return confirmed.isPresent() && !confirmed.get().what().agreed();
  }

  /** The day on which a person agreed that it ends. */
  Optional<LocalDate> agreedOn() {
    return confirmed.filter(by -> by.what().agreed()).map(Occurred::on);
  }

  /**
   * What a person said of it, in a sentence.
   *
   * @param agreed how a sentence starts that a person agreed
   * @param open the sentence when nobody decided
   */
  String words(String agreed, String open) {
    return confirmed
        .map(
            by ->
                by.what().agreed()
                    ? agreed + Words.day(by.on()) + "."
                    : "A person decided on " + Words.day(by.on()) + " that it goes on.")
        .orElse(open);
  }

  /** The day of the decision, as a fact; none when nobody decided. */
  List<FactRead> facts() {
    return confirmed.map(FactRead::day).stream().toList();
  }
}
