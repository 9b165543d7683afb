package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Circumstance;
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
 * ENT-PN-5, priority need if vulnerable: 21 or over, without an upper age, and vulnerable as a
 * result of having been looked after, accommodated or fostered at any time (SI 2002/2051 article
 * 5), and not a full-time student whose term-time room is shut in vacation. The housing authority
 * decides.
 */
@AutoService(EntitlementRule.class)
public final class PriorityNeedIfVulnerable implements EntitlementRule {
  static final Provision PROVISION =
      Provision.of(
          "ENT-PN-5",
          "Priority need for housing from 21, if vulnerable",
          InForce.since(
              LawVersion.LV_2002,
              new Citation.Article(Instrument.PRIORITY_NEED_ORDER_2002, "5", ""),
              Strength.REGULATION,
              Mark.S));

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
    var cared = life.caredFor();
    var able =
        cared.isEmpty()
            ? Spans.NONE
            : PROVISION.applied(Span.since(life.birthday(21))).and(life.here());
    var homeless = life.circumstance(Circumstance.HOMELESS_OR_THREATENED);
    var student = life.circumstance(Circumstance.FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM);
    var timeline = new Timeline(course, PROVISION).at(able).at(homeless).at(student);
    return timeline.ask((day, _) -> on(day, life, able, homeless, student));
  }

  private static Answer on(LocalDate day, Life life, Spans able, Spans homeless, Spans student) {
    var from = able.onOrAfter(day);
    if (from.isEmpty()) {
      return Replies.closed(
          PROVISION,
          day,
          able,
          "This is for people of 21 or over. Once they were looked after or fostered, or had a home"
              + " given to them in a way that counts.",
          life.dateOfBirth());
    }
    var open = Replies.open(able, from.get());
    if (from.get().isAfter(day)) {
      return Replies.waiting(
          PROVISION, day, "age", open, "It counts from 21 on.", life.dateOfBirth());
    }
    if (student.contains(day)) {
      return Replies.waiting(
          PROVISION,
          day,
          "end-of-full-time-study",
          open,
          "It does not count while they are a full-time student whose term-time room is shut in"
              + " vacation.",
          FactRead.none("end of full-time-student-without-vacation-room"));
    }
    return homeless.contains(day)
        ? Replies.decides(
            PROVISION,
            day,
            "housing-authority",
            open,
            "21 or over, once in care, and with no home or about to lose it. The housing authority"
                + " decides if their time in care makes them less able to cope with that.",
            Lacking.told(life, Circumstance.HOMELESS_OR_THREATENED, day),
            FactRead.missing("whether vulnerable because of having been in care"))
        : Replies.waiting(
            PROVISION,
            day,
            "homeless-or-threatened",
            open,
            "Priority need counts for people who are homeless or about to be.",
            Lacking.circumstance(life, Circumstance.HOMELESS_OR_THREATENED, day));
  }
}
