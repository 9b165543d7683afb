package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.waymark.offers.who.Condition;
import uk.waymark.statute.finding.Outcome;

/** Why a condition stands as it does on a day, in steps. */
final class Reasons {
  private final Judge judge;
  private final Phrases phrases;
  private final FactsRead facts;

  /** Words are the same on every day, and ages and statuses are the same in many offers. */
  private final Map<Condition, String> words = new HashMap<>();

  Reasons(Judge judge) {
    this.judge = judge;
    this.phrases = new Phrases(judge.pack(), Optional.of(judge.facts().life()));
    this.facts = new FactsRead(judge);
  }

  /** The steps for some conditions that must all be met: those that decide. */
  List<OfferStep> all(List<Condition> conditions, LocalDate day) {
    return of(new Condition.AllOf(conditions), day);
  }

  /** The steps for one condition. */
  List<OfferStep> of(Condition condition, LocalDate day) {
    var steps = new ArrayList<OfferStep>();
    add(condition, day, judge.on(condition, day), steps);
    return steps;
  }

  /** The steps for a condition that must not be met. */
  OfferStep unless(Condition condition, LocalDate day) {
    return step(new Condition.Not(condition), day, judge.on(condition, day).not());
  }

  /** What an open condition waits for, as one word. */
  Optional<String> awaited(Condition condition, LocalDate day) {
    return switch (condition) {
      case Condition.AllOf(var all) -> firstAwaited(all, day);
      case Condition.AnyOf(var any) -> firstAwaited(any, day);
      case Condition.Lives(var anyOf) ->
          anyOf.stream().filter(Judge::awaited).map(way -> way.word()).findFirst();
      case Condition.AtUniversity _ -> Optional.of("higher-education");
      case Condition.Does(var anyOf, _) -> anyOf.stream().map(each -> each.word()).findFirst();
      case Condition.Holds(var circumstance) -> Optional.of(circumstance.code());
      case Condition.PlanCompleted _ -> Optional.of("pathway-plan-completed");
      case Condition.InGroup(var id) -> awaited(judge.group(id).who(), day);
      default -> Optional.empty();
    };
  }

  private Optional<String> firstAwaited(List<Condition> some, LocalDate day) {
    for (var each : some) {
      if (judge.on(each, day) == Verdict.AWAITED) {
        return awaited(each, day);
      }
    }
    return Optional.empty();
  }

  /** Who must decide, of conditions for a person to judge; in order, each once. */
  Set<String> deciders(List<Condition> conditions, LocalDate day) {
    var found = new LinkedHashSet<String>();
    for (var condition : conditions) {
      if (judge.on(condition, day) == Verdict.DECISION) {
        deciders(condition, day, found);
      }
    }
    return found;
  }

  private void deciders(Condition condition, LocalDate day, Set<String> found) {
    switch (condition) {
      case Condition.AllOf(var all) -> found.addAll(deciders(all, day));
      case Condition.AnyOf(var any) -> found.addAll(deciders(any, day));
      case Condition.Not(var inner) -> found.addAll(deciders(List.of(inner), day));
      case Condition.InGroup(var id) -> found.addAll(deciders(List.of(judge.group(id).who()), day));
      case Condition.Decided(_, var by, _) -> found.add(by);
      case Condition.HasStatus _ -> found.add("responsible authority");
      default -> found.add("personal adviser");
    }
  }

  private void add(Condition condition, LocalDate day, Verdict verdict, List<OfferStep> steps) {
    switch (condition) {
      case Condition.AllOf(var all) -> deciding(all, day, verdict, steps);
      case Condition.AnyOf(var any) when verdict == Verdict.MET ->
          any.stream()
              .filter(each -> judge.on(each, day) == Verdict.MET)
              .findFirst()
              .ifPresent(each -> add(each, day, verdict, steps));
      case Condition.AnyOf(var any) -> deciding(any, day, verdict, steps);
      case Condition.InGroup(var id) -> {
        steps.add(step(condition, day, verdict));
        add(judge.group(id).who(), day, verdict, steps);
      }
      default -> steps.add(step(condition, day, verdict));
    }
  }

  private void deciding(
      List<Condition> some, LocalDate day, Verdict verdict, List<OfferStep> steps) {
    for (var each : some) {
      if (judge.on(each, day) == verdict) {
        add(each, day, verdict, steps);
      }
    }
  }

  private OfferStep step(Condition condition, LocalDate day, Verdict verdict) {
    var phrase = words.computeIfAbsent(condition, phrases::of);
    return switch (verdict) {
      case MET -> new OfferStep(Outcome.MET, sentence(phrase), facts.of(condition, day, verdict));
      case NOT_MET ->
          new OfferStep(
              Outcome.NOT_MET, "It is for: " + phrase + ".", facts.of(condition, day, verdict));
      case AWAITED ->
          new OfferStep(
              Outcome.NOT_MET, "Still to come: " + phrase + ".", facts.of(condition, day, verdict));
      case UNKNOWN ->
          new OfferStep(
              Outcome.UNDETERMINED,
              "Not known: " + phrase + ".",
              facts.of(condition, day, verdict));
      case DECISION -> {
        var by = String.join(", ", deciders(List.of(condition), day));
        yield new OfferStep(
            Outcome.UNDETERMINED,
            "For the " + by.replaceFirst("^the ", "") + " to decide: " + phrase + ".",
            facts.of(condition, day, Verdict.MET));
      }
    };
  }

  private static String sentence(String phrase) {
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
  }
}
