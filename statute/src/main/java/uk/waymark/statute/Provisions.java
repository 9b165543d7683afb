package uk.waymark.statute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.waymark.statute.duty.DutyRule;
import uk.waymark.statute.duty.DutyRules;
import uk.waymark.statute.entitlement.EntitlementRule;
import uk.waymark.statute.entitlement.EntitlementRules;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.status.EndingRule;
import uk.waymark.statute.status.FactRule;
import uk.waymark.statute.status.FlagRule;
import uk.waymark.statute.status.StatusRule;
import uk.waymark.statute.status.StatusRules;

/** Every provision in the module: what the registers are written from. */
public final class Provisions {
  private Provisions() {}

  /** Each once, by id. */
  public static List<Provision> all() {
    var all = new ArrayList<Provision>();
    StatusRules.GIVING.stream().map(StatusRule::provision).forEach(all::add);
    StatusRules.ENDING.stream().map(EndingRule::provision).forEach(all::add);
    StatusRules.FLAGGING.stream().map(FlagRule::provision).forEach(all::add);
    DutyRules.ALL.stream().map(DutyRule::provision).forEach(all::add);
    EntitlementRules.ALL.stream().map(EntitlementRule::provision).forEach(all::add);
    StatusRules.FACTS.stream()
        .map(FactRule::provision)
        .filter(p -> !all.contains(p))
        .forEach(all::add);
    all.sort(Comparator.comparing(Provision::id));
    return all;
  }

  /**
   * The same, and the other texts under which a duty of the same id is owed in another status; by
   * id, the rule's own text first.
   */
  public static List<Provision> withOtherTexts() {
    var every = all();
    DutyRules.ALL.forEach(rule -> every.addAll(rule.alsoUnder()));
    every.sort(Comparator.comparing(Provision::id)); // stable
    return every;
  }
}
