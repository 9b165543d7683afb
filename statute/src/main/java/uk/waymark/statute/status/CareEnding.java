package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.PositionObserved;
import uk.waymark.statute.facts.InTouch;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Strength;

/**
 * ST-ENDED, how care ended: a transfer to another authority is no leaving of care; death ends
 * everything that day; an assessment as an adult ends nothing by itself, the corrected date of
 * birth decides; any other reason is an ordinary ending, and what a return says is evidence only.
 */
@AutoService(FactRule.class)
public final class CareEnding implements FactRule {
  static final Provision PROVISION =
      Provision.of(
          "ST-ENDED",
          "How care ended",
          InForce.since(
              LawVersion.LV_1991,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "22", "(1)"),
              Strength.DERIVED,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public void doubts(StatusCourse course) {
    var life = course.life();
    for (var end : life.history().all(CareEnded.class)) {
      if (end.what().reason() == CareEndReason.AGE_ASSESSED_ADULT
          && end.on().isBefore(life.birthday(18))) {
        life.doubts()
            .about(
                end.by(),
                "age-assessed-adult",
                "Care ended because of an age assessment, but by the date of birth we have the"
                    + " young person is under 18. It ends nothing by itself. Please correct the date"
                    + " of birth.");
      }
    }
    for (var said : life.history().all(PositionObserved.class)) {
      var inTouch = said.what().inTouch();
      if (inTouch.filter(word -> word == InTouch.DIED).isPresent() && life.diedOn().isEmpty()) {
        life.doubts()
            .about(
                said.by(),
                "return-says-died",
                "A return says that the young person died. Nothing was changed. Please check.");
      }
      if (inTouch.filter(word -> word == InTouch.HOME_SIX_MONTHS).isPresent()) {
        life.doubts()
            .about(
                said.by(),
                "return-says-home-six-months",
                "A return says six months at home. It is evidence only. Please record the move"
                    + " home if it is so.");
      }
    }
  }
}
