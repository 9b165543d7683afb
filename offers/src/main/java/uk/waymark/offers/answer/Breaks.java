package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.amount.Every;
import uk.waymark.offers.amount.Lasting;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.who.Condition;
import uk.waymark.statute.deadline.Span;

/** The days on which the answer about one offer can change for one young person. */
final class Breaks {
  private final Judge judge;
  private final Facts facts;
  private final TreeSet<LocalDate> days = new TreeSet<>();

  Breaks(Judge judge) {
    this.judge = judge;
    this.facts = judge.facts();
    at(facts.life().file());
  }

  /** The days in order; none at either end of time. */
  List<LocalDate> days() {
    return List.copyOf(days);
  }

  Breaks at(LocalDate day) {
    if (day.isAfter(LocalDate.MIN) && day.isBefore(LocalDate.MAX)) {
      days.add(day);
    }
    return this;
  }

  Breaks at(Span span) {
    return at(span.from()).at(span.to());
  }

  /** Every day on which a version can change its answer. */
  void of(EntryVersion version) {
    at(version.valid()).at(version.current());
    of(version.who());
    version.needs().forEach(this::of);
    version.unless().forEach(this::of);
    version.amount().ifPresent(amount -> of(amount, version));
  }

  private void of(Condition condition) {
    switch (condition) {
      case Condition.AllOf(var all) -> all.forEach(this::of);
      case Condition.AnyOf(var any) -> any.forEach(this::of);
      case Condition.Not(var inner) -> of(inner);
      case Condition.AgeBand ages -> at(facts.ages(ages));
      case Condition.HasStatus _ -> {
        facts.person().course().statusIntervals().forEach(interval -> at(interval.days()));
        facts
            .person()
            .course()
            .confirmations()
            .forEach(kept -> kept.awaiting().all().forEach(this::at));
      }
      case Condition.LookedAfter _, Condition.EverLookedAfter _ -> {
        facts.person().course().lookedAfter().forEach(this::at);
        at(facts.life().birthday(18));
      }
      case Condition.LookedAfterFor(var weeks, var since) ->
          facts.lookedAfterFor(weeks, since).ifPresent(this::at);
      case Condition.Lives _, Condition.EverLived _ ->
          facts.doings().living.forEach(stay -> at(stay.days()));
      case Condition.AtUniversity _, Condition.Does _, Condition.EverDid _ ->
          facts.doings().activities.forEach(stay -> at(stay.days()));
      case Condition.LivesIn _ -> facts.doings().areas.forEach(stay -> at(stay.days()));
      case Condition.Holds(var circumstance) ->
          facts.doings().of(circumstance).forEach(stay -> at(stay.days()));
      case Condition.HeldAt held -> {
        at(facts.ages(held.ages()));
        facts.doings().of(held.circumstance()).forEach(stay -> at(stay.days()));
      }
      case Condition.Immigration _, Condition.NoRecourseToPublicFunds _ ->
          facts.immigration().forEach(stay -> at(stay.days()));
      case Condition.PlanCompleted _ -> facts.plan().ifPresent(done -> at(done.on()));
      case Condition.InGroup(var id) -> of(judge.group(id).who());
      case Condition.Turned18 _, Condition.IsCareOf _, Condition.Decided _ -> {}
    }
  }

  private void of(Amount amount, EntryVersion version) {
    switch (amount) {
      case Amount.ByCase(var cases) -> {
        for (var each : cases) {
          each.when().ifPresent(this::of);
          of(each.amount(), version);
        }
      }
      case Amount.Money money -> {
        money.lasting().ifPresent(this::of);
        if (money.every() instanceof Every.Birthdays(var ages) && !ages.isEmpty()) {
          at(facts.life().birthday(ages.getLast()).plusDays(1));
        }
        if (money.raisedEachApril()) {
          at(Sums.knownUntil(version));
        }
      }
      case Amount.Percentage percentage -> percentage.lasting().ifPresent(this::of);
      case Amount.InKind inKind -> inKind.lasting().ifPresent(this::of);
      case Amount.RateOf rate -> rate.lasting().ifPresent(this::of);
      case Amount.Matched _ -> {}
    }
  }

  private void of(Lasting lasting) {
    lasting
        .from()
        .ifPresent(
            begins ->
                new Beginnings(facts.life())
                    .of(begins)
                    .forEach(day -> at(day).at(lasting.endFrom(day))));
  }
}
