package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
  public Set<Status> openIn() {
    return EnumSet.of(Status.RELEVANT);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    return PlanAfterAssessment.over(course, PROVISION, Status.RELEVANT);
  }
}
