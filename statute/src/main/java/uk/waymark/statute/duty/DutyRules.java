package uk.waymark.statute.duty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import uk.waymark.statute.law.Status;

/** The provisions on duties that are in the module, by id. */
public final class DutyRules {
  /** Every rule. */
  public static final List<DutyRule> ALL = load();

  private static final Map<Status, List<DutyRule>> OPEN_IN = byStatus();

  private DutyRules() {}

  /** The rules of which a duty can be open on a day of this primary status. */
  public static List<DutyRule> openIn(Status status) {
    return OPEN_IN.getOrDefault(status, List.of());
  }

  /** The rules of which a duty can be open in a life with these primary statuses; by id. */
  public static List<DutyRule> openInAny(Set<Status> held) {
    var found = new ArrayList<DutyRule>(ALL.size());
    for (var rule : ALL) {
      if (opensIn(rule, held)) {
        found.add(rule);
      }
    }
    return found;
  }

  private static boolean opensIn(DutyRule rule, Set<Status> held) {
    return !Collections.disjoint(rule.openIn(), held)
        || rule.openIn().size() == Status.values().length;
  }

  private static Map<Status, List<DutyRule>> byStatus() {
    var all = new EnumMap<Status, List<DutyRule>>(Status.class);
    for (var status : Status.values()) {
      all.put(status, ALL.stream().filter(rule -> rule.openIn().contains(status)).toList());
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
