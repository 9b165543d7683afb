package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.facts.Happening.NeedsAssessmentCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-R-PLAN: prepare the pathway plan of a relevant child as soon as possible after the
 * assessment. The law gives no number of days.
 */
@AutoService(DutyRule.class)
public final class PlanForRelevantChild implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-R-PLAN",
          "Prepare the pathway plan",
          InForce.since(
                  LawVersion.LV_2001,
                  new Citation.Section(Instrument.CHILDREN_ACT_1989, "23B", "(3)"),
                  Strength.STATUTE,
                  Mark.V)
              .until(LawVersion.LV_2011.from()),
          InForce.since(
              LawVersion.LV_2011,
              new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "6", ""),
              Strength.REGULATION,
              Mark.M));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var life = course.life();
    var assessments = Acts.since14(life, NeedsAssessmentCompleted.class);
    var plans = Acts.since14(life, PathwayPlanCompleted.class);
    var duties = new ArrayList<Duty>();
    for (var days : course.primary(Status.RELEVANT).and(PROVISION.inForce()).all()) {
      var assessed = Acts.before(assessments, days.to());
      if (assessed.isEmpty() || Acts.before(plans, days.from()).isPresent()) {
        continue;
      }
      var on = assessed.get().on();
      var opened = on.isBefore(days.from()) ? days.from() : on;
      var step =
          Because.met(
              PROVISION,
              opened,
              "The needs assessment is done. The pathway plan follows as soon as possible. The law"
                  + " gives no number of days.",
              FactRead.day(assessed.get()));
      var duty = Duty.opened(PROVISION, opened, new Due.Open(), List.of(step));
      duties.add(Acts.metOrEnded(duty, Acts.before(plans, days.to()), days, life));
    }
    return duties;
  }
}
