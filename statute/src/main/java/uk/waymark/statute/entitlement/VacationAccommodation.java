package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.StudyLevel;
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
import uk.waymark.statute.life.Life;
import uk.waymark.statute.life.Programme;
import uk.waymark.statute.status.EducationHelp;
import uk.waymark.statute.status.StatusCourse;

/**
 * ENT-VAC, vacation accommodation: for a former relevant child or a person with help for education
 * to 25, in higher education, or in full-time residential further education, whose term-time room
 * is shut in vacation (s.24B(5), text not yet checked; SI 2010/2571 reg 9(4)).
 *
 * <p>Not modelled: whether a course of further education is full-time and residential; the
 * authority decides.
 */
@AutoService(EntitlementRule.class)
public final class VacationAccommodation implements EntitlementRule {
  static final Provision PROVISION =
      Provision.of(
          "ENT-VAC",
          "A place to live in vacations",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "24B", "(5)"),
              Strength.STATUTE,
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
        course
            .primary(EnumSet.range(Status.FORMER_RELEVANT, Status.FORMER_RELEVANT_21_TO_25))
            .and(new Span(LocalDate.MIN, life.birthday(25)))
            .or(EducationHelp.days(course))
            .and(PROVISION.inForce());
    var shut = life.circumstance(Circumstance.FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM);
    var timeline = new Timeline(course, PROVISION).at(able).at(shut);
    life.programmes().forEach(programme -> timeline.at(programme.days()));
    return timeline.ask((day, _) -> on(day, life, able, shut));
  }

  private static Answer on(LocalDate day, Life life, Spans able, Spans shut) {
    var from = able.onOrAfter(day);
    if (from.isEmpty()) {
      return Replies.closed(
          PROVISION,
          day,
          able,
          "This is for former relevant children and some qualifying people under 25.",
          life.dateOfBirth());
    }
    var open = Replies.open(able, from.get());
    if (from.get().isAfter(day)) {
      return Replies.waiting(
          PROVISION,
          day,
          "date",
          open,
          "From " + Words.day(from.get()) + ", not before.",
          FactRead.computed("open from", from.get()));
    }
    var studies =
        life.programmes().stream()
            .filter(each -> each.days().contains(day))
            .filter(each -> each.started().what().level() != StudyLevel.TRAINING)
            .max(Comparator.comparing(each -> each.started().what().level() == StudyLevel.HIGHER));
    if (studies.isEmpty()) {
      return Replies.waiting(
          PROVISION,
          day,
          "course",
          open,
          "It comes with a course of higher education, or of further education where they live in.",
          Lacking.course(
              life,
              each -> each.started().what().level() != StudyLevel.TRAINING,
              day,
              "education-started, higher or further"));
    }
    return onACourse(day, life, studies.get(), open, shut.contains(day));
  }

  private static Answer onACourse(
      LocalDate day, Life life, Programme studies, Span open, boolean shut) {
    if (!shut) {
      return Replies.waiting(
          PROVISION,
          day,
          "full-time-student-without-vacation-room",
          open,
          "It is for students whose term-time room is shut in vacation.",
          Lacking.circumstance(life, Circumstance.FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM, day));
    }
    return studies.started().what().level() == StudyLevel.HIGHER
        ? Replies.yes(
            PROVISION,
            day,
            open,
            "In higher education, and the term-time room is shut in vacation. The council gives a"
                + " place to live, or the money for one.",
            FactRead.day(studies.started()))
        : Replies.decides(
            PROVISION,
            day,
            "responsible-authority",
            open,
            "In further education, and the term-time room is shut in vacation. The council decides"
                + " whether the course is full-time and residential.",
            FactRead.missing("whether the course is full-time and residential"));
  }
}
