package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.LegalBasis;
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
 * ST-E1, eligible child: 16 or 17, looked after, and looked after for thirteen weeks in periods
 * that began after 14 and ended after 16 (Sch 2 para 19B(2); SI 2010/959 reg 40).
 *
 * <p>Reading: thirteen weeks are 91 completed days (J-91), counted from the 14th birthday (J-14).
 * Spells with different authorities add up, since the paragraph says "by a local authority".
 */
@AutoService(StatusRule.class)
public final class EligibleChild implements StatusRule {
  static final Provision PROVISION =
      Provision.of(
              "ST-E1",
              "Eligible child",
              InForce.since(
                      LawVersion.LV_2001,
                      new Citation.SchedulePara(Instrument.CHILDREN_ACT_1989, "2", "19B", "(2)"),
                      Strength.STATUTE,
                      Mark.V)
                  .until(LawVersion.LV_2011.from()),
              InForce.since(
                  LawVersion.LV_2011,
                  new Citation.Regulation(Instrument.CARE_PLANNING_REGULATIONS_2010, "40", "(1)"),
                  Strength.REGULATION,
                  Mark.V))
          .reading(Reading.J_91, Reading.J_14, Reading.J_LEAP, Reading.J_REMAND);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Status gives() {
    return Status.ELIGIBLE;
  }

  @Override
  public List<Claim> claims(StatusCourse course) {
    var life = course.life();
    return Claim.onEach(days(life), PROVISION.id(), span -> because(life, span.from()));
  }

  /** The days on which the record makes an eligible child, here or of another authority. */
  static Spans days(Life life) {
    var care = life.care();
    return care.inEngland()
        .minus(care.shortBreaks())
        .and(Math.max(life.turned(16), care.thirteenWeeksOn()), life.turned(18))
        .and(PROVISION.inForce());
  }

  @Override
  public List<Because> notMet(StatusCourse course, Span days) {
    var life = course.life();
    int day = Math.min(days.toNumber(), life.turned(18));
    if (life.care().daysBy(day) < CareHistory.THIRTEEN_WEEKS) {
      return tooFew(life, DayNumber.day(day));
    }
    return life.care().shortBreaks().contains(days.fromNumber())
        ? ShortBreakChild.notCounted(life, days.from().plusDays(1))
        : completeLater(life, days);
  }

  /** In care, and the last of the 91 days is complete only when these days are over. */
  private static List<Because> completeLater(Life life, Span days) {
    int complete = life.care().thirteenWeeksOn();
    if (complete <= days.fromNumber() || !life.care().inEngland().contains(days.fromNumber())) {
      return List.of();
    }
    var words =
        "Not yet looked after for 91 days since the 14th birthday. They are complete on "
            + Words.day(DayNumber.day(complete))
            + ".";
    return List.of(
        Because.notMet(PROVISION, days.from(), words)
            .facts(counted(life, DayNumber.day(complete)))
            .by(Reading.J_91));
  }

  /** The step for those to whom nothing else on record gives a status. */
  static Because otherwise(Life life, Span days) {
    var words = "Not looked after at 16 or 17 in a way that gives one of these statuses.";
    return Because.notMet(PROVISION, days.from(), words).facts(counted(life, days.from()));
  }

  /** The steps that fewer than 91 days counted by a day, and which did not; empty if enough did. */
  static List<Because> tooFew(Life life, LocalDate day) {
    var total = life.care().daysBy(day);
    if (total >= CareHistory.THIRTEEN_WEEKS) {
      return List.of();
    }
    var steps = new ArrayList<Because>();
    steps.add(
        Because.notMet(
                PROVISION,
                day,
                "Looked after for "
                    + (total == 1 ? "1 day" : total + " days")
                    + " since the 14th birthday, by "
                    + Words.day(day)
                    + ". 91 are needed.")
            .facts(counted(life, day))
            .by(Reading.J_91));
    acrossFourteen(life, day, steps);
    steps.addAll(ShortBreakChild.notCounted(life, day));
    return steps;
  }

