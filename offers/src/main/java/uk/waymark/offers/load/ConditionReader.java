package uk.waymark.offers.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import uk.waymark.offers.who.Activity;
import uk.waymark.offers.who.Area;
import uk.waymark.offers.who.CareOf;
import uk.waymark.offers.who.Condition;
import uk.waymark.offers.who.Living;
import uk.waymark.offers.who.Matter;
import uk.waymark.offers.who.StudyTime;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.ImmigrationPosition;
import uk.waymark.statute.law.Status;

/** Reads conditions: each key of a mapping is one, and all of them must be met. */
final class ConditionReader {
  static final Set<String> KEYS =
      new TreeSet<>(
          List.of(
              "all",
              "any",
              "not",
              "age",
              "status",
              "lookedAfter",
              "everLookedAfter",
              "lookedAfterFor",
              "lives",
              "everLived",
              "everDid",
              "university",
              "does",
              "turned18",
              "livesIn",
              "careOf",
              "circumstance",
              "circumstanceAt",
              "immigration",
              "noRecourseToPublicFunds",
              "pathwayPlan",
              "group",
              "decision"));
  private static final Known<Status> STATUSES =
      Known.by(
          Set.of(Status.values()).stream()
              .filter(status -> status != Status.UNDETERMINED)
              .sorted()
              .toArray(Status[]::new),
          Status::code);
  private static final Known<Circumstance> CIRCUMSTANCES =
      Known.by(Circumstance.values(), Circumstance::code);
  private static final Known<ImmigrationPosition> POSITIONS =
      Known.by(ImmigrationPosition.values(), ImmigrationPosition::code);

  private final Set<String> groups;
  private final boolean ofGroup;

  private ConditionReader(Set<String> groups, boolean ofGroup) {
    this.groups = groups;
    this.ofGroup = ofGroup;
  }

  /** Reads conditions that may name these groups. */
  static ConditionReader naming(Set<String> groups) {
    return new ConditionReader(groups, false);
  }

  /** Reads the conditions of a group, which name none: so no group can come round to itself. */
  static ConditionReader ofGroups() {
    return new ConditionReader(Set.of(), true);
  }

  /** The condition under a key, if it is said; a stand-in when it can't be read. */
  Optional<Condition> ifSaid(Fields fields, String key) {
    return fields.node(key).map(node -> read(fields, node, key));
  }

  /** The conditions of a list. */
  List<Condition> list(Fields fields, String key) {
    var found = new ArrayList<Condition>();
    for (var item : fields.items(key)) {
      found.add(read(fields, item, key));
    }
    return found;
  }

  private Condition read(Fields outer, Node node, String key) {
    var inside = outer.inside(node, key, KEYS);
    if (inside.isEmpty()) {
      return new Condition.AllOf(List.of());
    }
    var fields = inside.get();
    if (node instanceof MappingNode mapping && mapping.getValue().isEmpty()) {
      outer.fault(key, key + " names no condition. Known words: " + String.join(", ", KEYS) + ".");
    }
    var all = new ArrayList<Condition>();
    for (var name : fields.keys()) {
      all.add(one(fields, name));
    }
    return all.size() == 1 ? all.getFirst() : new Condition.AllOf(all);
  }

  private Condition one(Fields fields, String key) {
    return switch (key) {
      case "all" -> new Condition.AllOf(list(fields, key));
      case "any" -> new Condition.AnyOf(list(fields, key));
      case "not" -> new Condition.Not(ifSaid(fields, key).orElseThrow());
      case "age" -> age(fields, key, Set.of("from", "to"));
      case "status" -> new Condition.HasStatus(set(fields, key, STATUSES));
      case "lookedAfter" -> new Condition.LookedAfter(fields.flag(key));
      case "everLookedAfter" -> new Condition.EverLookedAfter(fields.flag(key));
      case "lookedAfterFor" -> lookedAfterFor(fields, key);
      case "lives" -> new Condition.Lives(set(fields, key, Known.of(Living.values())));
      case "everLived" -> new Condition.EverLived(set(fields, key, Known.of(Living.values())));
      case "everDid" -> new Condition.EverDid(set(fields, key, Known.of(Activity.values())));
      case "university" ->
          new Condition.AtUniversity(fields.word(key, Known.of(StudyTime.values())));
      case "does" -> does(fields, key);
      case "turned18" -> turned18(fields, key);
      case "livesIn" -> new Condition.LivesIn(fields.word(key, Known.of(Area.values())));
      case "careOf" -> new Condition.IsCareOf(fields.word(key, Known.of(CareOf.values())));
      case "circumstance" -> new Condition.Holds(fields.word(key, CIRCUMSTANCES));
      case "circumstanceAt" -> heldAt(fields, key);
      case "immigration" -> new Condition.Immigration(set(fields, key, POSITIONS));
      case "noRecourseToPublicFunds" -> noRecourse(fields, key);
      case "pathwayPlan" -> plan(fields, key);
      case "group" -> group(fields, key);
      case "decision" -> decided(fields, key);
      default -> throw new IllegalStateException("a known key is not read: " + key);
    };
  }

