package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening.CircumstanceRecorded;
import uk.waymark.statute.facts.Occurred;

/** The days on which each circumstance holds, as far as recorded. */
final class CircumstanceDays {
  private CircumstanceDays() {}

  /** What is recorded last of a circumstance holds from its day on, or to the day it names. */
  static Map<Circumstance, Spans> of(List<Occurred<CircumstanceRecorded>> recorded) {
    if (recorded.isEmpty()) {
      return Map.of();
    }
    var spans = new EnumMap<Circumstance, List<Span>>(Circumstance.class);
    for (var event : recorded) {
      var holds = spans.computeIfAbsent(event.what().circumstance(), _ -> new ArrayList<Span>(2));
      if (!holds.isEmpty() && holds.getLast().to().isAfter(event.on())) {
        holds.add(new Span(holds.removeLast().from(), event.on()));
      }
      if (event.what().holds()) {
        holds.add(Span.between(event.on(), event.what().until().orElse(LocalDate.MAX)));
      }
    }
    var days = new EnumMap<Circumstance, Spans>(Circumstance.class);
    spans.forEach((circumstance, holds) -> days.put(circumstance, Spans.union(holds)));
    return days;
  }
}
