package uk.waymark.offers.write;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.offers.who.Condition;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.ImmigrationPosition;
import uk.waymark.statute.law.Status;

/** Writes conditions. */
final class Conditions {
  private Conditions() {}

  /** The condition as a mapping of a pack. */
  static Map<String, Object> of(Condition condition) {
    return switch (condition) {
      case Condition.AllOf(var all) -> all(all);
      case Condition.AnyOf(var any) -> new Tree().list("any", any, Conditions::of).map();
      case Condition.Not(var opposite) -> one("not", of(opposite));
      case Condition.AgeBand ages -> one("age", ages(ages, new Tree()));
      case Condition.HasStatus(var statuses) ->
          new Tree().list("status", statuses, Status::code).map();
      case Condition.LookedAfter(var now) -> one("lookedAfter", now);
      case Condition.EverLookedAfter(var ever) -> one("everLookedAfter", ever);
      case Condition.LookedAfterFor lookedAfter -> one("lookedAfterFor", lookedAfter(lookedAfter));
      case Condition.Lives(var living) -> new Tree().words("lives", living).map();
      case Condition.EverLived(var living) -> new Tree().words("everLived", living).map();
      case Condition.EverDid(var activities) -> new Tree().words("everDid", activities).map();
      case Condition.AtUniversity(var time) -> one("university", time.word());
      case Condition.Does(var activities, var hours) ->
          one("does", new Tree().words("any", activities).ifSaid("hoursAtLeast", hours).map());
      case Condition.Turned18(var from, var before) ->
          one(
              "turned18",
              new Tree()
                  .ifSaid("from", from.map(Object::toString))
                  .ifSaid("before", before.map(Object::toString))
                  .map());
      case Condition.LivesIn(var area) -> one("livesIn", area.word());
      case Condition.IsCareOf(var council) -> one("careOf", council.word());
      case Condition.Holds(var circumstance) -> one("circumstance", circumstance.code());
      case Condition.HeldAt(Circumstance circumstance, var ages) ->
          one("circumstanceAt", ages(ages, new Tree().say("circumstance", circumstance.code())));
      case Condition.Immigration(var positions) ->
          new Tree().list("immigration", positions, ImmigrationPosition::code).map();
      case Condition.NoRecourseToPublicFunds() -> one("noRecourseToPublicFunds", true);
      case Condition.PlanCompleted() -> one("pathwayPlan", "completed");
      case Condition.InGroup(var id) -> one("group", id);
      case Condition.Decided(var matter, var by, var words) ->
          one(
              "decision",
              new Tree().word("matter", matter).say("by", by).say("words", words).map());
    };
  }

  /** As one mapping where the keys allow it, which is how people write it. */
  private static Map<String, Object> all(List<Condition> all) {
    if (all.isEmpty()) {
      return of(new Condition.AgeBand(0, Condition.AgeBand.NO_END));
    }
    var written = all.stream().map(Conditions::of).toList();
    var keys = new HashSet<String>();
    var together =
        all.size() > 1
            && all.stream().noneMatch(Condition.AllOf.class::isInstance)
            && written.stream().allMatch(each -> keys.addAll(each.keySet()));
    if (!together) {
      return one("all", written);
    }
    var merged = new LinkedHashMap<String, Object>();
    written.forEach(merged::putAll);
    return merged;
  }

  private static Map<String, Object> ages(Condition.AgeBand ages, Tree tree) {
    if (ages.from() > 0 || ages.to() == Condition.AgeBand.NO_END) {
      tree.say("from", ages.from());
    }
    if (ages.to() < Condition.AgeBand.NO_END) {
      tree.say("to", ages.to());
    }
    return tree.map();
  }

  private static Map<String, Object> lookedAfter(Condition.LookedAfterFor time) {
    var tree = new Tree().say("weeks", time.weeks());
    return time.sinceAge() > 0 ? tree.say("sinceAge", time.sinceAge()).map() : tree.map();
  }

  private static Map<String, Object> one(String key, Object value) {
    return new Tree().say(key, value).map();
  }
}
