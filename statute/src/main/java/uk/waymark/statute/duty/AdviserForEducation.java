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
 * DUT-CA-PA: appoint a personal adviser for a former relevant child who is back in education
 * (s.23CA(2)). An adviser who is already there also discharges this duty (s.23D(4)).
 */
@AutoService(DutyRule.class)
public final class AdviserForEducation implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-CA-PA",
          "Appoint a personal adviser",
          InForce.since(
              LawVersion.LV_2011,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23CA", "(2)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Set<Status> openIn() {
    return EnumSet.of(Status.FORMER_RELEVANT_BACK_IN_EDUCATION);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var duties = new ArrayList<Duty>();
    var back = course.primary(Status.FORMER_RELEVANT_BACK_IN_EDUCATION).and(PROVISION.inForce());
    for (var days : back) {
      duties.addAll(
          AdviserDuty.over(
              PROVISION,
              course.life(),
              days,
              () -> "Back in education from " + Words.day(days.from()) + ".",
              () -> FactRead.computed("back in education from", days.from())));
    }
    return duties;
  }
}
