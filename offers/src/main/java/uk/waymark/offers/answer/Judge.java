package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import uk.waymark.offers.pack.Group;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.who.Activity;
import uk.waymark.offers.who.Area;
import uk.waymark.offers.who.CareOf;
import uk.waymark.offers.who.Condition;
import uk.waymark.offers.who.Living;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.ImmigrationPosition;
import uk.waymark.statute.law.Status;

/** Judges the conditions of one pack for one young person on a day. */
record Judge(Facts facts, Pack pack) {
  /** How a condition stands on a day. */
  Verdict on(Condition condition, LocalDate day) {
    return switch (condition) {
      case Condition.AllOf(var all) -> all(all, day);
      case Condition.AnyOf(var any) -> any(any, day);
      case Condition.Not(var inner) -> on(inner, day).not();
      case Condition.AgeBand ages -> is(facts.ages(ages).contains(day));
      case Condition.HasStatus(var anyOf) -> status(anyOf::contains, day);
      case Condition.LookedAfter(var now) ->
          facts.isAdult(day) ? is(!now) : known(facts.person().course().lookedAfterOn(day) == now);
      case Condition.EverLookedAfter(var ever) ->
          known(facts.firstLookedAfter().filter(first -> !first.isAfter(day)).isPresent() == ever);
      case Condition.LookedAfterFor(var weeks, var since) ->
          known(facts.lookedAfterFor(weeks, since).filter(done -> !done.isAfter(day)).isPresent());
      case Condition.Lives(var anyOf) -> lives(anyOf, day);
      case Condition.EverLived(var anyOf) -> everLived(anyOf, day);
      case Condition.EverDid(var anyOf) ->
          facts.doings().everDid(anyOf, day).isPresent() ? Verdict.MET : Verdict.AWAITED;
      case Condition.AtUniversity _ ->
          does(Activity.HIGHER_EDUCATION, day) ? Verdict.DECISION : Verdict.AWAITED;
      case Condition.Does(var anyOf, var hours) ->
          firstDone(anyOf, day).isEmpty()
              ? Verdict.AWAITED
              : hours.isPresent() ? Verdict.UNKNOWN : Verdict.MET;
      case Condition.Turned18(var from, var before) -> {
        var birthday = facts.life().birthday(18);
        yield is(
            from.map(first -> !birthday.isBefore(first)).orElse(true)
                && before.map(birthday::isBefore).orElse(true));
      }
      case Condition.LivesIn(var area) -> area(area, day);
      case Condition.IsCareOf(var council) -> is(own() == (council == CareOf.OWN));
      case Condition.Holds(var circumstance) ->
          Stay.on(facts.doings().of(circumstance), day).isPresent() ? Verdict.MET : Verdict.AWAITED;
      case Condition.HeldAt held -> is(heldAt(held, day));
      case Condition.Immigration(var anyOf) ->
          is(position(day).filter(anyOf::contains).isPresent());
      case Condition.NoRecourseToPublicFunds _ ->
          position(day).filter(p -> p != ImmigrationPosition.NO_BAR).isPresent()
              ? Verdict.DECISION
              : Verdict.NOT_MET;
      case Condition.PlanCompleted _ ->
          facts.plan().filter(done -> !done.on().isAfter(day)).isPresent()
              ? Verdict.MET
              : Verdict.AWAITED;
      case Condition.InGroup(var id) -> on(group(id).who(), day);
      case Condition.Decided _ -> Verdict.DECISION;
    };
  }

  /** Every one of some. */
  Verdict all(List<Condition> some, LocalDate day) {
    var verdict = Verdict.MET;
    var homeAwaited = false;
    var areaUnknown = false;
    for (var condition : some) {
      var one = on(condition, day);
      homeAwaited |= condition instanceof Condition.Lives && one == Verdict.AWAITED;
      if (condition instanceof Condition.LivesIn && one == Verdict.UNKNOWN) {
        areaUnknown = true;
      } else {
        verdict = verdict.and(one);
      }
    }
    // Where a home that is still to come will be is part of what is waited for.
    return areaUnknown ? verdict.and(homeAwaited ? Verdict.AWAITED : Verdict.UNKNOWN) : verdict;
  }

  private Verdict any(List<Condition> some, LocalDate day) {
    var verdict = Verdict.NOT_MET;
    for (var condition : some) {
      verdict = verdict.or(on(condition, day));
    }
    return verdict;
  }

  Group group(String id) {
    return pack.group(id).orElseThrow();
  }

