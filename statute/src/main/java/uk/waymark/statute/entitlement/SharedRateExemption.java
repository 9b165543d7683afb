package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Circumstance;
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
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.rate.Rate;
import uk.waymark.statute.status.StatusCourse;

/**
 * ENT-SAR, one-bedroom rate of local housing allowance: a single private renter of 18 or over,
 * under 25 (under 22 before 31 May 2021), who was a care leaver before 18: an eligible or relevant
 * child, so qualifying people are not covered.
 */
@AutoService(EntitlementRule.class)
public final class SharedRateExemption implements EntitlementRule {
  private static final List<Limit> LIMITS =
      Rate.named("shared-rate-exemption-age").days().stream()
          .map(days -> new Limit(days.value().value().intValueExact(), Spans.of(days.span())))
          .toList();

  /**
   * The age before which it is given on some days.
   *
   * @param age years, exclusive
   * @param days the days of the law on which that is the age
   */
  private record Limit(int age, Spans days) {}

  static final Provision PROVISION =
      Provision.of(
          "ENT-SAR",
          "One-bedroom rate for private renters",
          text(LawVersion.LV_2012, LocalDate.of(2013, 4, 29)).until(LawVersion.LV_2021.from()),
          text(LawVersion.LV_2021, LawVersion.LV_2021.from()));

  /** The same paragraph; the age was raised from 22 to 25 on 31 May 2021. */
  private static InForce text(LawVersion version, LocalDate from) {
    return InForce.since(
        version,
        from,
        new Citation.SchedulePara(Instrument.UNIVERSAL_CREDIT_REGULATIONS_2013, "4", "29", ""),
        Strength.REGULATION,
        Mark.M);
  }

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
    var able = able(course);
    var single = life.circumstance(Circumstance.SINGLE);
    var renting = life.circumstance(Circumstance.PRIVATE_RENT);
    var timeline = new Timeline(course, PROVISION).at(able).at(single).at(renting);
    return timeline.ask((day, number) -> on(day, number, life, able, single, renting));
  }

  /** The days on which status before 18 and age allow it. */
  private static Spans able(StatusCourse course) {
    var life = course.life();
    if (course.days(Status.ELIGIBLE).isEmpty() && course.days(Status.RELEVANT).isEmpty()) {
      return Spans.NONE;
    }
    var days = Spans.NONE;
    for (int i = 0; i < LIMITS.size(); i++) {
      var limit = LIMITS.get(i);
      days = days.or(limit.days().and(life.turned(18), life.turned(limit.age())));
    }
    return days.and(life.here());
  }

  private static Answer on(
      LocalDate day, int today, Life life, Spans able, Spans single, Spans renting) {
    int from = able.onOrAfter(today);
    if (from == DayNumber.MAX) {
      return Answer.of(
          able.isEmpty() ? Entitled.NO : Entitled.ENDED,
          WhenRead.one(
              () ->
                  Because.notMet(
                      PROVISION,
                      day,
                      "This is for people who were an eligible child or a relevant child, up to 25"
                          + " (up to 22 before 31 May 2021).",
                      life.dateOfBirth(),
                      Lacking.open(able, day, "eligible-child or relevant-child, under 25"))));
    }
    var open = able.run(from);
    if (from > today) {
      var event = from == life.turned(18) ? "age" : "date";
      return Replies.waiting(
          PROVISION,
          day,
          event,
          open,
          "It counts from " + Words.day(open.from()) + " on.",
          life.dateOfBirth(),
          FactRead.computed("open from", open.from()));
    }
    if (!renting.contains(today)) {
      return waiting(
          day,
          life,
          "private-rent",
          open,
          () -> Lacking.circumstance(life, Circumstance.PRIVATE_RENT, day));
    }
    if (!single.contains(today)) {
      return waiting(
          day, life, "single", open, () -> Lacking.circumstance(life, Circumstance.SINGLE, day));
    }
    return Answer.yes(
        open,
        WhenRead.one(
            () ->
                Because.met(
                    PROVISION,
                    day,
                    "Single, renting from a private landlord, and a care leaver before 18. The"
                        + " one-bedroom rate counts, not the shared one.",
                    life.dateOfBirth(),
                    Lacking.told(life, Circumstance.SINGLE, day),
                    Lacking.told(life, Circumstance.PRIVATE_RENT, day),
                    FactRead.computed("open from", open.from()))));
  }

  private static Answer waiting(
      LocalDate day, Life life, String event, Span open, Supplier<FactRead> fact) {
    return Answer.notYet(
        open,
        event,
        WhenRead.one(
            () ->
                Because.notMet(
                    PROVISION,
                    day,
                    "This helps a single person who rents from a private landlord.",
                    life.dateOfBirth(),
                    fact.get())));
  }
}
