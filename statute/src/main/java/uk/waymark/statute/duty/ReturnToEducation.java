package uk.waymark.statute.duty;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.BackInEducation;
import uk.waymark.statute.status.StatusCourse;

/**
 * One return to education (section 23CA): assessment and plan are owed for each.
 *
 * @param days from its first day up to, not including, the day on which help ends or the next
 *     return begins
 * @param followed whether the next return begins when it ends
 */
record ReturnToEducation(Span days, boolean followed) {

  /** Each return on days on which a provision applies, in order. */
  static List<ReturnToEducation> all(StatusCourse course, Provision provision) {
    var back = course.primary(Status.FORMER_RELEVANT_BACK_IN_EDUCATION).and(provision.inForce());
    if (back.isEmpty()) {
      return List.of();
    }
    var further = BackInEducation.furtherReturns(course.life());
    var all = new ArrayList<ReturnToEducation>(back.count());
    for (var days : back) {
      var from = days.from();
      for (var day : further) {
        if (day.isAfter(from) && day.isBefore(days.to())) {
          all.add(new ReturnToEducation(new Span(from, day), true));
          from = day;
        }
      }
      all.add(new ReturnToEducation(new Span(from, days.to()), false));
    }
    return all;
  }

  /** The duty as met by the first of these acts within this return, or else stopped at its end. */
  <T extends Happening> Duty metOrEnded(Duty duty, List<Occurred<T>> acts, Life life) {
    var why = followed ? Stop.Reason.REPLACED : Stop.Reason.STATUS_ENDED;
    return Acts.within(acts, days)
        .map(duty::met)
        .orElseGet(() -> Acts.ended(duty, days, life, why));
  }
}
