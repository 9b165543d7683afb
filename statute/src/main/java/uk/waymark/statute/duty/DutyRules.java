package uk.waymark.statute.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
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
