package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
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

/**
 * DUT-E-REV: keep the pathway plan of an eligible child under regular review (Sch 2 para 19B(5),
 * (6)). It may ride on the review of looked-after children.
 *
 * <p>Reading: the day by which each review is due is that of DUT-REV-6M, six months at most, so
 * that one review never has two days.
 */
@AutoService(DutyRule.class)
public final class ReviewForEligibleChild implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-E-REV",
          "Keep the pathway plan under review",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.SchedulePara(Instrument.CHILDREN_ACT_1989, "2", "19B", "(5)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Set<Status> openIn() {
    return EnumSet.of(Status.ELIGIBLE);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var plans = Acts.since14(course.life(), PathwayPlanCompleted.class);
    var duties = new ArrayList<Duty>();
    for (var eligible : course.primary(Status.ELIGIBLE).and(PROVISION.inForce())) {
      Acts.before(plans, eligible.toNumber())
          .ifPresent(
              plan -> {
                var from = plan.on().isBefore(eligible.from()) ? eligible.from() : plan.on();
                var because =
                    WhenRead.one(
                        () ->
                            Because.met(
                                PROVISION,
                                from,
                                "There is a pathway plan. It is kept under regular review. The day"
                                    + " by which it is due is shown with the review itself.",
                                FactRead.day(plan)));
                duties.add(GoesOn.open(course, PROVISION, new Span(from, eligible.to()), because));
              });
    }
    return duties;
  }
}
