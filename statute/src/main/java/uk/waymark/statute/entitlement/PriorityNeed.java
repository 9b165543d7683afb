package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.function.Supplier;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
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
 * ENT-PN-4, automatic priority need: a homeless person under 21 who at any time while 16 or 17 was
 * looked after, accommodated or fostered and is no longer (SI 2002/2051 article 4), and is not a
 * full-time student whose term-time room is shut in vacation. One night is enough.
 */
@AutoService(EntitlementRule.class)
public final class PriorityNeed implements EntitlementRule {
  static final Provision PROVISION =
      Provision.of(
          "ENT-PN-4",
          "Priority need for housing",
          InForce.since(
              LawVersion.LV_2002,
              new Citation.Article(Instrument.PRIORITY_NEED_ORDER_2002, "4", ""),
              Strength.REGULATION,
              Mark.V));

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
    var able = able(life);
    var homeless = life.circumstance(Circumstance.HOMELESS_OR_THREATENED);
    var student = life.circumstance(Circumstance.FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM);
    var timeline = new Timeline(course, PROVISION).at(able).at(homeless).at(student);
    return timeline.ask((day, number) -> on(day, number, life, able, homeless, student));
  }

  /** The days under 21 after care, accommodation or fostering at 16 or 17, and not during it. */
  private static Spans able(Life life) {
    var all = life.caredFor();
    var atSixteen = all.and(life.turned(16), life.turned(18));
    if (atSixteen.isEmpty()) {
      return Spans.NONE;
    }
    return Spans.between(atSixteen.fromNumber(0), life.turned(21))
        .minus(all)
        .and(PROVISION.inForce())
        .and(life.here());
  }

  private static Answer on(
      LocalDate day, int today, Life life, Spans able, Spans homeless, Spans student) {
    int from = able.onOrAfter(today);
    if (from == DayNumber.MAX) {
      return Answer.of(
          able.isEmpty() ? Entitled.NO : Entitled.ENDED,
          WhenRead.one(
              () ->
                  Because.notMet(
                      PROVISION,
                      day,
                      "This is for people under 21. They were in care, accommodated or fostered at 16"
                          + " or 17.",
                      life.dateOfBirth())));
    }
    var open = able.run(from);
    if (from > today) {
      return from == DayNumber.of(PROVISION.since())
          ? waiting(day, "date", open, () -> FactRead.computed("in force from", open.from()))
          : Replies.waiting(
              PROVISION,
              day,
              "leaving-care",
              open,
              "It counts once they have left care, or the other home that counts.",
              FactRead.computed("leaving care", open.from()));
    }
    if (student.contains(today)) {
      return Answer.notYet(
          open,
          "end-of-full-time-study",
          WhenRead.one(
              () ->
                  Because.notMet(
                      PROVISION,
                      day,
                      "It does not count while they are a full-time student whose term-time room is"
                          + " shut in vacation.",
                      FactRead.none("end of full-time-student-without-vacation-room"))));
    }
    return homeless.contains(today)
        ? Answer.yes(
            open,
            WhenRead.one(
                () ->
                    Because.met(
                        PROVISION,
                        day,
                        "Under 21, in care, accommodated or fostered at 16 or 17, and homeless or"
                            + " about to be. The council must treat this as priority need.",
                        life.dateOfBirth(),
                        Lacking.told(life, Circumstance.HOMELESS_OR_THREATENED, day),
                        FactRead.computed("priority need open from", open.from()))))
        : waiting(
            day,
            "homeless-or-threatened",
            open,
            () -> Lacking.circumstance(life, Circumstance.HOMELESS_OR_THREATENED, day));
  }

  private static Answer waiting(LocalDate day, String event, Span open, Supplier<FactRead> fact) {
    return Answer.notYet(
        open,
        event,
        WhenRead.one(
            () ->
                Because.notMet(
                    PROVISION,
                    day,
                    "Priority need counts for people who are homeless or about to be.",
                    fact.get())));
  }
}
