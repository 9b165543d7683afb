package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Strength;

/**
 * ST-LA: being looked after leaves out accommodation under sections 17, 23B and 24B, so supported
 * lodgings after care do not start it again. Only events of care make a looked-after day.
 */
@AutoService(FactRule.class)
public final class LookedAfter implements FactRule {
  static final Provision PROVISION =
      Provision.of(
          "ST-LA",
          "Looked after",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "22", "(1)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public void doubts(StatusCourse course) {
    var life = course.life();
    for (var spell : life.care().spells()) {
      if (spell.days().days() == 1 && !spell.lastPart().basis().careOrder()) {
        life.doubts()
            .about(
                spell.start(),
                "one-day-spell",
                "This care lasted one day. Outside a care order only more than 24 hours count."
                    + " Please check the hours.");
      }
    }
  }
}
