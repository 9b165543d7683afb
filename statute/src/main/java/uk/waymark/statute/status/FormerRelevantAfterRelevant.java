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
 * ST-F1, former relevant child (a): has been a relevant child and would be one if under 18
 * (s.23C(1)(a)). Asked once, on the 18th birthday: a child settled at home by then is not one.
 */
@AutoService({StatusRule.class, FactRule.class})
public final class FormerRelevantAfterRelevant implements StatusRule, FactRule {
  static final Provision PROVISION =
      Provision.of(
          "ST-F1",
          "Former relevant child, after being relevant",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23C", "(1)(a)"),
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
    if (!FormerRelevant.heldUpTo(eighteen, course, by -> relevantAt(eighteen, by))) {
      return List.of();
    }
    return Claim.onEach(PROVISION.appliedSince(eighteen), PROVISION.id(), _ -> because(life));
  }

  private static boolean relevantAt(int eighteen, StatusCourse course) {
    return course.would(Status.RELEVANT).contains(eighteen)
        && course.days(Status.RELEVANT).contains(eighteen - 1);
  }

  private static List<Because> because(Life life) {
    var eighteen = DayNumber.day(life.turned(18));
    return List.of(
        AgeReached.turned(life, 18, eighteen),
        Because.met(
            PROVISION,
            eighteen,
            "Was a relevant child, and would still be one if under 18.",
            AgeReached.turnedOn(life, 18)));
  }

  @Override
  public void doubts(StatusCourse course) {
    var care = course.life().care();
    var eve = course.life().birthday(18).minusDays(1);
    if (!care.shortBreaks().contains(eve) || !course.claims(Status.FORMER_RELEVANT).isEmpty()) {
      return;
    }
    var began = care.lookedAfter().at(eve).orElseThrow().from();
    if (course.claims(Status.RELEVANT).stream().anyMatch(one -> one.days().to().equals(began))) {
      for (var spell : care.on(eve)) {
        course
            .life()
            .doubts()
            .about(
                spell.start(),
                "short-break-at-18",
                "A relevant child was on this short break on the 18th birthday. A short break is"
                    + " being looked after, so by the words of the law this is not a former"
                    + " relevant child. A person should say whether that stands.");
      }
    }
  }
}
