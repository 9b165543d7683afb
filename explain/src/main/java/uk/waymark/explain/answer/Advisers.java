package uk.waymark.explain.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.data.AboutAdviser;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.statute.facts.Happening.PersonDied;
import uk.waymark.statute.facts.Happening.PersonalAdviserAppointed;
import uk.waymark.statute.facts.Happening.PersonalAdviserEnded;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Recorded;

/**
 * The appointments of personal advisers: one adviser at a time, until the appointment ends, the
 * next adviser is appointed or the young person dies.
 */
public final class Advisers {
  private final List<AdviserLine> ended = new ArrayList<>();
  private @Nullable AdviserLine current;

  private Advisers() {}

  /** The appointments, in order of time. */
  public static List<AdviserLine> of(History history, Collection<CareEvent> events) {
    var advisers = new Advisers();
    for (var event : history.events()) {
      if (event.what() instanceof PersonalAdviserAppointed(var adviserId)) {
        advisers.end(event.on());
        advisers.current =
            new AdviserLine(adviserId, Lines.orNull(team(event, events)), event.on(), null);
      } else if (event.what() instanceof PersonalAdviserEnded
          || event.what() instanceof PersonDied) {
        advisers.end(event.on());
      }
    }
    if (advisers.current != null) {
      advisers.ended.add(advisers.current);
    }
    return advisers.ended;
  }

  private void end(LocalDate on) {
    if (current != null && current.from().isBefore(on)) {
      ended.add(new AdviserLine(current.adviserId(), current.team(), current.from(), on));
    }
    current = null;
  }

  private static Optional<String> team(Recorded appointed, Collection<CareEvent> events) {
    for (var event : events) {
      if (event.id().equals(appointed.id())
          && event.source().equals(appointed.source())
          && EventReader.data(event)
              instanceof AboutAdviser.PersonalAdviserAppointed(_, var team)) {
        return team;
      }
    }
    return Optional.empty();
  }
}
