package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.offers.who.Activity;
import uk.waymark.offers.who.Condition;
import uk.waymark.offers.who.Living;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.finding.FactRead;

/** The facts that a condition reads on a day. */
record FactsRead(Judge judge) {
  List<FactRead> of(Condition condition, LocalDate day, Verdict verdict) {
    var facts = judge.facts();
    var doings = facts.doings();
    return switch (condition) {
      case Condition.Not(var inner) -> of(inner, day, verdict.not());
      case Condition.AgeBand _, Condition.Turned18 _ -> List.of(facts.life().dateOfBirth());
      case Condition.HasStatus _,
          Condition.LookedAfter _,
          Condition.EverLookedAfter _,
          Condition.LookedAfterFor _
          when verdict == Verdict.UNKNOWN ->
          missingOfCare();
      case Condition.HasStatus _ -> List.of(status(day));
      case Condition.LookedAfter _ ->
          List.of(
              facts.careUnknown() // then it is known of adults only, and by their age
                  ? facts.life().dateOfBirth()
                  : lookedAfter(day));
      case Condition.EverLookedAfter _ ->
          List.of(
              facts
                  .firstLookedAfter()
                  .filter(first -> !first.isAfter(day))
                  .map(first -> FactRead.computed("first looked after", first))
                  .orElseGet(this::neverLookedAfter));
      case Condition.LookedAfterFor(var weeks, var since) ->
          List.of(
              facts
                  .lookedAfterFor(weeks, since)
                  .filter(done -> !done.isAfter(day))
                  .map(done -> FactRead.computed(weeks + " weeks of care complete", done))
                  .orElseGet(() -> weeksOfCare(weeks, since, day)));
      case Condition.Lives(var anyOf) ->
          List.of(
              livedIn(doings, anyOf, day)
                  .or(() -> Stay.on(doings.living, day))
                  .map(FactsRead::home)
                  .orElseGet(
                      () ->
                          verdict == Verdict.UNKNOWN
                              ? FactRead.missing("home-changed")
                              : FactRead.none(unrecorded(anyOf))));
      case Condition.EverLived(var anyOf) ->
          doings
              .everLived(anyOf, day)
              .map(stay -> List.of(home(stay)))
              .orElseGet(() -> of(new Condition.Lives(anyOf), day, verdict));
      case Condition.EverDid(var anyOf) ->
          List.of(
              doings
                  .everDid(anyOf, day)
                  .map(stay -> FactRead.day(stay.by()))
                  .orElseGet(() -> FactRead.none(anyOf.iterator().next().word())));
      case Condition.AtUniversity _ -> activity(Activity.HIGHER_EDUCATION, day);
      case Condition.Does(var anyOf, _) when verdict == Verdict.UNKNOWN ->
          List.of(hours(judge.firstDone(anyOf, day), day));
      case Condition.Does(var anyOf, _) ->
          judge
              .firstDone(anyOf, day)
              .map(each -> activity(each, day))
              .orElseGet(() -> List.of(FactRead.none(anyOf.iterator().next().word())));
      case Condition.LivesIn _ -> List.of(area(day));
      case Condition.IsCareOf _ -> List.of(FactRead.of("authority", facts.person().authority()));
      case Condition.Holds(var circumstance) ->
          List.of(
              Stay.on(doings.of(circumstance), day)
                  .map(stay -> FactRead.of(stay.by(), "circumstance", circumstance.code()))
                  .orElseGet(() -> FactRead.none(circumstance.code())));
      case Condition.HeldAt held -> List.of(heldAt(held, day));
      case Condition.Immigration _, Condition.NoRecourseToPublicFunds _ ->
          List.of(
              Stay.on(facts.immigration(), day)
                  .map(stay -> FactRead.of(stay.by(), "position", stay.what().code()))
                  .orElseGet(() -> FactRead.none("immigration-position-recorded")));
      case Condition.PlanCompleted _ ->
          List.of(
              facts
                  .plan()
                  .filter(done -> !done.on().isAfter(day))
                  .map(FactRead::day)
                  .orElseGet(() -> FactRead.none("pathway-plan-completed")));
      case Condition.AllOf(var all) -> decisive(all, day, judge.on(condition, day));
      case Condition.AnyOf(var any) -> decisive(any, day, judge.on(condition, day));
      case Condition.InGroup(var id) -> of(judge.group(id).who(), day);
      case Condition.Decided(var matter, _, _) ->
          List.of(FactRead.none("decision on " + matter.word().replace('-', ' ')));
    };
  }

