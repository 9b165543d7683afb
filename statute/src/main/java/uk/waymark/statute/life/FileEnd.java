package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.PersonDied;
import uk.waymark.statute.facts.Happening.ResponsibleAuthorityChanged;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Occurred;

/** The day on which a file ends: by death, or by a reorganisation of councils. */
final class FileEnd {
  private FileEnd() {}

  /** The day of death: the earliest event that tells of it. */
  static Optional<LocalDate> diedOn(History history) {
    var died = history.first(PersonDied.class).map(Occurred::on);
    for (var ended : history.all(CareEnded.class)) {
      if (ended.what().reason() == CareEndReason.DIED) {
        return died.filter(day -> day.isBefore(ended.on())).or(() -> Optional.of(ended.on()));
      }
    }
    return died;
  }

  /** Every day before death and before a reorganisation. */
  static Span daysOf(History history, Optional<LocalDate> diedOn) {
    var end = diedOn.orElse(LocalDate.MAX);
    for (var change : history.all(ResponsibleAuthorityChanged.class)) {
      if (change.what().reorganisation() && change.on().isBefore(end)) {
        end = change.on();
      }
    }
    return end.equals(LocalDate.MAX) ? Span.ALWAYS : new Span(LocalDate.MIN, end);
  }
}
