package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
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
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.rate.Rate;
import uk.waymark.statute.status.StatusCourse;

/**
 * ENT-JISA, Junior ISA: paid for a child under 18 who was looked after for 12 months or more on
 * end, counted from 3 January 2011, and had no child trust fund. Born outside 1 September 2002 to 2
 * January 2011 no fund is presumed, inside it one is, unless recorded otherwise.
 *
 * <p>The contract for it was noted to 31 March 2025; who follows was not checked.
 */
@AutoService(EntitlementRule.class)
public final class JuniorIsa implements EntitlementRule {
  static final Provision PROVISION =
      Provision.of(
          "ENT-JISA",
          "Junior ISA",
          InForce.since(
              LawVersion.LV_2011,
              LocalDate.of(2012, 1, 3),
              new Citation.Guidance(Instrument.JUNIOR_ISA_GUIDANCE, ""),
              Strength.GUIDANCE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Kind kind() {
    return Kind.LAW;
  }

  private static final Rate AMOUNT = Rate.named("junior-isa");
  private static final LocalDate COUNTED_FROM = LocalDate.of(2011, 1, 3);
  private static final Span FUND_YEARS =
      new Span(LocalDate.of(2002, 9, 1), LocalDate.of(2011, 1, 3));
  private static final int MONTHS = 12;

  @Override
  public Timeline asked(StatusCourse course) {
    var life = course.life();
    var paid = Paid.of(life, PROVISION.id());
    var able = able(life);
    var timeline = new Timeline(course, PROVISION).at(able).at(AMOUNT.knownUntil());
    AMOUNT.values().keySet().forEach(timeline::at);
    paid.days().forEach(timeline::at);
    return timeline.ask((day, _) -> on(day, life, able, paid));
  }

  /** The days under 18 from the first completed 12 months of care; none with a trust fund. */
  private static Spans able(Life life) {
    if (trustFund(life)) {
      return Spans.NONE;
    }
    return life.care().lookedAfter().and(Span.since(COUNTED_FROM)).all().stream()
        .filter(cared -> !cared.from().plusMonths(MONTHS).isAfter(cared.to()))
        .findFirst()
        .map(cared -> Span.between(cared.from().plusMonths(MONTHS), life.birthday(18)))
        .map(days -> PROVISION.applied(days).and(life.here()))
        .orElse(Spans.NONE);
  }

  private static boolean trustFund(Life life) {
    return Lacking.lastTold(life, Circumstance.CHILD_TRUST_FUND, LocalDate.MAX)
        .map(event -> event.what().holds())
        .orElse(FUND_YEARS.contains(life.born()));
  }

  private static Answer on(LocalDate day, Life life, Spans able, Paid paid) {
    if (paid.whole(AMOUNT.on(day), day)) {
      return Answer.of(
          Entitled.ENDED,
          WhenRead.one(
              () ->
                  Because.notMet(PROVISION, day, "It is paid once. It was paid.")
                      .facts(paid.facts(day))));
    }
    var from = able.onOrAfter(day);
    if (from.isEmpty()) {
      return Replies.closed(
          PROVISION,
          day,
          able.and(new Span(LocalDate.MIN, AMOUNT.knownUntil())),
          "This is for children under 18 who were looked after for 12 months and have no child"
              + " trust fund. People born from September 2002 to 2 January 2011 mostly had one.",
          life.dateOfBirth());
    }
    var open = Replies.open(able, from.get());
    if (from.get().isAfter(day)) {
      return AMOUNT.on(from.get()) instanceof Rate.OnDay.OutsideKnownDates unknown
          ? payerUnknown(day, unknown)
          : Replies.waiting(
              PROVISION,
              day,
              "date",
              open,
              "12 months in care are complete on " + Words.day(from.get()) + ".",
              FactRead.computed("12 months in care", from.get()));
    }
    var notTold = paid.sumNotTold(PROVISION, AMOUNT.on(day), day);
    if (notTold.isPresent()) {
      return notTold.get();
    }
    return switch (AMOUNT.on(day)) {
      case Rate.OnDay.Known(_, var value) ->
          paid.left(
              Replies.yes(
                  PROVISION,
                  day,
                  open,
                  "Looked after for 12 months and no child trust fund. The money can be used from"
                      + " 18.",
                  life.dateOfBirth()),
              PROVISION,
              value.value(),
              day);
      case Rate.OnDay.OutsideKnownDates unknown -> payerUnknown(day, unknown);
    };
  }

  private static Answer payerUnknown(LocalDate day, Rate.OnDay.OutsideKnownDates unknown) {
    return Replies.missing(
        PROVISION,
        day,
        unknown.missing(),
        "Who pays it from 1 April 2025 on was not checked, so no sum is given.",
        FactRead.missing(unknown.missing()));
  }
}
