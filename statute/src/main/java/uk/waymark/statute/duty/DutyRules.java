package uk.waymark.statute.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import uk.waymark.statute.facts.OnlyAfter;
import uk.waymark.statute.law.Status;

/** The provisions on duties that are in the module, by id. */
public final class DutyRules {
  /** Every rule. */
  public static final List<DutyRule> ALL = load();

  private static final List<OnlyAfter<DutyRule>> EVERY =
      ALL.stream().map(rule -> new OnlyAfter<>(rule, rule.onlyAfter())).toList();
  private static final Map<Status, List<OnlyAfter<DutyRule>>> OPEN_IN = byStatus();

  /** The primary statuses, each with a bit in the places of {@link #OPEN_IN_ANY}. */
  private static final List<Status> PRIMARY =
      List.copyOf(EnumSet.range(Status.ELIGIBLE, Status.QUALIFYING));

  private static final List<List<OnlyAfter<DutyRule>>> OPEN_IN_ANY = bySet();

  private DutyRules() {}

  /**
   * The rules of which a duty can be open on a day of this primary status, each with what must have
   * happened before.
   */
  public static List<OnlyAfter<DutyRule>> openIn(Status status) {
    return OPEN_IN.getOrDefault(status, List.of());
  }

  /**
   * The rules of which a duty can be open in a life with these primary statuses, by id, each with
   * what must have happened before.
   */
  public static List<OnlyAfter<DutyRule>> openInAny(Set<Status> held) {
    return OPEN_IN_ANY.get(place(held));
  }

  /** The place of a set of primary statuses among all such sets; others do not count. */
  private static int place(Set<Status> held) {
    int place = 0;
    for (int i = 0; i < PRIMARY.size(); i++) {
      if (held.contains(PRIMARY.get(i))) {
        place |= 1 << i;
      }
    }
    return place;
  }

  /** For each set of primary statuses that a life can have, worked out once. */
  private static List<List<OnlyAfter<DutyRule>>> bySet() {
    return IntStream.range(0, 1 << PRIMARY.size())
        .mapToObj(place -> openIn(rule -> opensInAny(rule, place)))
        .toList();
  }

  private static boolean opensInAny(DutyRule rule, int place) {
    return rule.openIn().size() == Status.values().length || (place(rule.openIn()) & place) != 0;
  }

  private static List<OnlyAfter<DutyRule>> openIn(Predicate<DutyRule> opens) {
    return EVERY.stream().filter(only -> opens.test(only.rule())).toList();
  }

  private static Map<Status, List<OnlyAfter<DutyRule>>> byStatus() {
    var all = new EnumMap<Status, List<OnlyAfter<DutyRule>>>(Status.class);
    for (var status : Status.values()) {
      all.put(status, openIn(rule -> rule.openIn().contains(status)));
    }
    return all;
  }

  private static List<DutyRule> load() {
    var found = new ArrayList<DutyRule>();
    ServiceLoader.load(DutyRule.class, DutyRule.class.getClassLoader()).forEach(found::add);
    found.sort(Comparator.comparing(rule -> rule.provision().id()));
    return List.copyOf(found);
  }
}
