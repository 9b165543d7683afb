package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.util.List;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;

/**
 * ST-F4, 21 to 25: a former relevant child who has reached 21 but not 25 may ask for support
 * (s.23CZB(1) to (3)), since 1 April 2018.
 */
@AutoService(StatusRule.class)
public final class TwentyOneToTwentyFive implements StatusRule {
  static final Provision PROVISION =
      Provision.of(
          "ST-F4",
          "Former relevant child aged 21 to 25",
          InForce.since(
              LawVersion.LV_2018,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23CZB", "(1)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Status gives() {
    return Status.FORMER_RELEVANT_21_TO_25;
  }

  @Override
  public List<Claim> claims(StatusCourse course) {
    var life = course.life();
    if (!FormerRelevant.at21(course)) {
      return List.of();
    }
    return Claim.onEach(
        PROVISION.inForce().and(life.turned(21), life.turned(25)),
        PROVISION.id(),
        days ->
            List.of(
                AgeReached.turned(life, 21, days.from()),
                Because.met(
                    PROVISION,
                    days.from(),
                    "A former relevant child under 25. Support is there on request.",
                    AgeReached.turnedOn(life, 25))));
  }
}
