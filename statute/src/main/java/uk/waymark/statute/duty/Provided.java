package uk.waymark.statute.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Happening.PersonalAdviserVisited;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.Accommodation;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.StatusCourse;

/**
 * What the duties about accommodation under section 23B or 24B share (regulations 7(3) and 8(2)).
 */
final class Provided {
  /** They bind in these statuses only: not from 21 on request, not for qualifying people. */
  static final Set<Status> STATUSES =
      EnumSet.of(
          Status.RELEVANT,
          Status.FORMER_RELEVANT,
          Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION,
          Status.FORMER_RELEVANT_BACK_IN_EDUCATION);

  private Provided() {}

  /** The days on which an accommodation is provided and one of the statuses holds. */
  static Spans days(StatusCourse course, Accommodation home, Provision provision) {
    return course.primary(STATUSES).and(home.days()).and(provision.inForce());
  }

  /**
   * The whole time of an accommodation from the first day on which it binds. A status without these
   * duties in between starts nothing anew: the home is provided once.
   */
  static Span sinceBound(Accommodation home, Spans bound) {
    return new Span(bound.span(0).from(), home.days().to());
  }

  /**
   * A duty that one act meets, on each run of days on which it binds, as long as it is not met.
   *
   * @param act the first act that counts, if any
   * @param opened the duty as it opens on a day
   */
  static List<Duty> untilDone(
      Accommodation home,
      Spans bound,
      Optional<? extends Occurred<?>> act,
      Life life,
      Function<LocalDate, Duty> opened) {
    var duties = new ArrayList<Duty>();
    for (var days : bound) {
      if (act.filter(done -> done.on().isBefore(days.from())).isPresent()) {
        break;
      }
      var duty = opened.apply(days.from());
      duties.add(
          act.filter(done -> days.contains(done.on()))
              .map(duty::met)
              .orElseGet(() -> Acts.ended(duty, days, life, end(home, days))));
    }
    return duties;
  }

  /** Why such a duty stops: the accommodation ended, or else the status did. */
  static Stop.Reason end(Accommodation home, Span days) {
    return home.days().to().equals(days.to())
        ? Stop.Reason.ACCOMMODATION_ENDED
        : Stop.Reason.STATUS_ENDED;
  }

  /** The visits that are recorded as made at home; none without such an accommodation. */
  static List<Occurred<PersonalAdviserVisited>> visitsAtHome(Life life) {
    if (life.accommodations().isEmpty()) {
      return List.of();
    }
    return life.history().all(PersonalAdviserVisited.class).stream()
        .filter(visit -> visit.what().atHome().orElse(false))
        .toList();
  }

  /** The visits in these days that do not tell where they were; each is a doubt. */
  static List<Occurred<PersonalAdviserVisited>> unclearVisits(Life life, Span days) {
    var unclear = new ArrayList<Occurred<PersonalAdviserVisited>>();
    for (var visit : life.history().all(PersonalAdviserVisited.class)) {
      if (visit.what().atHome().isEmpty() && days.contains(visit.on())) {
        life.doubts()
            .about(
                visit.by(),
                "visit-place-not-recorded",
                "A visit does not say whether it was at home. Only a visit at home counts. Please"
                    + " record it.");
        unclear.add(visit);
      }
    }
    return unclear;
  }

  /** The step that a visit may have counted, which does not say where it was. */
  static Because mayHaveCounted(Occurred<PersonalAdviserVisited> visit, Provision provision) {
    return Because.undetermined(
        provision,
        visit.on(),
        "A visit on this day does not say where it was. It may have counted.",
        FactRead.missing(visit.by(), "atHome"));
  }
}