  /**
   * What says that they were never in care: no spell of it, beside the finding that there was none.
   */
  private FactRead neverLookedAfter() {
    return judge
        .facts()
        .finding()
        .map(finding -> FactRead.of(finding, "no care-started, status", status(finding)))
        .orElseGet(() -> FactRead.none("care-started"));
  }

  private static String status(Recorded finding) {
    return finding.what() instanceof Happening.StatusDetermined found ? found.status().code() : "";
  }

  private FactRead weeksOfCare(int weeks, int since, LocalDate day) {
    return FactRead.of(
        since == 0 ? "weeks of care" : "weeks of care since " + since,
        judge.facts().weeksLookedAfter(since, day) + " of " + weeks);
  }

  /** The event that would have told of such a home. */
  private static String unrecorded(Set<Living> anyOf) {
    return anyOf.equals(Set.of(Living.CUSTODY))
        ? "detained"
        : anyOf.equals(Set.of(Living.HOSPITAL)) ? "hospital-admitted" : "home-changed";
  }

  /** The time at those ages, else the last one that began by that day. */
  private FactRead heldAt(Condition.HeldAt held, LocalDate day) {
    var ages = judge.facts().ages(held.ages());
    var begun =
        judge.facts().doings().of(held.circumstance()).stream()
            .filter(stay -> !stay.days().from().isAfter(day))
            .toList();
    return begun.stream()
        .filter(stay -> !stay.days().and(ages).isEmpty())
        .findFirst()
        .or(() -> begun.stream().reduce((_, last) -> last))
        .map(
            stay ->
                FactRead.of(
                    stay.by(),
                    "circumstance",
                    held.circumstance().code()
                        + " from "
                        + stay.days().from()
                        + stay.days().end().map(end -> " until " + end).orElse("")))
        .orElseGet(() -> FactRead.none(held.circumstance().code()));
  }

  private List<FactRead> of(Condition condition, LocalDate day) {
    var verdict = judge.on(condition, day);
    return of(condition, day, verdict == Verdict.DECISION ? Verdict.MET : verdict);
  }

  /** The facts of those of several conditions that make the verdict on them together. */
  private List<FactRead> decisive(List<Condition> some, LocalDate day, Verdict together) {
    return some.stream()
        .filter(each -> judge.on(each, day) == together)
        .flatMap(each -> of(each, day).stream())
        .distinct()
        .toList();
  }

  private static Optional<Stay<Living>> livedIn(Doings doings, Set<Living> anyOf, LocalDate day) {
    for (var way : anyOf) {
      var stay = Stay.on(doings.living, way, day);
      if (stay.isPresent()) {
        return stay;
      }
    }
    return Optional.empty();
  }

  private static FactRead home(Stay<Living> stay) {
    return FactRead.of(stay.by(), stay.by().what().type(), stay.what().word());
  }

  private List<FactRead> activity(Activity activity, LocalDate day) {
    var stay = Stay.on(judge.facts().doings().activities, activity, day);
    if (stay.isEmpty()) {
      return List.of(FactRead.none(activity.word()));
    }
    var facts = new ArrayList<FactRead>();
    facts.add(FactRead.day(stay.get().by()));
    if (activity.isCourse()) {
      stay.get()
          .days()
          .end()
          .ifPresent(end -> facts.add(FactRead.computed("course ends", end.minusDays(1))));
    }
    return facts;
  }

  private FactRead hours(Optional<Activity> activity, LocalDate day) {
    return activity
        .flatMap(each -> Stay.on(judge.facts().doings().activities, each, day))
        .map(stay -> FactRead.missing(stay.by(), "hours a week"))
        .orElseGet(() -> FactRead.missing("hours a week"));
  }

  private FactRead area(LocalDate day) {
    return Stay.on(judge.facts().doings().areas, day)
        .map(
            stay ->
                stay.what()
                    .map(code -> FactRead.of(stay.by(), "authorityOfResidence", code))
                    .orElseGet(() -> FactRead.missing(stay.by(), "authorityOfResidence")))
        .orElseGet(() -> FactRead.missing("home-changed"));
  }

  /** The spell of care of a day, or the last one before it. */
  private FactRead lookedAfter(LocalDate day) {
    var read = FactRead.none("care-started");
    for (var spell : judge.facts().person().course().lookedAfter()) {
      if (spell.contains(day)) {
        return FactRead.computed("looked after since", spell.from());
      }
      if (!spell.to().isAfter(day)) {
        read = FactRead.computed("looked after until", spell.to());
      }
    }
    return read;
  }

  private FactRead status(LocalDate day) {
    return FactRead.of("status", judge.facts().statusOn(day).code());
  }

  private List<FactRead> missingOfCare() {
    return judge.facts().person().course().missing().stream().map(FactRead::missing).toList();
  }
}