  /** Whether a way of living that is not so now may still come, and an offer may wait for it. */
  boolean awaited(Living way, LocalDate day) {
    return switch (way) {
      case OWN_TENANCY, STUDENT_ACCOMMODATION, SUPPORTED_LODGINGS -> true;
      // It goes on from foster care: who lives otherwise can't come to it.
      case STAYING_PUT -> homeUnknown(day) || livesSo(Living.FOSTER_CARE, day);
      case FOSTER_CARE,
          CHILDRENS_HOME,
          SECURE_HOME,
          SUPPORTED_ACCOMMODATION,
          RESIDENTIAL_SCHOOL,
          PARENT_AND_CHILD_HOME,
          ADOPTIVE_HOME,
          CARE_HOME,
          WITH_PARENT,
          CUSTODY,
          HOSPITAL,
          BED_AND_BREAKFAST,
          NO_FIXED_ABODE,
          OTHER ->
          false;
    };
  }

  private Verdict lives(Set<Living> anyOf, LocalDate day) {
    var verdict = Verdict.NOT_MET;
    for (var way : anyOf) {
      if (livesSo(way, day)) {
        return Verdict.MET;
      }
      if (homeUnknown(day) && !ownEvent(way)) {
        verdict = verdict.or(Verdict.UNKNOWN);
      } else if (awaited(way, day)) {
        verdict = verdict.or(Verdict.AWAITED);
      }
    }
    return verdict;
  }

  private Verdict everLived(Set<Living> anyOf, LocalDate day) {
    return facts.doings().everLived(anyOf, day).isPresent() ? Verdict.MET : lives(anyOf, day);
  }

  /** Whether such a stay has an event of its own, so that none recorded means none. */
  static boolean ownEvent(Living way) {
    return way == Living.CUSTODY || way == Living.HOSPITAL || way == Living.STAYING_PUT;
  }

  private boolean livesSo(Living way, LocalDate day) {
    return Stay.on(facts.doings().living, way, day).isPresent();
  }

  /** Everybody lives somewhere: with no home recorded it is not known where. */
  private boolean homeUnknown(LocalDate day) {
    return Stay.on(facts.doings().living, day).isEmpty();
  }

  /** The first of some activities that goes on that day. */
  Optional<Activity> firstDone(Set<Activity> anyOf, LocalDate day) {
    for (var activity : anyOf) {
      if (does(activity, day)) {
        return Optional.of(activity);
      }
    }
    return Optional.empty();
  }

  boolean does(Activity activity, LocalDate day) {
    return Stay.on(facts.doings().activities, activity, day).isPresent();
  }

  Optional<ImmigrationPosition> position(LocalDate day) {
    return Stay.on(facts.immigration(), day).map(Stay::what);
  }

  private boolean own() {
    return pack.publisher().authority().filter(facts.person().authority()::equals).isPresent();
  }

  private boolean heldAt(Condition.HeldAt held, LocalDate day) {
    var soFar = facts.ages(held.ages()).and(new Span(LocalDate.MIN, day.plusDays(1)));
    return facts.doings().of(held.circumstance()).stream()
        .anyMatch(stay -> stay.days().overlaps(soFar) && !stay.days().and(soFar).isEmpty());
  }

  private Verdict status(Predicate<Status> wanted, LocalDate day) {
    var status = facts.statusOn(day);
    if (status == Status.UNDETERMINED) {
      return facts.careUnknown() ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }
    if (wanted.test(status)) {
      return Verdict.MET;
    }
    return keptOn(wanted, day) ? Verdict.DECISION : Verdict.NOT_MET;
  }

  /** Whether a wanted status goes on until a person confirms its end. */
  private boolean keptOn(Predicate<Status> wanted, LocalDate day) {
    for (var confirmation : facts.person().course().confirmations()) {
      if (wanted.test(confirmation.keeps())
          && confirmation.needed()
          && confirmation.awaiting().contains(day)) {
        return true;
      }
    }
    return false;
  }

  private Verdict area(Area wanted, LocalDate day) {
    var home = Stay.on(facts.doings().areas, day);
    if (home.isEmpty() || home.get().what().isEmpty()) {
      return Verdict.UNKNOWN;
    }
    var here = home.get().what().equals(pack.publisher().authority());
    return is(here == (wanted == Area.OWN));
  }

  private Verdict known(boolean met) {
    return facts.careUnknown() ? Verdict.UNKNOWN : is(met);
  }

  private static Verdict is(boolean met) {
    return met ? Verdict.MET : Verdict.NOT_MET;
  }
}
