package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
 * DUT-CA-PLAN: prepare a pathway plan for a former relevant child who is back in education
 * (s.23CA(3)). Only a plan on or after the day the authority was told counts. No number of days.
 */
@AutoService(DutyRule.class)
public final class PlanForEducation implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
              "DUT-CA-PLAN",
              "Prepare the pathway plan for education",
              InForce.since(
                  LawVersion.LV_2011,
                  new Citation.Section(Instrument.CHILDREN_ACT_1989, "23CA", "(3)"),
                  Strength.STATUTE,
                  Mark.V))
          .reading(Reading.J_CA_START);

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
    var life = course.life();
    var plans = life.history().all(PathwayPlanCompleted.class);
    var duties = new ArrayList<Duty>();
    for (var back : ReturnToEducation.all(course, PROVISION)) {
      var span = back.days();
      var because =
          WhenRead.one(
              () ->
                  Because.met(
                          PROVISION,
                          span.from(),
                          "Back in education from "
                              + Words.day(span.from())
                              + ". A pathway plan for it is prepared. The law gives no number of"
                              + " days.",
                          FactRead.computed("back in education from", span.from()))
                      .by(Reading.J_CA_START));
      var duty = Duty.opened(PROVISION, span.from(), Due.open(), because);
      duties.add(back.metOrEnded(duty, plans, life));
    }
    return duties;
  }
}
