package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Happening.PersonalAdviserAppointed;
import uk.waymark.statute.facts.Happening.PersonalAdviserEnded;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Occurred;

/**
 * Days with a personal adviser. A new appointment takes the place of the one before it.
 *
 * @param days from the appointment up to, not including, its end
 * @param appointed the appointment
 */
public record Advised(Span days, Occurred<PersonalAdviserAppointed> appointed) {

  static List<Advised> of(History history, Doubts doubts) {
    if (history.all(PersonalAdviserAppointed.class).isEmpty()
        && history.all(PersonalAdviserEnded.class).isEmpty()) {
      return List.of();
    }
    var all = new ArrayList<Advised>(2);
    for (var event : history.events()) {
      switch (event.what()) {
        case PersonalAdviserAppointed appointed -> {
          endOpen(all, event.on());
          all.add(new Advised(Span.since(event.on()), new Occurred<>(event, appointed)));
        }
        case PersonalAdviserEnded _ -> {
          if (all.isEmpty() || all.getLast().days().end().isPresent()) {
            doubts.about(
                event,
                "end-without-start",
                "A personal adviser ended, but none was appointed. It is not counted.");
          }
          endOpen(all, event.on());
        }
        default -> {}
      }
    }
    return List.copyOf(all);
  }

  private static void endOpen(List<Advised> all, LocalDate on) {
    if (!all.isEmpty() && all.getLast().days().end().isEmpty()) {
      var last = all.removeLast();
      all.add(new Advised(new Span(last.days().from(), on), last.appointed()));
    }
  }
}
