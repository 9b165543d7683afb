package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.PersonDied;
import uk.waymark.statute.facts.Happening.ResponsibleAuthorityChanged;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Outcome;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.CareSpell;
import uk.waymark.statute.life.Life;

/**
 * Why no status holds on the days without one. Who gets nothing is told why, as all others are told
 * why they get something.
 */
public final class NoStatus {
  private final StatusCourse course;
  private final Life life;
  private final List<StatusInterval> intervals;

  private NoStatus(StatusCourse course, List<StatusInterval> intervals) {
    this.course = course;
    this.life = course.life();
    this.intervals = intervals;
  }

  /**
   * The days without a status, in order, cut where the reasons may change. Worked out when read.
   *
   * @param intervals the statuses held, in order
   */
  public static List<Nothing> of(StatusCourse course, List<StatusInterval> intervals) {
    return WhenRead.of(() -> new NoStatus(course, intervals).all());
  }

  /** Why no status holds on a day without one. Worked out when read. */
  public static List<Because> because(StatusCourse course, LocalDate day) {
    return WhenRead.of(() -> because(of(course, course.intervals()), day));
  }

  /** The reasons of the days among these in which one day lies; empty when it lies in none. */
  public static List<Because> because(List<Nothing> without, LocalDate day) {
    for (var nothing : without) {
      if (nothing.days().contains(day)) {
        return nothing.because();
      }
    }
    return List.of();
  }

  /** Why nothing is owed once the file has ended: death, or a reorganisation of councils. */
  public static List<Because> fileEnded(StatusCourse course) {
    return WhenRead.one(
        () -> {
          var after = Span.since(course.life().file().to());
          return new NoStatus(course, List.of()).gone(after).orElseThrow();
        });
  }

  private List<Nothing> all() {
    var held = Spans.union(intervals.stream().map(StatusInterval::days).toList());
    var cuts = cuts();
    var all = new ArrayList<Nothing>();
    for (var free : Spans.of(Span.ALWAYS).minus(held)) {
      int from = free.fromNumber();
      for (int cut : cuts.subSet(from, false, free.toNumber(), false)) {
        add(Span.ofNumbers(from, cut), all);
        from = cut;
      }
      add(Span.ofNumbers(from, free.toNumber()), all);
    }
    return all;
  }

  /** Adds these days, or joins them with those before them when these have the same reasons. */
  private void add(Span days, List<Nothing> all) {
    var because = because(days);
    if (!all.isEmpty()
        && all.getLast().days().toNumber() == days.fromNumber()
        && same(all.getLast().because(), because)) {
      var before = all.removeLast();
      var both = Span.ofNumbers(before.days().fromNumber(), days.toNumber());
      all.add(new Nothing(both, before.because()));
    } else {
      all.add(new Nothing(days, because));
    }
  }

