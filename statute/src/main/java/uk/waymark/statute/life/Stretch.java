package uk.waymark.statute.life;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Occurred;

/**
 * Something that started and, perhaps, ended.
 *
 * @param days from the day it started up to, not including, the day it ended
 * @param start the event that started it
 * @param end the event that ended it
 */
public record Stretch<S extends Happening, E extends Happening>(
    Span days, Occurred<S> start, Optional<Occurred<E>> end) {

  /** What started and ended in a history, by its two types of event. */
  static <S extends Happening, E extends Happening> List<Stretch<S, E>> of(
      History history, Class<S> starts, Class<E> ends, Doubts doubts) {
    var started = history.all(starts);
    var ended = history.all(ends);
    return started.isEmpty() && ended.isEmpty()
        ? List.of()
        : List.copyOf(pair(started, ended, doubts));
  }

  /**
   * Pairs what starts with what ends, both in order of days. On one day an end is read first,
   * unless nothing was running: then it ends what started that day. A second start while one runs
   * changes nothing and is a doubt, and so is an end of nothing.
   */
  static <S extends Happening, E extends Happening> List<Stretch<S, E>> pair(
      List<Occurred<S>> starts, List<Occurred<E>> ends, Doubts doubts) {
    var paired = new ArrayList<Stretch<S, E>>(starts.size());
    int next = 0;
    for (int i = 0; i < starts.size(); i++) {
      var start = starts.get(i);
      while (next < ends.size() && ends.get(next).on().isBefore(start.on())) {
        endsNothing(ends.get(next++), doubts);
      }
      if (next < ends.size() && ends.get(next).on().equals(start.on())) {
        doubts.about(
            start.by(),
            "started-and-ended-same-day",
            "This started and ended on one day. It is not counted.");
        next++;
        continue;
      }
      while (i + 1 < starts.size() && beforeEnd(starts.get(i + 1), ends, next)) {
        i++;
        doubts.about(
            starts.get(i).by(),
            "overlapping-spells",
            "This started while the same was already running. The first start is used.");
      }
      if (next < ends.size()) {
        var end = ends.get(next++);
        paired.add(new Stretch<>(new Span(start.on(), end.on()), start, Optional.of(end)));
      } else {
        paired.add(new Stretch<>(Span.since(start.on()), start, Optional.empty()));
      }
    }
    while (next < ends.size()) {
      endsNothing(ends.get(next++), doubts);
    }
    return paired;
  }

  private static <S extends Happening, E extends Happening> boolean beforeEnd(
      Occurred<S> start, List<Occurred<E>> ends, int next) {
    return next >= ends.size() || start.on().isBefore(ends.get(next).on());
  }

  private static void endsNothing(Occurred<?> end, Doubts doubts) {
    doubts.about(
        end.by(),
        "end-without-start",
        "This ended, but nothing of the kind is recorded as going on then. It is not counted.");
  }
}
