package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Words;
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
 * DUT-E-PA: appoint a personal adviser for an eligible child, at once; the law gives no number of
 * days.
 */
@AutoService(DutyRule.class)
public final class AdviserForEligibleChild implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-E-PA",
          "Appoint a personal adviser",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.SchedulePara(Instrument.CHILDREN_ACT_1989, "2", "19C", ""),
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
    var duties = new ArrayList<Duty>();
    for (var days : course.primary(Status.ELIGIBLE).and(PROVISION.inForce())) {
      duties.addAll(
          AdviserDuty.over(
              PROVISION,
              course.life(),
              days,
              () -> "An eligible child from " + Words.day(days.from()) + ".",
              () -> FactRead.computed("status from", days.from())));
    }
    return duties;
  }
}
