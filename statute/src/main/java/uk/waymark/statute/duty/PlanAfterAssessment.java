package uk.waymark.statute.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.facts.Happening.NeedsAssessmentCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.status.StatusCourse;

/**
 * What the duties to prepare a pathway plan share: the plan follows the assessment as soon as
 * possible, without a number of days.
 */
final class PlanAfterAssessment {
  private PlanAfterAssessment() {}

  /** One duty for each run of days of a status in which an assessment is done and no plan was. */
  static List<Duty> over(StatusCourse course, Provision provision, Status status) {
    var life = course.life();
    var assessments = life.assessmentsSince14();
    var plans = Acts.since14(life, PathwayPlanCompleted.class);
    var duties = new ArrayList<Duty>();
    for (var days : course.primary(status).and(provision.inForce())) {
      var assessed = Acts.before(assessments, days.toNumber());
      if (assessed.isEmpty() || Acts.before(plans, days.fromNumber()).isPresent()) {
        continue;
      }
      var on = assessed.get().on();
      var opened = on.isBefore(days.from()) ? days.from() : on;
      var duty = opened(provision, opened, assessed.get());
      duties.add(Acts.metOrEnded(duty, Acts.before(plans, days.toNumber()), days, life));
    }
    return duties;
  }

  /** The duty that an assessment opens. */
  static Duty opened(
      Provision provision, LocalDate opened, Occurred<NeedsAssessmentCompleted> assessed) {
    var because =
        WhenRead.one(
            () ->
                Because.met(
                    provision,
                    opened,
                    "The needs assessment is done. The pathway plan follows as soon as possible."
                        + " The law gives no number of days.",
                    FactRead.day(assessed)));
    return Duty.opened(provision, opened, Due.open(), because);
  }
}
