package uk.waymark.statute.duty;

import java.util.List;
import java.util.stream.Stream;
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
    var inForce = days.and(provision.inForce());
    return switch (inForce.count()) {
      case 0 -> List.of();
      case 1 -> List.of(over(course, provision, inForce.span(0), words));
      default -> inForce.all().stream().map(span -> over(course, provision, span, words)).toList();
    };
  }

  /** The duties under one text and under another. */
  static List<Duty> both(List<Duty> under, List<Duty> underAnother) {
    if (under.isEmpty() || underAnother.isEmpty()) {
      return under.isEmpty() ? underAnother : under;
    }
    return Stream.concat(under.stream(), underAnother.stream()).toList();
  }

  private static Duty over(StatusCourse course, Provision provision, Span days, String words) {
    var because =
        WhenRead.one(
            () ->
                Because.met(
                    provision,
                    days.from(),
                    words,
                    FactRead.computed(course.on(days.from()).code() + " from", days.from())));
    return open(course, provision, days, because);
  }

  /** One duty that goes on through these days and stops with them. */
  static Duty open(StatusCourse course, Provision provision, Span days, List<Because> because) {
    var stop = Acts.stop(days, course.life(), Stop.Reason.STATUS_ENDED);
    return Duty.opened(provision, days.from(), Due.goesOn(), stop, because);
  }
}