  private static <T> Set<T> set(Fields fields, String key, Known<T> known) {
    var words = fields.words(key, known);
    return Set.copyOf(words.isEmpty() ? List.of(known.first()) : words);
  }

  private static Condition.AgeBand age(Fields outer, String key, Set<String> known) {
    var none = new Condition.AgeBand(0, Condition.AgeBand.NO_END);
    int before = outer.faults();
    var inside = outer.inside(key, known);
    if (inside.isEmpty()) {
      return none;
    }
    if (key.equals("age") && inside.get().keys().isEmpty()) {
      // A key that is not known has its own fault, and is no key here.
      if (outer.faults() == before) {
        outer.fault(key, "age says neither from nor to. Write one or both: { from: 18, to: 25 }.");
      }
      return none;
    }
    int from = inside.get().wholeIfSaid("from").orElse(0);
    int to = inside.get().wholeIfSaid("to").orElse(Condition.AgeBand.NO_END);
    if (from < 0 || from > 25 || to < 1 || to > Condition.AgeBand.NO_END || from >= to) {
      outer.fault(
          key,
          "Ages run from a birthday up to, not including, a later one, at most 26: from: 18 and"
              + " to: 25 is until the 25th birthday.");
      return none;
    }
    return new Condition.AgeBand(from, to);
  }

  private static Condition heldAt(Fields outer, String key) {
    var inside = outer.inside(key, Set.of("circumstance", "from", "to"));
    var which = inside.map(fields -> fields.word("circumstance", CIRCUMSTANCES));
    return new Condition.HeldAt(
        which.orElse(Circumstance.SINGLE), age(outer, key, Set.of("circumstance", "from", "to")));
  }

  private static Condition lookedAfterFor(Fields outer, String key) {
    var inside = outer.inside(key, Set.of("weeks", "sinceAge"));
    return inside
        .map(
            fields ->
                new Condition.LookedAfterFor(
                    fields.whole("weeks"), fields.wholeIfSaid("sinceAge").orElse(0)))
        .filter(
            read -> {
              var possible = read.weeks() > 0 && read.sinceAge() >= 0 && read.sinceAge() <= 25;
              if (!possible) {
                outer.fault(key, "weeks is 1 or more, sinceAge an age from 0 to 25.");
              }
              return possible;
            })
        .orElse(new Condition.LookedAfterFor(1, 0));
  }

  private static Condition does(Fields outer, String key) {
    var any = Known.of(Activity.values());
    var inside = outer.inside(key, Set.of("any", "hoursAtLeast"));
    inside.ifPresent(fields -> fields.needed("any"));
    var hours = inside.flatMap(fields -> fields.wholeIfSaid("hoursAtLeast"));
    if (hours.orElse(1) < 1) {
      inside.get().fault("hoursAtLeast", "hoursAtLeast is 1 or more. Leave it out for any hours.");
    }
    return new Condition.Does(
        inside.map(fields -> set(fields, "any", any)).orElse(Set.of(any.first())), hours);
  }

  private static Condition turned18(Fields outer, String key) {
    int before = outer.faults();
    var inside = outer.inside(key, Set.of("from", "before"));
    var read =
        new Condition.Turned18(
            inside.flatMap(fields -> fields.dayIfSaid("from")),
            inside.flatMap(fields -> fields.dayIfSaid("before")));
    if (outer.faults() == before && read.from().isEmpty() && read.before().isEmpty()) {
      outer.fault(key, "Say from which day or before which day they turned 18.");
    }
    return read;
  }

  private static Condition noRecourse(Fields fields, String key) {
    if (!fields.flag(key)) {
      fields.fault(key, key + " can only be true; write not: around it for the opposite.");
    }
    return new Condition.NoRecourseToPublicFunds();
  }

  private static Condition plan(Fields fields, String key) {
    var said = fields.text(key);
    if (!said.equals("completed")) {
      fields.fault(key, key + " can only be completed; write not: around it for the opposite.");
    }
    return new Condition.PlanCompleted();
  }

  private Condition group(Fields fields, String key) {
    var id = fields.text(key);
    if (ofGroup) {
      fields.fault(
          key, "A group can't name a group. Write here again what " + id + " has under who:.");
    } else if (!id.isEmpty() && !groups.contains(id)) {
      fields.fault(key, "The pack has no group " + id + ". " + Near.hint(id, groups));
    }
    return new Condition.InGroup(id);
  }

  private static Condition decided(Fields outer, String key) {
    return outer
        .inside(key, Set.of("matter", "by", "words"))
        .map(
            fields ->
                new Condition.Decided(
                    fields.word("matter", Known.of(Matter.values())),
                    fields.text("by"),
                    fields.text("words")))
        .orElse(new Condition.Decided(Matter.OTHER, "", ""));
  }
}
