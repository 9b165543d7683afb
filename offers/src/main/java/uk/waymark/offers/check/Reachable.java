package uk.waymark.offers.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import uk.waymark.offers.pack.EntryVersion;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.who.Area;
import uk.waymark.offers.who.CareOf;
import uk.waymark.offers.who.Condition;

/**
 * Whether anybody can meet a version's conditions. What contradicts itself in ages, statuses, care,
 * area, council, homes, activities, immigration position and cohort is found, and so is whatever is
 * wanted and excluded in the same words; anything else is taken as possible, so that a warning is
 * always right and a doubt is not always seen.
 */
final class Reachable {
  private static final int MOST_WAYS = 512;

  private final Pack pack;
  private final boolean ofAuthority;

  private Reachable(Pack pack, boolean ofAuthority) {
    this.pack = pack;
    this.ofAuthority = ofAuthority;
  }

  static Reachable in(Pack pack) {
    return new Reachable(pack, pack.publisher().authority().isPresent());
  }

  /** The same, as if the publisher were an authority. */
  Reachable withAuthority() {
    return new Reachable(pack, true);
  }

  /** Whether there is a way to meet who and needs without what unless names, on some valid day. */
  boolean by(EntryVersion version) {
    return by(version, List.of());
  }

  /** Whether there is such a way for somebody who meets more besides. */
  boolean by(EntryVersion version, List<Condition> more) {
    var all = new ArrayList<Condition>();
    all.add(version.who());
    all.addAll(version.needs());
    version.unless().forEach(exclusion -> all.add(new Condition.Not(exclusion)));
    all.addAll(more);
    var ways = ways(new Condition.AllOf(all), true);
    return ways.size() > MOST_WAYS || ways.stream().anyMatch(way -> way.possible(version.valid()));
  }

  /** The ways to meet a condition, or its opposite. */
  private List<Way> ways(Condition condition, boolean met) {
    return switch (condition) {
      case Condition.AllOf(var all) -> met ? together(all, true) : either(all, false);
      case Condition.AnyOf(var any) -> met ? either(any, true) : together(any, false);
      case Condition.Not(var inner) -> ways(inner, !met);
      case Condition.InGroup(var id) -> ways(pack.group(id).orElseThrow().who(), met);
      case Condition.AgeBand(var from, var to) ->
          met
              ? List.of(Way.ANY.ages(from, to))
              : List.of(Way.ANY.ages(0, from), Way.ANY.ages(to, Condition.AgeBand.NO_END));
      case Condition.HasStatus(var anyOf) -> {
        var wanted = EnumSet.copyOf(anyOf);
        yield List.of(Way.ANY.statuses(met ? wanted : EnumSet.complementOf(wanted)));
      }
      case Condition.LookedAfter(var now) -> List.of(Way.ANY.lookedAfter(now == met));
      case Condition.EverLookedAfter(var ever) -> List.of(Way.ANY.everLookedAfter(ever == met));
      case Condition.LookedAfterFor _ ->
          met
              ? List.of(Way.ANY.everLookedAfter(true).claiming(condition, true))
              : List.of(Way.ANY.claiming(condition, false));
      case Condition.IsCareOf(var council) ->
          ofAuthority
              ? List.of(Way.ANY.own((council == CareOf.OWN) == met))
              : none(council == CareOf.OWN, met);
      case Condition.LivesIn(var area) ->
          ofAuthority
              ? List.of(Way.ANY.here((area == Area.OWN) == met))
              : none(area == Area.OWN, met);
      case Condition.Lives _,
          Condition.EverLived _,
          Condition.EverDid _,
          Condition.AtUniversity _,
          Condition.Does _,
          Condition.Turned18 _,
          Condition.Holds _,
          Condition.HeldAt _,
          Condition.Immigration _,
          Condition.NoRecourseToPublicFunds _,
          Condition.PlanCompleted _,
          Condition.Decided _ ->
          List.of(Way.ANY.claiming(condition, met));
    };
  }

  /** Nobody is the own young person, or lives in the area, of a publisher without an area. */
  private static List<Way> none(boolean own, boolean met) {
    return own == met ? List.of() : List.of(Way.ANY);
  }

  private List<Way> either(List<Condition> some, boolean met) {
    var found = new ArrayList<Way>();
    some.forEach(each -> found.addAll(ways(each, met)));
    return found;
  }

  private List<Way> together(List<Condition> some, boolean met) {
    List<Way> found = List.of(Way.ANY);
    for (var each : some) {
      var next = new ArrayList<Way>();
      for (var way : ways(each, met)) {
        for (var before : found) {
          var both = before.and(way);
          if (both.possible()) {
            next.add(both);
          }
        }
      }
      found = next;
      if (found.size() > MOST_WAYS) {
        return found;
      }
    }
    return found;
  }
}
