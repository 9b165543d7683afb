package uk.waymark.statute.change;

import java.util.List;
import java.util.Map;

/**
 * Everything that would change the answers of one day, soonest first.
 *
 * @param status what would change the status
 * @param entitlements what would change each entitlement, by id
 * @param derivations how many life courses were derived to find out
 */
public record Changes(
    List<Change> status, Map<String, List<Change>> entitlements, int derivations) {
  public Changes {
    status = List.copyOf(status);
    entitlements = Map.copyOf(entitlements);
  }

  /** What would change the entitlement with this id. */
  public List<Change> of(String entitlement) {
    return entitlements.getOrDefault(entitlement, List.of());
  }
}
