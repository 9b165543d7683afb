package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.PersonDied;
import uk.waymark.statute.facts.Happening.ResponsibleAuthorityChanged;
import uk.waymark.statute.facts.History;

/** The day on which a file ends: by death, or by a reorganisation of councils. */
final class FileEnd {
  private FileEnd() {}

  /** The day of death: the earliest event that tells of it. */
  static Optional<LocalDate> diedOn(History history) {
    for (var event : history.events()) {
      if (event.what() instanceof PersonDied
          || (event.what() instanceof CareEnded(var reason) && reason == CareEndReason.DIED)) {
        return Optional.of(event.on());
      }
    }
    return Optional.empty();
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
