package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.waymark.offers.who.Condition;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Outcome;
import uk.waymark.statute.finding.Words;

/** Why a condition stands as it does on a day, in steps. */
final class Reasons {
  private final Judge judge;
  private final Phrases phrases;
  private final FactsRead facts;

  /** Words are the same on every day, and ages and statuses are the same in many offers. */
  private final Map<Condition, String> words = new HashMap<>();

  /** The last step said of each condition: on the next days it is mostly the same. */
  private final IdentityHashMap<Condition, Map<Verdict, OfferStep>> steps = new IdentityHashMap<>();

  private final IdentityHashMap<Condition, Condition> opposites = new IdentityHashMap<>();

  /** Nearly all versions of a pack begin and end on the same few days. */
  private final Map<LocalDate, OfferStep> from = new HashMap<>();

  private final Map<LocalDate, OfferStep> until = new HashMap<>();

  Reasons(Judge judge) {
    this.judge = judge;
    this.phrases = new Phrases(judge.pack(), Optional.of(judge.facts().life()));
    this.facts = new FactsRead(judge);
  }

  /** The steps for one condition. */
  List<OfferStep> of(Condition condition, LocalDate day) {
    return of(condition, day, judge.on(condition, day));
  }

  /** The steps for one condition whose verdict on that day is known. */
  List<OfferStep> of(Condition condition, LocalDate day, Verdict verdict) {
    var steps = new ArrayList<OfferStep>();
    add(condition, day, verdict, steps);
    return steps;
  }

  /** The steps for a condition that must not be met. */
  OfferStep unless(Condition condition, LocalDate day) {
    return step(
        opposites.computeIfAbsent(condition, Condition.Not::new),
        day,
        judge.on(condition, day).not());
  }

  /** That it is offered from a day that is still to come. */
  OfferStep offeredFrom(LocalDate day) {
    return from.computeIfAbsent(
        day,
        _ ->
            OfferStep.notMet(
                "It is offered from " + Words.day(day) + ".",
                FactRead.computed("offered from", day)));
  }

  /** That it was offered until the day before this. */
  OfferStep offeredUntil(LocalDate day) {
    return until.computeIfAbsent(
        day,
        _ ->
            OfferStep.notMet(
                document()
                    ? "The document speaks for the time up to the end of "
                        + Words.day(day.minusDays(1))
                        + ". What came after it is not known here."
                    : "It was offered until the end of " + Words.day(day.minusDays(1)) + ".",
                FactRead.computed("offered until", day)));
  }

  /** That it could be for them from a day on which it is no longer offered. */
  OfferStep onlyUntil(LocalDate end, LocalDate from) {
    return OfferStep.notMet(
        "It could be for them from "
            + Words.day(from)
            + ". But "
            + (document()
                ? "the document speaks only for the time up to the end of "
                : "it is offered only until the end of ")
            + Words.day(end.minusDays(1))
            + ".",
        FactRead.computed("could be for them from", from),
        FactRead.computed("offered until", end));
  }

  /** That the steps after this are of another day. */
  OfferStep asOn(LocalDate day) {
    return OfferStep.computed(
        "So it stands on " + Words.day(day) + ":", FactRead.computed("as on", day));
  }

  /** Whether the pack knows only what a document says, and nothing of its end. */
  private boolean document() {
    return judge.pack().standing() == uk.waymark.offers.pack.Standing.PUBLIC_DOCUMENT;
  }

  /** What an open condition waits for, as one word. */
  Optional<String> awaited(Condition condition, LocalDate day) {
    return switch (condition) {
      case Condition.AllOf(var all) -> firstAwaited(all, day);
      case Condition.AnyOf(var any) -> firstAwaited(any, day);
      case Condition.Lives(var anyOf) ->
          anyOf.stream().filter(way -> judge.awaited(way, day)).map(way -> way.word()).findFirst();
      case Condition.AtUniversity _ -> Optional.of("higher-education");
      case Condition.EverLived(var anyOf) -> awaited(new Condition.Lives(anyOf), day);
      case Condition.EverDid(var anyOf) -> anyOf.stream().map(each -> each.word()).findFirst();
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
          firstMet(any, day).ifPresent(each -> add(each, day, verdict, steps));
      case Condition.AnyOf(var any) -> deciding(any, day, verdict, steps);
      case Condition.InGroup(var id) -> {
        steps.add(step(condition, day, verdict));
        add(judge.group(id).who(), day, verdict, steps);
      }
      default -> steps.add(step(condition, day, verdict));
    }
  }

  private Optional<Condition> firstMet(List<Condition> any, LocalDate day) {
    for (var each : any) {
      if (judge.on(each, day) == Verdict.MET) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
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
    var known = steps.computeIfAbsent(condition, _ -> new EnumMap<>(Verdict.class));
    var read = facts.of(condition, day, verdict == Verdict.DECISION ? Verdict.MET : verdict);
    var last = known.get(verdict);
    if (verdict == Verdict.DECISION) { // who decides may be another on another day
      return new OfferStep(outcome(verdict), said(condition, day, verdict), read);
    }
    if (last != null && last.facts().equals(read)) {
      return last;
    }
    var said = last == null ? said(condition, day, verdict) : last.words();
    var step = new OfferStep(outcome(verdict), said, read);
    known.put(verdict, step);
    return step;
  }

  private static Outcome outcome(Verdict verdict) {
    return switch (verdict) {
      case MET -> Outcome.MET;
      case NOT_MET, AWAITED -> Outcome.NOT_MET;
      case UNKNOWN, DECISION -> Outcome.UNDETERMINED;
    };
  }

  private String said(Condition condition, LocalDate day, Verdict verdict) {
    var phrase = words.computeIfAbsent(condition, phrases::of);
    return switch (verdict) {
      case MET -> Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
      case NOT_MET -> phrases.people(condition) + ".";
      case AWAITED -> "Still to come: " + phrase + ".";
      case UNKNOWN -> "Not known: " + phrase + ".";
      case DECISION -> {
        var by = String.join(", ", deciders(List.of(condition), day));
        yield "For the "
            + (by.startsWith("the ") ? by.substring("the ".length()) : by)
            + " to decide: "
            + phrase
            + ".";
      }
    };
  }
}
