package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
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

/**
 * ST-E2: a child on short breaks under regulation 48 is not an eligible child, and those days do
 * not count towards thirteen weeks later (reading J-SB). Which breaks are within the limits is read
 * with the spells of care.
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
          .reading(Reading.J_SB);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  /** The step that short breaks since 14 do not count, when there were some before a day. */
  static Optional<Because> notCounted(Life life, LocalDate day) {
    var breaks = life.care().shortBreaks().and(Span.between(life.birthday(14), day));
    var facts = new ArrayList<FactRead>();
    for (var spell : life.care().spells()) {
      for (var part : spell.parts()) {
        if (part.basis() == LegalBasis.SHORT_BREAKS && breaks.overlaps(part.days())) {
          facts.add(FactRead.of(part.event(), "legalBasis", part.basis().code()));
        }
      }
    }
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Because.notMet(
                    PROVISION,
                    day,
                    "Days of short breaks do not count, and nobody is an eligible child on them.")
                .facts(facts)
                .by(Reading.J_SB));
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
