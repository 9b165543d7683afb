package uk.waymark.statute.duty;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.status.StatusCourse;

/** What the duties that go on all the time share: open while a status holds, without a day. */
final class GoesOn {
  private GoesOn() {}

  /**
   * One duty for each run of days.
   *
   * @param words what the authority must keep doing, and that the law gives no number of days
   */
  static List<Duty> over(StatusCourse course, Provision provision, Spans days, String words) {
    var duties = new ArrayList<Duty>();
    for (var span : days.and(provision.inForce()).all()) {
      var because =
          WhenRead.one(
              () ->
                  Because.met(
                      provision,
                      span.from(),
                      words,
                      FactRead.computed(course.on(span.from()).code() + " from", span.from())));
      duties.add(open(course, provision, span, because));
    }
    return duties;
  }

  /** One duty that goes on through these days and stops with them. */
  static Duty open(StatusCourse course, Provision provision, Span days, List<Because> because) {
    var duty = Duty.opened(provision, days.from(), Due.goesOn(), because);
    return Acts.ended(duty, days, course.life());
  }
}
