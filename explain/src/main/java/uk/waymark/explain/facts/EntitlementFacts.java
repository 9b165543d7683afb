package uk.waymark.explain.facts;

import uk.waymark.contracts.event.data.AboutEntitlement;
import uk.waymark.statute.facts.Happening;

/** The facts of what was explained, claimed and paid. */
final class EntitlementFacts {
  private EntitlementFacts() {}

  static Happening of(AboutEntitlement about) {
    return switch (about) {
      case AboutEntitlement.EntitlementExplained(var id, var version, _) ->
          new Happening.EntitlementExplained(id, version);
      case AboutEntitlement.EntitlementClaimed(var id, var version, var amount) ->
          new Happening.EntitlementClaimed(id, version, amount);
      case AboutEntitlement.EntitlementPaid(var id, var version, var amount) ->
          new Happening.EntitlementPaid(id, amount, version);
    };
  }
}
