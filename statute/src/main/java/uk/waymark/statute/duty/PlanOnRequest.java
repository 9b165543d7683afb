package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.NeedsAssessmentCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.SupportRequested;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.status.StatusCourse;
import uk.waymark.statute.status.SupportActive;

/**
 * DUT-CZB-PLAN: prepare a pathway plan for a former relevant child who asked for support at 21 to
 * 24, once the assessment is done (s.23CZB(4)(b), text not yet checked). Only an assessment on or
 * after the request counts, and a plan on or after that. No number of days.
 */
@AutoService(DutyRule.class)
public final class PlanOnRequest implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-CZB-PLAN",
          "Prepare the pathway plan",
          InForce.since(
              LawVersion.LV_2018,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23CZB", "(4)(b)"),
              Strength.STATUTE,
              Mark.M));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Set<Status> openIn() {
    return SupportActive.FROM_21;
  }

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(SupportRequested.class);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var life = course.life();
    var assessments = life.history().all(NeedsAssessmentCompleted.class);
    var plans = life.history().all(PathwayPlanCompleted.class);
    var duties = new ArrayList<Duty>();
    for (var support : SupportActive.ofEachRequest(course, PROVISION.inForce())) {
      Acts.within(assessments, support)
          .ifPresent(
              assessed -> {
                var duty = PlanAfterAssessment.opened(PROVISION, assessed.on(), assessed);
                duties.add(
                    Acts.within(plans, new Span(assessed.on(), support.to()))
                        .map(duty::met)
                        .orElseGet(
                            () -> Acts.ended(duty, support, life, Stop.Reason.SUPPORT_ENDED)));
              });
    }
    return duties;
  }
}
