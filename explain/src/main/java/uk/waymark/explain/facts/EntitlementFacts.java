package uk.waymark.explain.facts;

import uk.waymark.contracts.event.data.AboutEntitlement;
import uk.waymark.statute.facts.Happening;

/** The facts of money paid. What the law does not read is noted. */
final class EntitlementFacts {
  private EntitlementFacts() {}

  static Happening of(AboutEntitlement about) {
    return switch (about) {
      case AboutEntitlement.EntitlementExplained _ -> new Happening.Noted("entitlement-explained");
      case AboutEntitlement.EntitlementClaimed _ -> new Happening.Noted("entitlement-claimed");
      case AboutEntitlement.EntitlementPaid(var id, _, var amount) ->
          new Happening.EntitlementPaid(id, amount);
    };
  }
}
