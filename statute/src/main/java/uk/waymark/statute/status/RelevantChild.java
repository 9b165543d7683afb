package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Spans;
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
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.CareHistory;
import uk.waymark.statute.life.Life;

/**
 * ST-R1, relevant child: 16 or 17, no longer looked after by any authority in England or Wales, and
 * an eligible child before last ceasing to be looked after (s.23A(2)).
 *
 * <p>Reading: day 91 complete at the start of the day on which care ends is enough (J-91), and care
 * that ends on the 16th birthday ends after reaching 16 (J-16EDGE).
 */
@AutoService({StatusRule.class, FactRule.class})
public final class RelevantChild implements StatusRule, FactRule {
  static final Provision PROVISION =
      Provision.of(
              "ST-R1",
              "Relevant child",
              InForce.since(
                  LawVersion.LV_2001,
                  new Citation.Section(Instrument.CHILDREN_ACT_1989, "23A", "(2)"),
                  Strength.STATUTE,
                  Mark.V))
          .reading(Reading.J_91, Reading.J_14, Reading.J_16EDGE, Reading.J_REMAND);

  private static final String AFTER = "after-16";

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Status gives() {
    return Status.RELEVANT;
  }

  @Override
  public List<Claim> claims(StatusCourse course) {
    var life = course.life();
    List<Claim> claims = List.of();
    var cared = life.care().lookedAfter();
    for (int i = 0; i < cared.count(); i++) {
      int left = cared.toNumber(i);
      if (leftAtSixteen(life, left) && (!claims.isEmpty() || wasEligible(course, left))) {
        // One day past 18: whether they would be relevant if under 18 is asked on that birthday.
        int until = i + 1 < cared.count() ? cared.fromNumber(i + 1) : life.turned(18) + 1;
        var days = PROVISION.inForce().and(left, until);
        claims =
            Claim.joined(
                claims,
                Claim.onEach(days, PROVISION.id(), _ -> because(course, DayNumber.day(left))));
      }
    }
    return claims;
  }

  /**
   * Whether care that ended on the day of that {@link DayNumber} ended at 16 or 17, in England, and
   * not by a transfer.
   */
  static boolean leftAtSixteen(Life life, int left) {
    if (left < life.turned(16) || left >= life.turned(18)) {
      return false;
    }
    if (left == life.turned(16) && !life.settings().is(Reading.J_16EDGE, AFTER)) {
      return false;
    }
    return life.care().left().contains(left);
  }

  private static boolean wasEligible(StatusCourse course, int left) {
    var eligible = course.would(Status.ELIGIBLE);
    if (beganBefore(left, eligible) || beganBefore(left, eligibleElsewhere(course.life()))) {
      return true;
    }
    return course.life().care().daysBy(left) >= CareHistory.THIRTEEN_WEEKS
        && !course.life().care().shortBreaks().contains(left - 1);
  }

  private static boolean beganBefore(int day, Spans days) {
    return !days.isEmpty() && days.fromNumber(0) < day;
  }

  /** Section 23A(2) asks for an eligible child, not of which authority. */
  private static Spans eligibleElsewhere(Life life) {
    var elsewhere = life.care().elsewhere();
    return elsewhere.isEmpty() ? Spans.NONE : EligibleChild.days(life).and(elsewhere);
  }

  private static List<Because> because(StatusCourse course, LocalDate left) {
    var life = course.life();
    var steps = new ArrayList<Because>();
    steps.add(AgeReached.turned(life, 16, left));
    steps.add(
        Because.met(PROVISION, left, "Stopped being looked after on " + Words.day(left) + ".")
            .facts(endOfCare(life, left)));
    steps.add(EligibleChild.thirteenWeeks(life, left));
    EligibleChild.acrossFourteen(life, left, steps);
    EligibleChild.remand(life, left, steps);
    steps.add(
        Because.met(
            PROVISION,
            left,
            "Was an eligible child before leaving care.",
            AgeReached.turnedOn(life, 16)));
    if (left.equals(life.birthday(16))) {
      steps.add(edge(PROVISION, life, left));
    }
    return steps;
  }

  /** The step that care ended on the 16th birthday itself. */
  static Because edge(Provision under, Life life, LocalDate left) {
    return Because.met(
            under,
            left,
            "Care ended on the 16th birthday. That counts as ending after reaching 16. A person"
                + " should confirm it.",
            life.dateOfBirth())
        .by(Reading.J_16EDGE);
  }

  /** The events that ended care on a day; the starts when care ended without one. */
  static List<FactRead> endOfCare(Life life, LocalDate left) {
    return life.care().endedOn(left).stream()
        .map(spell -> spell.end().map(FactRead::day).orElseGet(() -> FactRead.day(spell.start())))
        .distinct()
        .toList();
  }

  @Override
  public void doubts(StatusCourse course) {
    var life = course.life();
    for (var spell : life.care().endedOn(life.birthday(16))) {
      life.doubts()
          .about(
              spell.end().map(end -> end.by()).orElse(spell.start()),
              "care-ended-on-16th-birthday",
              "Care ended on the 16th birthday itself. The answer rests on reading J-16EDGE. A"
                  + " person should confirm it.");
    }
  }
}
