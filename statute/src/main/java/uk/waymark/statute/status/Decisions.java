package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.Doubts;
import uk.waymark.statute.life.Life;

/**
 * Doubts about persons' decisions on a status. A decision survives whatever is recorded after it;
 * but when that changes what the law alone gives on the days it counts, a person must look again.
 */
public final class Decisions {
  private Decisions() {}

  /**
   * Names each decision whose facts have changed, and each that one person took alone.
   *
   * @param lawful the statuses as they are known now
   * @param read how a life is read from what was known at some moment; empty when no status could
   *     be given
   */
  public static void doubts(
      StatusCourse lawful, Function<History, Optional<Life>> read, Doubts doubts) {
    for (var decision : lawful.decisions()) {
      var how = decision.by().what().how();
      if (how.decidedBy().equals(how.secondPerson())) {
        doubts.about(
            decision.by().by(),
            "second-person-missing",
            "A decision on a status needs two persons. This one names the same person twice.");
      }
      changed(decision, lawful, read)
          .ifPresent(words -> doubts.about(decision.by().by(), "decision-facts-changed", words));
    }
  }

  private static Optional<String> changed(
      Determined.Counted decision, StatusCourse lawful, Function<History, Optional<Life>> read) {
    var recorded = decision.by().by().recordedAt();
    var then =
        read.apply(lawful.life().history().knownAt(recorded)).map(StatusCourse::withoutDecisions);
    var now = StatusCourse.withoutDecisions(lawful.life());
    return firstChange(decision.days(), then, now)
        .map(
            day ->
                "Since this decision was recorded, other facts have come in. For "
                    + Words.day(day)
                    + " the law alone gave "
                    + then.map(course -> course.on(day)).orElse(Status.UNDETERMINED).code()
                    + " then, and gives "
                    + now.on(day).code()
                    + " now. The decision still counts. Please look at it again.");
  }

  /** The first of some days on which the status differs between two courses. */
  static Optional<LocalDate> firstChange(
      Spans days, Optional<StatusCourse> then, StatusCourse now) {
    for (var span : days) {
      var turns = new TreeSet<LocalDate>();
      turns.add(span.from());
      turns(now, turns);
      then.ifPresent(course -> turns(course, turns));
      for (var day : turns.subSet(span.from(), span.to())) {
        if (then.map(course -> course.on(day) != now.on(day)).orElse(true)) {
          return Optional.of(day);
        }
      }
    }
    return Optional.empty();
  }

  private static void turns(StatusCourse course, Set<LocalDate> turns) {
    for (var interval : course.intervals()) {
      turns.add(interval.days().from());
      turns.add(interval.days().to());
    }
  }
}
