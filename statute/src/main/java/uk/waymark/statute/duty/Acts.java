package uk.waymark.statute.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.life.Life;

/** What the rules on duties share: acts that count, and how a duty ends with its status. */
final class Acts {
  private Acts() {}

  /** The acts of a type done on or after the 14th birthday, in order. */
  static <T extends Happening> List<Occurred<T>> since14(Life life, Class<T> type) {
    var all = life.history().all(type);
    var fourteen = life.birthday(14);
    int first = 0;
    while (first < all.size() && all.get(first).on().isBefore(fourteen)) {
      first++;
    }
    return first == 0 ? all : all.subList(first, all.size());
  }

  /** The first of these acts, which are in order, if it was before a day. */
  static <T extends Happening> Optional<Occurred<T>> before(
      List<Occurred<T>> acts, LocalDate endExclusive) {
    return acts.isEmpty() || !acts.getFirst().on().isBefore(endExclusive)
        ? Optional.empty()
        : Optional.of(acts.getFirst());
  }

  /** The first of these acts on a day or later, and before another. */
  static <T extends Happening> Optional<Occurred<T>> within(List<Occurred<T>> acts, Span days) {
    for (var act : acts) {
      if (days.contains(act.on())) {
        return Optional.of(act);
      }
    }
    return Optional.empty();
  }

  /** The duty as met by that act, or else stopped when the days of its status end. */
  static Duty metOrEnded(Duty duty, Optional<? extends Occurred<?>> act, Span days, Life life) {
    return act.isPresent() ? duty.met(act.get().on()) : ended(duty, days, life);
  }

  /** The duty as stopped when the days of its status end. */
  static Duty ended(Duty duty, Span days, Life life) {
    return ended(duty, days, life, Stop.Reason.STATUS_ENDED);
  }

  /** The duty as stopped when these days end, for that reason unless the whole file ends. */
  static Duty ended(Duty duty, Span days, Life life, Stop.Reason why) {
    var end = days.to();
    if (end.equals(LocalDate.MAX)) {
      return duty;
    }
    var died = life.diedOn();
    if (died.isPresent() && died.get().equals(end)) {
      return duty.stopped(end, Stop.Reason.DIED);
    }
    return duty.stopped(end, life.file().to().equals(end) ? Stop.Reason.FILE_MOVED : why);
  }
}
