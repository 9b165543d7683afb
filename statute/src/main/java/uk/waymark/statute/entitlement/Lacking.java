package uk.waymark.statute.entitlement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening.CircumstanceRecorded;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.life.Programme;

/**
 * The fact that says what an answer lacks: what was recorded of it last, such as its end, and "none
 * recorded" only when nothing of the kind was received up to that day.
 */
final class Lacking {
  private Lacking() {}

  /** A circumstance that does not hold on a day. */
  static FactRead circumstance(Life life, Circumstance which, LocalDate day) {
    return lastTold(life, which, day)
        .map(
            told ->
                told.what().holds() && told.what().until().isPresent()
                    ? FactRead.of(told.by(), "until", told.what().until().get().toString())
                    : FactRead.of(told.by(), "holds", Boolean.toString(told.what().holds())))
        .orElseGet(() -> FactRead.none(which.code()));
  }

  /** The record of a circumstance that holds on a day. */
  static FactRead told(Life life, Circumstance which, LocalDate day) {
    return lastTold(life, which, day)
        .map(told -> FactRead.of(told.by(), "circumstance", which.code()))
        .orElseGet(() -> FactRead.none(which.code()));
  }

  /**
   * Why nothing is open from a day on: when what must be so was so last, or that it never was.
   *
   * @param able the days on which it is so
   */
  static FactRead open(Spans able, LocalDate day, String what) {
    return able.isEmpty() || able.span(able.count() - 1).to().isAfter(day)
        ? FactRead.none(what)
        : FactRead.computed(what + ", up to", able.span(able.count() - 1).to());
  }

  /** What was recorded last of a circumstance, up to and on a day. */
  static Optional<Occurred<CircumstanceRecorded>> lastTold(
      Life life, Circumstance which, LocalDate day) {
    for (var told : life.history().all(CircumstanceRecorded.class).reversed()) {
      if (told.what().circumstance() == which && !told.on().isAfter(day)) {
        return Optional.of(told);
      }
    }
    return Optional.empty();
  }

  /**
   * A course of some kind that does not run on a day, or runs and does not count.
   *
   * @param none what is not recorded when there was none of that kind up to the day
   */
  static FactRead course(Life life, Predicate<Programme> kind, LocalDate day, String none) {
    return life.programmes().stream()
        .filter(course -> course.days().from().isBefore(day) && kind.test(course))
        .reduce((_, last) -> last)
        .map(
            course ->
                course.days().contains(day) ? FactRead.day(course.started()) : course.endFact())
        .orElseGet(() -> FactRead.none(none));
  }
}
