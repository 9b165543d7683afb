package uk.waymark.statute.duty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The provisions on duties that are in the module, by id. */
public final class DutyRules {
  /** Every rule. */
  public static final List<DutyRule> ALL = load();

  private DutyRules() {}

  private static List<DutyRule> load() {
    var found = new ArrayList<DutyRule>();
    ServiceLoader.load(DutyRule.class, DutyRule.class.getClassLoader()).forEach(found::add);
    found.sort(Comparator.comparing(rule -> rule.provision().id()));
    return List.copyOf(found);
  }
}
