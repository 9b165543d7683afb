package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.SupportRequested;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
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
 * DUT-CZB-REV: keep the pathway plan of a former relevant child under review while support asked
 * for at 21 to 24 is active (s.23E(1)(aa)). Only a plan on or after the request counts.
 */
@AutoService(DutyRule.class)
public final class ReviewOnSupport implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-CZB-REV",
          "Keep the pathway plan under review",
          InForce.since(
              LawVersion.LV_2018,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23E", "(1)(aa)"),
              Strength.STATUTE,
              Mark.V));

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
    var plans = life.history().all(PathwayPlanCompleted.class);
    var duties = new ArrayList<Duty>();
    for (var support : SupportActive.ofEachRequest(course, PROVISION.inForce())) {
      Acts.within(plans, support)
          .ifPresent(
              plan -> {
                var because =
                    WhenRead.one(
                        () ->
                            Because.met(
                                PROVISION,
                                plan.on(),
                                "There is a pathway plan and support is active. The plan is kept"
                                    + " under review. The law gives no number of days.",
                                FactRead.day(plan)));
                var duty = Duty.opened(PROVISION, plan.on(), Due.goesOn(), because);
                duties.add(Acts.ended(duty, support, life, Stop.Reason.SUPPORT_ENDED));
              });
    }
    return duties;
  }
}
