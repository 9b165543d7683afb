package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
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
 * DUT-R-ASSESS: assess the needs of a relevant child who has no pathway plan, within three months
 * of becoming relevant (s.23B(3); SI 2010/2571 reg 5(2)(a)).
 *
 * <p>Reading: a duty not met as an eligible child is replaced by a fresh three months (J-RESTART).
 */
@AutoService(DutyRule.class)
public final class AssessRelevantChild implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
              "DUT-R-ASSESS",
              "Complete the needs assessment",
              InForce.since(
                      LawVersion.LV_2001,
                      new Citation.Section(Instrument.CHILDREN_ACT_1989, "23B", "(3)"),
                      Strength.STATUTE,
                      Mark.V)
                  .until(LawVersion.LV_2011.from()),
              InForce.since(
                  LawVersion.LV_2011,
                  new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "5", "(2)(a)"),
                  Strength.REGULATION,
                  Mark.M))
          .reading(Reading.J_RESTART);

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
    var life = course.life();
    var acts = life.assessmentsSince14();
    var plans = Acts.since14(life, PathwayPlanCompleted.class);
    var duties = new ArrayList<Duty>(1);
    for (var days : course.primary(Status.RELEVANT).and(PROVISION.inForce())) {
      if (Acts.before(plans, days.fromNumber() + 1).isPresent()) {
        continue;
      }
      var due = days.from().plusMonths(3);
      var again = course.primary(Status.ELIGIBLE).overlaps(DayNumber.MIN, days.fromNumber());
      var because = WhenRead.one(() -> because(days.from(), due, again));
      var duty = Duty.opened(PROVISION, days.from(), new Due.By(due), because);
      duties.add(Acts.metOrEnded(duty, Acts.before(acts, days.toNumber()), days, life));
    }
    return duties;
  }

  /**
   * Why it is due.
   *
   * @param again whether three months had run before, as an eligible child (reading J-RESTART)
   */
  private static Because because(LocalDate from, LocalDate due, boolean again) {
    var step =
        Because.computed(
            PROVISION,
            from,
            "Became a relevant child on "
                + Words.day(from)
                + " without a pathway plan. "
                + (again ? "A fresh three months" : "Three months")
                + " start. The assessment is due by "
                + Words.day(due)
                + ".",
            FactRead.computed("relevant-child from", from),
            FactRead.none("pathway-plan-completed"));
    return again ? step.by(Reading.J_RESTART) : step;
  }
}
