package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.CareHistory;
import uk.waymark.statute.life.CareSpell;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.life.OpenBreak;

/**
 * ST-E2: a child on short breaks under regulation 48 is not an eligible child, and those days do
 * not count towards thirteen weeks later (reading J-SB). A break without an end is one for as long
 * as the rules allow (J-SB-OPEN). Which breaks are within the limits is read with the spells of
 * care.
 */
@AutoService(FactRule.class)
public final class ShortBreakChild implements FactRule {
  private static final Citation ORDINARY =
      new Citation.Regulation(Instrument.CARE_PLANNING_REGULATIONS_2010, "40", "(2)");

  static final Provision PROVISION =
      Provision.of(
              "ST-E2",
              "Short breaks",
              InForce.since(
                      LawVersion.LV_2001,
                      new Citation.Regulation(
                          Instrument.CHILDREN_LEAVING_CARE_REGULATIONS_2001, "3", "(3)"),
                      Strength.REGULATION,
                      Mark.M)
                  .until(LawVersion.LV_2011.from()),
              InForce.since(LawVersion.LV_2011, ORDINARY, Strength.REGULATION, Mark.V)
                  .until(CareHistory.PANDEMIC.from()),
              InForce.since(
                      LawVersion.LV_2011,
                      CareHistory.PANDEMIC.from(),
                      new Citation.Regulation(
                          Instrument.CARE_PLANNING_REGULATIONS_2010, "48", " as in the pandemic"),
                      Strength.REGULATION,
                      Mark.M)
                  .until(CareHistory.PANDEMIC.to()),
              InForce.since(
                  LawVersion.LV_2011,
                  CareHistory.PANDEMIC.to(),
                  ORDINARY,
                  Strength.REGULATION,
                  Mark.V))
          .reading(Reading.J_SB, Reading.J_SB_OPEN);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  /** The steps that short breaks since 14 do not count, when there were some before a day. */
  static List<Because> notCounted(Life life, LocalDate day) {
    var breaks = life.care().shortBreaks().and(Span.between(life.birthday(14), day));
    var facts = new ArrayList<FactRead>();
    for (var spell : life.care().spells()) {
      for (var part : spell.parts()) {
        if (part.basis() == LegalBasis.SHORT_BREAKS && breaks.overlaps(part.days())) {
          facts.add(FactRead.of(part.event(), "legalBasis", part.basis().code()));
        }
      }
    }
    if (facts.isEmpty()) {
      return List.of();
    }
    var steps = new ArrayList<Because>();
    steps.add(
        Because.notMet(
                PROVISION,
                day,
                "Days of short breaks do not count, and nobody is an eligible child on them.")
            .facts(facts)
            .by(Reading.J_SB));
    withoutEnd(life, day, steps);
    return steps;
  }

  /** The step how a short break that began before a day counts, when it has no end. */
  static void withoutEnd(Life life, LocalDate day, List<Because> steps) {
    life.care()
        .openBreak()
        .filter(open -> open.part().days().from().isBefore(day))
        .filter(open -> open.ordinaryFrom().isPresent() || untilItEnds(life))
        .map(open -> withoutEnd(open, day))
        .ifPresent(steps::add);
  }

  private static boolean untilItEnds(Life life) {
    return !life.settings().is(Reading.J_SB_OPEN, Reading.J_SB_OPEN.byDefault());
  }

  private static Because withoutEnd(OpenBreak open, LocalDate day) {
    var words =
        open.ordinaryFrom()
            .map(
                ordinary ->
                    "It counts as one as long as the rules allow, and as ordinary care from "
                        + Words.day(ordinary)
                        + " on.")
            .orElse("It counts as one until its end is recorded.");
    return Because.computed(
            PROVISION,
            day,
            "No end of the last short break is recorded. " + words,
            FactRead.of(open.part().event(), "legalBasis", open.part().basis().code()),
            FactRead.none("end of the short break"))
        .by(Reading.J_SB_OPEN);
  }

  /** The step that the care before a day was a short break. */
  static Because shortBreak(CareSpell spell, LocalDate day) {
    return Because.met(
            PROVISION,
            day,
            "This was a short break. The child was looked after, but the days do not count towards"
                + " thirteen weeks.",
            FactRead.of(spell.start(), "legalBasis", spell.lastPart().basis().code()))
        .by(Reading.J_SB);
  }
}
