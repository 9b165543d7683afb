package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.EducationInterrupted;
import uk.waymark.statute.facts.Happening.EducationResumed;
import uk.waymark.statute.facts.Happening.EducationStarted;
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
import uk.waymark.statute.life.Life;
import uk.waymark.statute.life.Programme;

/**
 * ST-F3, planned education past 21: the pathway plan sets out a programme of education or training
 * that goes on beyond the 21st birthday, and the person keeps pursuing it (s.23C(7), (8)). No age
 * limit in the subsection. A break is ignored while they mean to come back.
 *
 * <p>Reading: the programme ends by J-EDU-END.
 */
@AutoService({StatusRule.class, FactRule.class})
public final class InPlannedEducation implements StatusRule, FactRule {
  static final Provision PROVISION =
      Provision.of(
              "ST-F3",
              "Former relevant child in planned education",
              InForce.since(
                  LawVersion.LV_2001,
                  new Citation.Section(Instrument.CHILDREN_ACT_1989, "23C", "(7)"),
                  Strength.STATUTE,
                  Mark.M))
          .reading(Reading.J_EDU_END);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Status gives() {
    return Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION;
  }

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(EducationStarted.class);
  }

  @Override
  public List<Claim> claims(StatusCourse course) {
    var life = course.life();
    if (life.programmes().isEmpty() || !FormerRelevant.at21(course)) {
      return List.of();
    }
    var claims = new ArrayList<Claim>();
    for (var programme : beyondTwentyOne(life)) {
      if (programme.started().what().inPathwayPlan().orElse(false)) {
        var past = programme.days().and(Span.since(life.birthday(21)));
        for (var days : PROVISION.applied(past)) {
          claims.add(new Claim(days, PROVISION.id(), WhenRead.of(() -> because(life, programme))));
        }
      }
    }
    return claims;
  }

  private static List<Programme> beyondTwentyOne(Life life) {
    if (life.programmes().isEmpty()) {
      return List.of();
    }
    var twentyOne = life.birthday(21);
    var beyond = new ArrayList<Programme>();
    for (var programme : life.programmes()) {
      if (programme.days().from().isBefore(twentyOne) && programme.days().to().isAfter(twentyOne)) {
        beyond.add(programme);
      }
    }
    return beyond;
  }

  private static List<Because> because(Life life, Programme programme) {
    var twentyOne = life.birthday(21);
    var end = programme.days().end();
    return List.of(
        AgeReached.turned(life, 21, twentyOne),
        Because.met(
            PROVISION,
            twentyOne,
            "The pathway plan sets out this course, and it goes on past the 21st birthday.",
            FactRead.day(programme.started()),
            FactRead.of(programme.started().by(), "inPathwayPlan", "true")),
        Because.computed(
                PROVISION,
                twentyOne,
                end.map(day -> "The course is over on " + Words.day(day) + ".")
                    .orElse("No end of the course is known."),
                programme.endFact())
            .by(Reading.J_EDU_END));
  }

  @Override
  public void doubts(StatusCourse course) {
    var life = course.life();
    for (var programme : beyondTwentyOne(life)) {
      if (programme.started().what().inPathwayPlan().isEmpty()
          && !course.would(Status.FORMER_RELEVANT).isEmpty()) {
        life.doubts()
            .about(
                programme.started().by(),
                "course-in-plan-not-recorded",
                "This course goes on past 21, but it is not recorded whether the pathway plan sets"
                    + " it out (inPathwayPlan). If it does, more help is owed.");
      }
    }
    var breaks = life.history().all(EducationInterrupted.class);
    var back = life.history().all(EducationResumed.class);
    for (var pause : breaks) {
      if (back.stream().noneMatch(resumed -> !resumed.on().isBefore(pause.on()))) {
        life.doubts()
            .about(
                pause.by(),
                "course-interrupted",
                "The course was interrupted. It counts as going on while the authority is"
                    + " satisfied that they will come back to it. Please check.");
      }
    }
  }
}
