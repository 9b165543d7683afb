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
 * DUT-R-PA: appoint a personal adviser for a relevant child, at once; the law gives no number of
 * days.
 */
@AutoService(DutyRule.class)
public final class AdviserForRelevantChild implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-R-PA",
          "Appoint a personal adviser",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23B", "(2)"),
              Strength.STATUTE,
              Mark.V));

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
    var duties = new ArrayList<Duty>();
    for (var days : course.primary(Status.RELEVANT).and(PROVISION.inForce())) {
      duties.addAll(
          AdviserDuty.over(
              PROVISION,
              course.life(),
              days,
              () -> "A relevant child from " + Words.day(days.from()) + ".",
              () -> FactRead.computed("status from", days.from())));
    }
    return duties;
  }
}
