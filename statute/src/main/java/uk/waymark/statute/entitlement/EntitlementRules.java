package uk.waymark.statute.entitlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The provisions on entitlements that are in the module, by id. */
public final class EntitlementRules {
  /** Every rule. */
  public static final List<EntitlementRule> ALL = load();

  private EntitlementRules() {}

  private static List<EntitlementRule> load() {
    var found = new ArrayList<EntitlementRule>();
    ServiceLoader.load(EntitlementRule.class, EntitlementRule.class.getClassLoader())
        .forEach(found::add);
    found.sort(Comparator.comparing(rule -> rule.provision().id()));
    return List.copyOf(found);
  }
}
