package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
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
 * DUT-F-PA: continue the personal adviser of a former relevant child, to 21 or to the end of the
 * planned education (s.23C(3)(a)). It is met while an adviser is appointed; when the appointment
 * ends it opens again, due that day. With none at the start there is no number of days.
 */
@AutoService(DutyRule.class)
public final class AdviserForFormerRelevant implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-F-PA",
          "Continue the personal adviser",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23C", "(3)(a)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Set<Status> openIn() {
    return KeepInTouch.FORMER_STATUSES;
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var duties = new ArrayList<Duty>();
    for (var days : course.primary(KeepInTouch.FORMER_STATUSES).and(PROVISION.inForce())) {
      duties.addAll(
          AdviserDuty.continuing(
              PROVISION,
              course.life(),
              days,
              () -> "A former relevant child from " + Words.day(days.from()) + ".",
              () -> FactRead.computed("status from", days.from())));
    }
    return duties;
  }
}
