package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.StatusCourse;

/**
 * ENT-SFE, student finance as an independent student: a care leaver under 25 at the start of a
 * course of higher education, looked after for 13 weeks in all between 14 and that start (text not
 * yet checked). Judged on the day the course starts.
 */
@AutoService(EntitlementRule.class)
public final class IndependentStudent implements EntitlementRule {
  static final Provision PROVISION =
      Provision.of(
          "ENT-SFE",
          "Student finance as an independent student",
          InForce.since(
              LawVersion.LV_2011,
              LocalDate.of(2012, 9, 1),
              new Citation.SchedulePara(Instrument.STUDENT_SUPPORT_REGULATIONS_2011, "4", "2", ""),
              Strength.REGULATION,
              Mark.M));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Kind kind() {
    return Kind.LAW;
  }

  @Override
  public Timeline asked(StatusCourse course) {
    var life = course.life();
    var able =
        life.care()
            .thirteenWeeks()
            .map(complete -> Span.between(complete, life.birthday(25)))
            .map(days -> PROVISION.applied(days).and(life.here()))
            .orElse(Spans.NONE);
    var timeline = new Timeline(course, PROVISION).at(able);
    life.programmes().forEach(programme -> timeline.at(programme.days()));
    return timeline.ask((day, _) -> on(day, life, able));
  }

  private static Answer on(LocalDate day, Life life, Spans able) {
    var studies =
        life.programmes().stream()
            .filter(each -> each.days().contains(day))
            .filter(each -> each.started().what().level() == StudyLevel.HIGHER)
            .filter(each -> able.contains(each.days().from()))
            .findFirst();
    if (studies.isPresent()) {
      return Replies.yes(
          PROVISION,
          day,
          studies.get().days(),
          "Under 25 when the course started, and looked after for 13 weeks after turning 14. It"
              + " is judged on that day.",
          FactRead.day(studies.get().started()),
          life.dateOfBirth());
    }
    var from = able.onOrAfter(day);
    return from.map(
            first ->
                Replies.waiting(
                    PROVISION,
                    day,
                    "higher-education-course",
                    Replies.open(able, first),
                    "It comes with a course of higher education that starts under 25.",
                    Lacking.course(
                        life,
                        each -> each.started().what().level() == StudyLevel.HIGHER,
                        day,
                        "education-started, higher")))
        .orElseGet(
            () ->
                Replies.closed(
                    PROVISION,
                    day,
                    able,
                    "This is for people who were looked after for 13 weeks or more from the"
                        + " age of 14. They start a course of higher education before 25.",
                    life.dateOfBirth()));
  }
}
