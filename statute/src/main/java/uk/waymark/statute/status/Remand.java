package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
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
import uk.waymark.statute.life.CareSpell;

/**
 * ST-REM: a child remanded to youth detention or local-authority accommodation is looked after, so
 * the days count. Reading J-REMAND: the text is not yet checked.
 */
@AutoService(FactRule.class)
public final class Remand implements FactRule {
  static final Provision PROVISION =
      Provision.of(
              "ST-REM",
              "Remanded child looked after",
              InForce.since(
                  LawVersion.LV_2012,
                  new Citation.Section(Instrument.LASPO_2012, "104", ""),
                  Strength.STATUTE,
                  Mark.M))
          .reading(Reading.J_REMAND);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  /** The step that being on remand was being looked after. */
  static Because lookedAfter(CareSpell.Part part, LocalDate day) {
    return Because.met(
            PROVISION,
            day,
            "A child on remand counts as looked after.",
            FactRead.of(part.event(), "legalBasis", part.basis().code()))
        .by(Reading.J_REMAND);
  }

  /** The step that days on remand count. */
  static Because counts(CareSpell.Part part, LocalDate day) {
    return Because.met(
            PROVISION,
            day,
            "A child on remand counts as looked after. These days count.",
            FactRead.of(part.event(), "legalBasis", part.basis().code()))
        .by(Reading.J_REMAND);
  }
}
