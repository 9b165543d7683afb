package uk.waymark.statute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening.CircumstanceRecorded;
import uk.waymark.statute.facts.Occurred;

/** The days on which each circumstance holds, as far as recorded. */
final class CircumstanceDays {
  private static final CircumstanceDays NONE = new CircumstanceDays();

  private final Spans[] days = new Spans[Circumstance.values().length];

  private CircumstanceDays() {
    Arrays.fill(days, Spans.NONE);
  }

  /** The days of one of them. */
  @SuppressWarnings("EnumOrdinal") // a place in an array of this object, seen by nobody
  Spans of(Circumstance circumstance) {
    return days[circumstance.ordinal()];
  }

  /** What is recorded last of a circumstance holds from its day on, or to the day it names. */
  @SuppressWarnings("EnumOrdinal") // as above
  static CircumstanceDays of(List<Occurred<CircumstanceRecorded>> recorded) {
    if (recorded.isEmpty()) {
      return NONE;
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
    var all = new CircumstanceDays();
    spans.forEach((circumstance, holds) -> all.days[circumstance.ordinal()] = Spans.union(holds));
    return all;
  }
}
