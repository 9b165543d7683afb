package uk.waymark.statute.status;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
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
import uk.waymark.statute.life.CareSpell;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.life.Nation;

/**
 * ST-Q2(a), qualifying after care: under 21, and at any time after reaching 16 while still a child
 * was looked after, but is no longer, and not later looked after in Wales (s.24(1B), (2)(a)). Any
 * period over 24 hours is enough; short breaks are looked-after days too (reading J-SB).
 */
@AutoService(StatusRule.class)
public final class QualifyingAfterCare implements StatusRule {
  /** The route, to the letter. */
  static final String ROUTE = "ST-Q2(a)";

  static final Provision PROVISION =
      Provision.of(
              "ST-Q2",
              "Qualifying person, after care at 16 or 17",
              InForce.since(
                      LawVersion.LV_1991,
                      new Citation.Section(Instrument.CHILDREN_ACT_1989, "24", "(2)"),
                      Strength.STATUTE,
                      Mark.V)
                  .until(LawVersion.LV_2001.from()),
              InForce.since(
                  LawVersion.LV_2001,
                  new Citation.Section(Instrument.CHILDREN_ACT_1989, "24", "(2)(a)"),
                  Strength.STATUTE,
                  Mark.V))
          .reading(Reading.J_SB, Reading.J_16EDGE, Reading.J_REMAND);

  private final QualifyingByGuardianship guardianship = new QualifyingByGuardianship();

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Status gives() {
    return Status.QUALIFYING;
  }

  @Override
  public List<Claim> claims(StatusCourse course) {
    var life = course.life();
    var claims = new ArrayList<Claim>(2);
    var byGuardianship =
        life.guardianships().isEmpty()
            ? Spans.NONE
            : Spans.union(guardianship.claims(course).stream().map(Claim::days).toList());
    var cared = life.care().lookedAfter();
    for (int i = 0; i < cared.count(); i++) {
      int left = cared.toNumber(i);
      if (left != life.turned(18) && !RelevantChild.leftAtSixteen(life, left)) {
        continue;
      }
      var ended = counted(life, left);
      if (ended.isEmpty()) {
        continue;
      }
      var days =
          Spans.between(left, until(life, left))
              .minus(cared)
              .minus(byGuardianship)
              .and(PROVISION.inForce());
      var because = WhenRead.of(() -> because(life, ended.get(), DayNumber.day(left)));
      for (var span : days) {
        claims.add(new Claim(span, ROUTE, because));
      }
    }
    return claims;
  }

  private static Optional<CareSpell> counted(Life life, int left) {
    for (var spell : life.care().endedOn(left)) {
      if (counts(life, spell)) {
        return Optional.of(spell);
      }
    }
    return Optional.empty();
  }

  private static boolean counts(Life life, CareSpell spell) {
    var shortBreak = life.care().shortBreaks().contains(spell.days().toNumber() - 1);
    return spell.by() == Nation.ENGLAND
        && !spell.transferred()
        && (!shortBreak || life.settings().is(Reading.J_SB, Reading.J_SB.byDefault()));
  }

  /** The 21st birthday, or a later start of being looked after in Wales. */
  private static int until(Life life, int left) {
    int until = life.turned(21);
    for (var spell : life.care().spells()) {
      int from = spell.days().fromNumber();
      if (spell.by() == Nation.WALES && from >= left && from < until) {
        until = from;
      }
    }
    return until;
  }

  private static List<Because> because(Life life, CareSpell spell, LocalDate left) {
    var steps = new ArrayList<Because>();
    steps.add(AgeReached.turned(life, 16, left));
    steps.add(
        Because.met(
                PROVISION,
                left,
                "Was looked after at 16 or 17 and is no longer, from " + Words.day(left) + ".",
                AgeReached.turnedOn(life, 21))
            .facts(RelevantChild.endOfCare(life, left)));
    if (left.equals(life.birthday(18)) && life.care().daysBy(left) == CareHistory.THIRTEEN_WEEKS) {
      steps.add(EligibleChild.completeOnlyAtEighteen(life, left));
    }
    steps.addAll(EligibleChild.tooFew(life, left));
    if (life.care().shortBreaks().contains(left.minusDays(1))) {
      steps.add(ShortBreakChild.shortBreak(spell, left));
    }
    onRemand(life, spell).ifPresent(part -> steps.add(Remand.lookedAfter(part, left)));
    if (left.equals(life.birthday(16))) {
      steps.add(RelevantChild.edge(PROVISION, life, left));
    }
    return steps;
  }

  /** Why care at 16 or 17 that is over by a day gives nothing. */
  private static List<Because> overButNotCounted(Life life, LocalDate day) {
    var steps = new ArrayList<Because>();
    life.care().spells().stream()
        .filter(spell -> !spell.days().to().isAfter(day))
        .reduce((_, last) -> last)
        .ifPresent(last -> notCounted(life, last, day, steps));
    return steps;
  }

  private static void notCounted(Life life, CareSpell last, LocalDate day, List<Because> steps) {
    var end = last.end().map(FactRead::day).orElseGet(() -> FactRead.day(last.start()));
    if (last.by() == Nation.WALES) {
      steps.add(
          Because.notMet(
              PROVISION,
              day,
              "Was last looked after in Wales. After that this law of England gives nothing.",
              FactRead.day(last.start()),
              end));
    } else if (life.care().shortBreaks().contains(last.days().to().minusDays(1))) {
      steps.add(
          Because.notMet(
                  PROVISION,
                  day,
                  "The last care was a short break. By the reading this council has chosen, it"
                      + " makes nobody a qualifying person.",
                  FactRead.of(last.start(), "legalBasis", last.lastPart().basis().code()),
                  end)
              .by(Reading.J_SB));
    }
  }

  /** The part of the spell that was on remand, where that counts. */
  private static Optional<CareSpell.Part> onRemand(Life life, CareSpell spell) {
    return spell.parts().stream()
        .filter(part -> part.basis() == LegalBasis.REMAND)
        .filter(part -> life.care().lookedAfter().overlaps(part.days()))
        .findFirst();
  }

  @Override
  public List<Because> notMet(StatusCourse course, Span days) {
    var life = course.life();
    var from = days.from();
    if (life.care().lookedAfter().contains(from)) {
      var facts = life.care().on(from).stream().map(s -> FactRead.day(s.start())).toList();
      var words =
          life.care().inEngland().contains(from)
              ? "Still looked after. Only someone who has left care can be a qualifying person."
              : "Looked after in Wales. From then on this law of England gives nothing.";
      return List.of(Because.notMet(PROVISION, from, words).facts(facts));
    }
    if (life.care().lookedAfter().overlaps(Span.between(life.birthday(16), from))) {
      return overButNotCounted(life, from);
    }
    var facts = new ArrayList<FactRead>();
    facts.add(life.dateOfBirth());
    for (var spell : life.care().spells()) {
      spell.end().filter(e -> !e.on().isAfter(from)).map(FactRead::day).ifPresent(facts::add);
    }
    var words = "Not looked after at any time after turning 16.";
    return List.of(Because.notMet(PROVISION, from, words).facts(facts));
  }
}
