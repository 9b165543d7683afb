package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.rate.Rate;
import uk.waymark.statute.status.StatusCourse;

/**
 * ENT-SUHA, setting up home allowance: what statutory guidance names for a care leaver who moves to
 * a first home; the council's own offer stands beside it, and what was already paid is taken off.
 */
@AutoService(EntitlementRule.class)
public final class SettingUpHome implements EntitlementRule {
  private static final Rate AMOUNT = Rate.named("setting-up-home-allowance");

  static final Provision PROVISION =
      Provision.of(
          "ENT-SUHA",
          "Setting up home allowance",
          text(LawVersion.LV_2001).until(LawVersion.LV_2023.from()),
          text(LawVersion.LV_2023));

  /** The same appendix; the sum it names was raised on 1 April 2023. */
  private static InForce text(LawVersion version) {
    return InForce.since(
        version,
        new Citation.Guidance(Instrument.LEAVING_CARE_GUIDANCE, "appendix E"),
        Strength.GUIDANCE,
        Mark.S);
  }

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Kind kind() {
    return Kind.GUIDANCE;
  }

  @Override
  public Timeline asked(StatusCourse course) {
    var life = course.life();
    var able =
        course
            .primary(EnumSet.range(Status.RELEVANT, Status.FORMER_RELEVANT_21_TO_25))
            .and(PROVISION.inForce());
    var firstHome = life.circumstance(Circumstance.FIRST_HOME);
    var paid = Paid.of(life, PROVISION.id());
    var timeline = new Timeline(course, PROVISION).at(firstHome);
    AMOUNT.values().keySet().forEach(timeline::at);
    paid.days().forEach(timeline::at);
    return timeline.ask((day, _) -> on(day, life, able, firstHome, paid));
  }

  private static Answer on(LocalDate day, Life life, Spans able, Spans firstHome, Paid paid) {
    var from = able.onOrAfter(day);
    if (from.isEmpty()) {
      return Answer.of(
          able.isEmpty() ? Entitled.NO : Entitled.ENDED,
          WhenRead.one(
              () ->
                  Because.notMet(
                      PROVISION,
                      day,
                      "The guidance names this for relevant and former relevant children.",
                      Lacking.open(able, day, "relevant-child or former-relevant-child"))));
    }
    var open = Replies.open(able, from.get());
    if (from.get().isAfter(day)) {
      if (paid.by(day).compareTo(AMOUNT.values().lastEntry().getValue().value()) >= 0) {
        return paidInFull(day, paid);
      }
      return waiting(day, "leaving-care", open, FactRead.computed("leaving care", from.get()));
    }
    return switch (AMOUNT.on(day)) {
      case Rate.OnDay.OutsideKnownDates unknown ->
          Replies.missing(
              PROVISION,
              day,
              unknown.missing(),
              "The sum can't be given, because a fact is missing.",
              FactRead.missing(unknown.missing()));
      case Rate.OnDay.Known known when paid.sumNotTold(PROVISION, known, day).isPresent() ->
          paid.sumNotTold(PROVISION, known, day).get();
      case Rate.OnDay.Known(_, var value) -> {
        var left = value.value().subtract(paid.by(day));
        if (left.signum() <= 0) {
          yield paidInFull(day, paid);
        }
        yield firstHome.contains(day)
            ? yes(day, life, left, open, paid)
            : waiting(
                    day,
                    "first-home",
                    open,
                    Lacking.circumstance(life, Circumstance.FIRST_HOME, day))
                .amount(left);
      }
    };
  }

  private static Answer paidInFull(LocalDate day, Paid paid) {
    return Answer.of(
        Entitled.ENDED,
        WhenRead.one(
            () ->
                Because.notMet(PROVISION, day, "The sum that the guidance names was paid in full.")
                    .facts(paid.facts(day))));
  }

  private static Answer yes(LocalDate day, Life life, BigDecimal left, Span open, Paid paid) {
    var facts = new ArrayList<FactRead>();
    Lacking.lastTold(life, Circumstance.FIRST_HOME, day)
        .ifPresent(event -> facts.add(FactRead.day(event)));
    facts.addAll(paid.facts(day));
    return Answer.of(
            Entitled.YES,
            WhenRead.one(
                () ->
                    Because.met(
                            PROVISION,
                            day,
                            "Moving to a first home. This is the sum the guidance names, less what"
                                + " was paid. It is guidance, and the council has its own offer.")
                        .facts(facts)))
        .amount(left)
        .available(open);
  }

  private static Answer waiting(LocalDate day, String event, Span open, FactRead fact) {
    return Answer.of(
            Entitled.NOT_YET,
            WhenRead.one(
                () ->
                    Because.notMet(
                        PROVISION,
                        day,
                        "The guidance names this for the move to a first home after care.",
                        fact)))
        .available(open)
        .waitingFor(event);
  }
}
