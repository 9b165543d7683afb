package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Happening.AccommodationProvided;
import uk.waymark.statute.facts.Happening.AccommodationProvidedEnded;
import uk.waymark.statute.facts.Happening.Detained;
import uk.waymark.statute.facts.Happening.FamilyHomeStarted;
import uk.waymark.statute.facts.Happening.HomeChanged;
import uk.waymark.statute.facts.Happening.StayingPutStarted;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.facts.Recorded;

/**
 * Accommodation that the authority provides under section 23B or 24B.
 *
 * @param days from the first day up to, not including, the day it ended; it also ends when the next
 *     one is provided, at a family home, staying put, detention, and at a later move unless that is
 *     said to be the same accommodation
 * @param provided the event that started it
 */
public record Accommodation(Span days, Occurred<AccommodationProvided> provided) {

  static List<Accommodation> of(History history) {
    var starts = history.all(AccommodationProvided.class);
    if (starts.isEmpty()) {
      return List.of();
    }
    var all = new ArrayList<Accommodation>(starts.size());
    for (int i = 0; i < starts.size(); i++) {
      var start = starts.get(i);
      var to = i + 1 < starts.size() ? starts.get(i + 1).on() : LocalDate.MAX;
      for (var event : history.events()) {
        if (event.on().isAfter(start.on()) && event.on().isBefore(to) && ends(event)) {
          to = event.on();
        }
      }
      if (start.on().isBefore(to)) {
        all.add(new Accommodation(new Span(start.on(), to), start));
      }
    }
    return List.copyOf(all);
  }

  private static boolean ends(Recorded event) {
    return switch (event.what()) {
      case AccommodationProvidedEnded _, FamilyHomeStarted _, StayingPutStarted _, Detained _ ->
          true;
      case HomeChanged(_, var same, _, _) -> !same.orElse(false);
      default -> false;
    };
  }
}
