package uk.waymark.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import uk.waymark.statute.facts.Happening.PersonRegistered;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.life.Doubts;

/** The events whose days a life can have; the others are told of and left out. */
final class PossibleDates {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

  private PossibleDates() {}

  static History of(History history, Doubts doubts) {
    return allPossible(history) ? history : possible(history, doubts);
  }

  /** Events are in order of days, so the first and the last tell of all. */
  private static boolean allPossible(History history) {
    var events = history.events();
    if (events.isEmpty()) {
      return true;
    }
    if (!within(events.getFirst().on()) || !within(events.getLast().on())) {
      return false;
    }
    for (var registered : history.all(PersonRegistered.class)) {
      if (!within(registered.what().dateOfBirth())) {
        return false;
      }
    }
    return true;
  }

  private static History possible(History history, Doubts doubts) {
    var left = new ArrayList<Recorded>(history.events().size());
    for (var event : history.events()) {
      if (possible(event)) {
        left.add(event);
      } else {
        doubts.about(
            event,
            "date-not-possible",
            "The date in this event can't be right. The event is not used. Please correct it.");
      }
    }
    return history.only(left);
  }

  private static boolean possible(Recorded event) {
    return within(event.on())
        && !(event.what() instanceof PersonRegistered(var born, _) && !within(born));
  }

  /** Whether a day can be one of a life, of those who live now. */
  static boolean within(LocalDate day) {
    return !day.isBefore(EARLIEST) && day.isBefore(LATEST);
  }
}
