package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.util.List;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;

/**
 * ST-F2, former relevant child (b): looked after on reaching 18, and an eligible child just before
 * that (s.23C(1)(b)).
 */
@AutoService(StatusRule.class)
public final class FormerRelevantAfterEligible implements StatusRule {
  /** The route by which staying put is open. */
  public static final String ROUTE = "ST-F2";

  static final Provision PROVISION =
      Provision.of(
          ROUTE,
          "Former relevant child, looked after to 18",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23C", "(1)(b)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Status gives() {
    return Status.FORMER_RELEVANT;
  }

  @Override
  public List<Claim> claims(StatusCourse course) {
    var life = course.life();
    int eighteen = life.turned(18);
    if (!FormerRelevant.heldUpTo(
        eighteen, course, by -> by.days(Status.ELIGIBLE).contains(eighteen - 1))) {
      return List.of();
    }
    return Claim.onEach(PROVISION.appliedSince(eighteen), ROUTE, _ -> because(life));
  }

  private static List<Because> because(Life life) {
    var eighteen = DayNumber.day(life.turned(18));
    return List.of(
        AgeReached.turned(life, 18, eighteen),
        CareEndsAtEighteen.ended(life),
        Because.met(
            PROVISION,
            eighteen,
            "Was an eligible child up to the 18th birthday.",
            AgeReached.turnedOn(life, 18)));
  }
}
