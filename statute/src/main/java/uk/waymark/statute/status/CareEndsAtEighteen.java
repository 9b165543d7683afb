package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;

/**
 * ST-END18: a care order ends at 18 at the latest, so any care still open ends on that birthday.
 */
@AutoService(FactRule.class)
public final class CareEndsAtEighteen implements FactRule {
  static final Provision PROVISION =
      Provision.of(
          "ST-END18",
          "Care ends at 18",
          InForce.since(
              LawVersion.LV_1991,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "91", "(12)"),
              Strength.STATUTE,
              Mark.M));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  /** The step that care ended at 18. */
  static Because ended(Life life) {
    var eighteen = DayNumber.day(life.turned(18));
    return Because.computed(
            PROVISION,
            eighteen,
            "Looked after up to the 18th birthday. Care ends then.",
            AgeReached.turnedOn(life, 18))
        .facts(
            life.care().endedOn(eighteen).stream()
                .map(spell -> FactRead.day(spell.start()))
                .toList());
  }
}
