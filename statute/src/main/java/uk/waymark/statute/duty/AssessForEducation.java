package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.facts.Happening.EducationIntentionTold;
import uk.waymark.statute.facts.Happening.NeedsAssessmentCompleted;
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
 * DUT-CA-ASSESS: assess the needs of a former relevant child who is back in education, within three
 * months of being told (s.23CA(3); SI 2010/2571 reg 5(2)(b)). Only an assessment on or after that
 * day counts.
 */
@AutoService(DutyRule.class)
public final class AssessForEducation implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
              "DUT-CA-ASSESS",
              "Complete the needs assessment for education",
              InForce.since(
                  LawVersion.LV_2011,
                  new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "5", "(2)(b)"),
                  Strength.REGULATION,
                  Mark.M))
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
    var assessments = life.history().all(NeedsAssessmentCompleted.class);
    var duties = new ArrayList<Duty>();
    for (var back : ReturnToEducation.all(course, PROVISION)) {
      var span = back.days();
      var due = span.from().plusMonths(3);
      var told =
          life.history().all(EducationIntentionTold.class).stream()
              .filter(event -> !event.on().isAfter(span.from()))
              .map(FactRead::day)
              .reduce((_, last) -> last);
      var because =
          WhenRead.one(
              () ->
                  Because.computed(
                          PROVISION,
                          span.from(),
                          "Back in education from "
                              + Words.day(span.from())
                              + ". The assessment is due within three months, by "
                              + Words.day(due)
                              + ".")
                      .facts(told.stream().toList())
                      .by(Reading.J_CA_START));
      var duty = Duty.opened(PROVISION, span.from(), new Due.By(due), because);
      duties.add(back.metOrEnded(duty, assessments, life));
    }
    return duties;
  }
}