  private static List<Because> because(Life life, LocalDate from) {
    var steps = new ArrayList<Because>();
    steps.add(AgeReached.turned(life, 16, from));
    steps.add(
        Because.met(
                PROVISION, from, "Looked after on " + Words.day(from) + ", at the age of 16 or 17.")
            .facts(careOn(life, from)));
    steps.add(thirteenWeeks(life, from));
    acrossFourteen(life, from, steps);
    remand(life, from, steps);
    ShortBreakChild.withoutEnd(life, from, steps);
    return steps;
  }

  /** The step that thirteen weeks were complete on a day. */
  static Because thirteenWeeks(Life life, LocalDate day) {
    return Because.computed(
            PROVISION,
            day,
            "Looked after for "
                + life.care().daysBy(day)
                + " days since the 14th birthday. Thirteen weeks are 91 days.")
        .facts(counted(life, day))
        .by(Reading.J_91);
  }

  /** The step that the last of the 91 days was complete only on the 18th birthday. */
  static Because completeOnlyAtEighteen(Life life, LocalDate eighteen) {
    return Because.notMet(
            PROVISION,
            eighteen,
            "The 91st day was complete at the start of the 18th birthday. That is too late to be"
                + " an eligible child.")
        .facts(counted(life, eighteen))
        .by(Reading.J_91);
  }

  /** The step that care across the 14th birthday counts from then on, when some of it counted. */
  static void acrossFourteen(Life life, LocalDate day, List<Because> steps) {
    life.care().counting().all().stream()
        .findFirst()
        .filter(first -> first.from().isBefore(day))
        .filter(first -> first.from().equals(life.birthday(14)) && startedBefore(life, first))
        .ifPresent(_ -> steps.add(clippedAtFourteen(life, day)));
  }

  /** The step that remand is being looked after, when some counted days were on remand. */
  static void remand(Life life, LocalDate day, List<Because> steps) {
    for (var spell : life.care().spells()) {
      for (var part : spell.parts()) {
        if (part.basis() == LegalBasis.REMAND && part.days().from().isBefore(day)) {
          steps.add(Remand.counts(part, day));
          return;
        }
      }
    }
  }

  private static boolean startedBefore(Life life, Span first) {
    return life.care().spells().stream()
        .anyMatch(
            spell ->
                spell.days().contains(first.from()) && spell.days().from().isBefore(first.from()));
  }

  private static Because clippedAtFourteen(Life life, LocalDate day) {
    return Because.computed(
            PROVISION,
            day,
            "Care went on across the 14th birthday. Days count from that birthday on.",
            life.dateOfBirth(),
            FactRead.computed("turned 14", life.birthday(14)))
        .by(Reading.J_14);
  }

  private static List<FactRead> careOn(Life life, LocalDate day) {
    var facts = new ArrayList<FactRead>();
    for (var spell : life.care().on(day)) {
      facts.add(FactRead.day(spell.start()));
    }
    return facts;
  }

  /** The care on record of which no day counts by then; that there is none else. */
  private static List<FactRead> noneCounted(Life life, LocalDate day) {
    var before =
        life.care().spells().stream().filter(spell -> !spell.days().from().isAfter(day)).toList();
    return before.isEmpty()
        ? List.of(FactRead.none("care-started"))
        : before.stream().map(spell -> FactRead.day(spell.start())).toList();
  }

  /** The facts that the days counted by a day were read from. */
  static List<FactRead> counted(Life life, LocalDate day) {
    var facts = new ArrayList<FactRead>();
    facts.add(life.dateOfBirth());
    var since = life.birthday(14);
    for (var spell : life.care().spells()) {
      if (spell.days().from().isBefore(day) && spell.days().to().isAfter(since)) {
        facts.add(FactRead.day(spell.start()));
        spell
            .end()
            .filter(end -> !end.on().isAfter(day))
            .ifPresent(end -> facts.add(FactRead.day(end)));
      }
    }
    if (facts.size() == 1) {
      facts.addAll(noneCounted(life, day));
    }
    return facts;
  }
}
