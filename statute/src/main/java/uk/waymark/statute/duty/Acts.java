package uk.waymark.statute.duty;

import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.life.Life;

/** What the rules on duties share: acts that count, and how a duty ends with its status. */
final class Acts {
  private Acts() {}

  /** The acts of a type done on or after the 14th birthday, in order. */
  static <T extends Happening> List<Occurred<T>> since14(Life life, Class<T> type) {
    return Occurred.since(life.turned(14), life.history().all(type));
  }

  /** The first of these acts, which are in order, if it was before a day: a DayNumber. */
  static <T extends Happening> Optional<Occurred<T>> before(
      List<Occurred<T>> acts, int endExclusive) {
    return acts.isEmpty() || acts.getFirst().number() >= endExclusive
        ? Optional.empty()
        : Optional.of(acts.getFirst());
  }

  /** The first of these acts on a day or later, and before another. */
  static <T extends Happening> Optional<Occurred<T>> within(List<Occurred<T>> acts, Span days) {
    for (var act : acts) {
      if (days.contains(act.number())) {
        return Optional.of(act);
      }
    }
    return Optional.empty();
  }

  /** The duty as met by that act, or else stopped when the days of its status end. */
  static Duty metOrEnded(Duty duty, Optional<? extends Occurred<?>> act, Span days, Life life) {
    return act.isPresent() ? duty.met(act.get()) : ended(duty, days, life);
  }

  /** The duty as stopped when the days of its status end. */
  static Duty ended(Duty duty, Span days, Life life) {
    return ended(duty, days, life, Stop.Reason.STATUS_ENDED);
  }

  /** The duty as stopped when these days end, for that reason unless the whole file ends. */
  static Duty ended(Duty duty, Span days, Life life, Stop.Reason why) {
    var stop = stop(days, life, why);
    return stop.isEmpty() ? duty : duty.stopped(stop.get());
  }

  /** What stops a duty when these days end, for that reason unless the whole file ends. */
  static Optional<Stop> stop(Span days, Life life, Stop.Reason why) {
    if (days.toNumber() == DayNumber.MAX) {
      return Optional.empty();
    }
    var end = days.to();
    if (life.diedOn().isPresent() && life.diedOn().get().equals(end)) {
      return Optional.of(new Stop(end, Stop.Reason.DIED));
    }
    var fileEnds = life.file().toNumber() == days.toNumber();
    return Optional.of(new Stop(end, fileEnds ? Stop.Reason.FILE_MOVED : why));
  }
}
