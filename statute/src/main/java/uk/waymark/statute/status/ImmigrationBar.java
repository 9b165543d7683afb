package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import uk.waymark.statute.facts.Happening.ImmigrationPositionRecorded;
import uk.waymark.statute.facts.ImmigrationPosition;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Strength;

/**
 * ST-IMM: immigration law (Schedule 3 to the Nationality, Immigration and Asylum Act 2002) can bar
 * support after care. That is a decision of a person, so it is only pointed out.
 */
@AutoService(FactRule.class)
public final class ImmigrationBar implements FactRule {
  static final Provision PROVISION =
      Provision.of(
          "ST-IMM",
          "Immigration position",
          InForce.since(
              LawVersion.LV_2002,
              LocalDate.of(2003, 1, 8),
              new Citation.SchedulePara(
                  Instrument.NATIONALITY_IMMIGRATION_ASYLUM_ACT_2002, "3", "1", ""),
              Strength.STATUTE,
              Mark.M));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public void doubts(StatusCourse course) {
    var life = course.life();
    var positions = life.history().all(ImmigrationPositionRecorded.class);
    if (!positions.isEmpty()
        && positions.getLast().what().position() == ImmigrationPosition.APPEAL_RIGHTS_EXHAUSTED) {
      life.doubts()
          .about(
              positions.getLast().by(),
              "immigration-decision-needed",
              "Appeal rights are exhausted. Support after care may be barred. A person must decide;"
                  + " nothing is closed.");
    }
  }
}
