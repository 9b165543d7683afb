package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-E-ASSESS: assess the needs of an eligible child not more than three months after the 16th
 * birthday or the day of becoming eligible after it (SI 2010/959 reg 42(1)). It stops on leaving
 * care; leaving gives a fresh three months (J-RESTART).
 */
@AutoService(DutyRule.class)
public final class AssessEligibleChild implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
              "DUT-E-ASSESS",
              "Complete the needs assessment",
              InForce.since(
                      LawVersion.LV_2001,
                      new Citation.Regulation(
                          Instrument.CHILDREN_LEAVING_CARE_REGULATIONS_2001, "7", ""),
                      Strength.REGULATION,
                      Mark.M)
                  .until(LawVersion.LV_2011.from()),
              InForce.since(
                  LawVersion.LV_2011,
                  new Citation.Regulation(Instrument.CARE_PLANNING_REGULATIONS_2010, "42", "(1)"),
                  Strength.REGULATION,
                  Mark.V))
          .reading(Reading.J_RESTART);

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
    var life = course.life();
    var acts = life.assessmentsSince14();
    var duties = new ArrayList<Duty>(1);
    for (var days : course.primary(Status.ELIGIBLE).and(PROVISION.inForce())) {
      var due = days.from().plusMonths(3);
      var because =
          WhenRead.one(
              () ->
                  Because.computed(
                      PROVISION,
                      days.from(),
                      "Became an eligible child on "
                          + Words.day(days.from())
                          + ". The assessment is due within three months, by "
                          + Words.day(due)
                          + ".",
                      life.dateOfBirth(),
                      FactRead.computed("eligible-child from", days.from())));
      var duty = Duty.opened(PROVISION, days.from(), new Due.By(due), because);
      duties.add(Acts.metOrEnded(duty, Acts.before(acts, days.toNumber()), days, life));
    }
    return duties;
  }
}