  private static boolean same(List<Because> some, List<Because> others) {
    if (some.size() != others.size()) {
      return false;
    }
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).saysTheSameAs(others.get(i))) {
        return false;
      }
    }
    return true;
  }

  private NavigableSet<Integer> cuts() {
    var care = life.care();
    var decided = Spans.union(course.claims(Status.NONE).stream().map(Claim::days).toList());
    var cuts = new TreeSet<Integer>();
    cuts.add(life.turned(16));
    cuts.add(life.turned(18));
    cuts.add(life.turned(21));
    cuts.add(life.file().toNumber());
    for (var days :
        List.of(life.caredFor(), care.inEngland(), care.shortBreaks(), care.elsewhere(), decided)) {
      for (var span : days) {
        cuts.add(span.fromNumber());
        cuts.add(span.toNumber());
      }
    }
    return cuts;
  }

  private List<Because> because(Span days) {
    var decided = course.because(Status.NONE, days.from());
    if (!decided.isEmpty()) {
      return decided;
    }
    var gone = gone(days);
    if (gone.isPresent()) {
      return List.of(gone.get());
    }
    if (days.toNumber() <= life.turned(16)) {
      return List.of(tooYoung());
    }
    var steps = new ArrayList<Because>();
    ended(days).ifPresent(steps::add);
    if (steps.isEmpty() || days.fromNumber() < life.turned(21)) {
      for (var rule : StatusRules.GIVING) {
        steps.addAll(rule.notMet(course, days));
      }
    }
    return steps.isEmpty() ? List.of(EligibleChild.otherwise(life, days)) : steps;
  }

  /** The file is no longer here, or the person is no longer alive. */
  private Optional<Because> gone(Span days) {
    if (days.fromNumber() >= life.file().toNumber()) {
      var died = life.diedOn().equals(Optional.of(life.file().to()));
      return Optional.of(died ? died(days) : moved(days));
    }
    return life.care().spells().stream()
        .filter(spell -> spell.transferred() && life.care().elsewhere().contains(days.from()))
        .filter(spell -> !spell.days().to().isAfter(days.from()))
        .reduce((_, last) -> last)
        .flatMap(CareSpell::end)
        .map(
            end ->
                step(
                    CareEnding.PROVISION,
                    days,
                    "Care went over to another authority on "
                        + Words.day(end.on())
                        + ". That authority says what is owed.",
                    end));
  }

  private Because died(Span days) {
    var on = life.diedOn().orElseThrow();
    var told = first(PersonDied.class, _ -> true, on);
    var by = told.isPresent() ? told : first(CareEnded.class, NoStatus::byDeath, on);
    return step(CareEnding.PROVISION, days, "Died on " + Words.day(on) + ".", by.orElseThrow());
  }

  private static boolean byDeath(CareEnded ended) {
    return ended.reason() == CareEndReason.DIED;
  }

  private Because moved(Span days) {
    var on = life.file().to();
    var by =
        first(ResponsibleAuthorityChanged.class, ResponsibleAuthorityChanged::reorganisation, on);
    return step(
        ResponsibleAuthority.PROVISION,
        days,
        "The council was reorganised on "
            + Words.day(on)
            + ". The new authority has the file and says what is owed.",
        by.orElseThrow());
  }

  private <T extends Happening> Optional<Occurred<T>> first(
      Class<T> type, Predicate<T> which, LocalDate on) {
    return life.history().all(type).stream()
        .filter(each -> each.on().equals(on) && which.test(each.what()))
        .findFirst();
  }

  private static Because step(Provision provision, Span days, String words, Occurred<?> by) {
    return Because.notMet(provision, days.from(), words, FactRead.day(by));
  }

  private Because tooYoung() {
    var sixteen = DayNumber.day(life.turned(16));
    return Because.notMet(
        EligibleChild.PROVISION,
        sixteen,
        "Turns 16 on " + Words.day(sixteen) + ". Nobody has one of these statuses before.",
        life.dateOfBirth(),
        AgeReached.turnedOn(life, 16));
  }

  /** The status held last before these days. */
  private Optional<Because> ended(Span days) {
    return intervals.stream()
        .filter(held -> held.days().toNumber() <= days.fromNumber())
        .reduce((_, last) -> last)
        .map(this::ended);
  }

  private Because ended(StatusInterval last) {
    var to = last.days().to();
    int age = last.status().beforeAge();
    var byAge = age != Status.NO_END && to.equals(DayNumber.day(life.turned(age)));
    var words = "Stopped being " + last.status().words() + " on " + Words.day(to);
    return own(last)
        .another(
            Outcome.NOT_MET,
            to,
            words + (byAge ? ", at " + age + "." : "."),
            byAge
                ? AgeReached.turnedOn(life, age)
                : FactRead.computed(last.status().code() + " to", to));
  }

  /** The step of a status under the provision by which it came, or else one under its own. */
  private static Because own(StatusInterval held) {
    var steps = held.because();
    return steps.stream()
        .filter(step -> held.routes().stream().anyMatch(by -> by.startsWith(step.rule())))
        .findFirst()
        .or(
            () ->
                steps.stream()
                    .filter(step -> !step.rule().equals(AgeReached.PROVISION.id()))
                    .findFirst())
        .orElseGet(steps::getFirst);
  }
}
