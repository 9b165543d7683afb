package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.NeedsAssessmentCompleted;
import uk.waymark.statute.facts.Happening.SupportRequested;
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
import uk.waymark.statute.status.SupportActive;

/**
 * DUT-CZB-ASSESS: assess the needs of a former relevant child who asks for support at 21 to 24
 * (s.23CZB(4), (5)). The statute gives no period. Reading: three months by analogy, as good
 * practice (J-CZB3M). Only an assessment on or after the request counts.
 */
@AutoService(DutyRule.class)
public final class AssessOnRequest implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
              "DUT-CZB-ASSESS",
              "Complete the needs assessment",
              InForce.since(
                  LawVersion.LV_2018,
                  new Citation.Section(Instrument.CHILDREN_ACT_1989, "23CZB", "(4)"),
                  Strength.PRACTICE,
                  Mark.V))
          .reading(Reading.J_CZB3M);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Set<Status> openIn() {
    return SupportActive.FROM_21;
  }

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(SupportRequested.class);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var life = course.life();
    var assessments = life.history().all(NeedsAssessmentCompleted.class);
    var duties = new ArrayList<Duty>();
    for (var support : life.supports()) {
      var days = SupportActive.days(course, support).and(PROVISION.inForce());
      for (var span : days) {
        var due = span.from().plusMonths(3);
        var because =
            WhenRead.one(
                () ->
                    Because.computed(
                            PROVISION,
                            span.from(),
                            "Support was asked for on "
                                + Words.day(support.requested().on())
                                + ". The law gives no period for the assessment. As good practice"
                                + " it is due within three months, by "
                                + Words.day(due)
                                + ".",
                            FactRead.day(support.requested()))
                        .by(Reading.J_CZB3M));
        var duty = Duty.opened(PROVISION, span.from(), new Due.By(due), because);
        duties.add(
            Acts.within(assessments, span)
                .map(duty::met)
                .orElseGet(() -> Acts.ended(duty, span, life, Stop.Reason.SUPPORT_ENDED)));
      }
    }
    return duties;
  }
}
