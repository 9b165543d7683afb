package uk.waymark.statute.oracle;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.CircumstanceRecorded;
import uk.waymark.statute.facts.Happening.EntitlementPaid;

/** What is recorded of circumstances and of payments so far: what was said last counts. */
final class Circumstances {
  private final Map<Circumstance, Integer> holdsUntil = new EnumMap<>(Circumstance.class);
  private final Map<String, Integer> paid = new HashMap<>();

  void happened(Happening what) {
    switch (what) {
      case CircumstanceRecorded(var which, var holds, var until) ->
          holdsUntil.put(which, holds ? until.map(Days::of).orElse(Days.NEVER) : 0);
      case EntitlementPaid(var id, var pounds, _) ->
          paid.merge(id, pounds.orElseThrow().intValueExact(), Integer::sum);
      default -> {}
    }
  }

  boolean hold(Circumstance which, int day) {
    return day < holdsUntil.getOrDefault(which, 0);
  }

  boolean recorded(Circumstance which) {
    return holdsUntil.containsKey(which);
  }

  /** The pounds paid by today. */
  int paid(String id) {
    return paid.isEmpty() ? 0 : paid.getOrDefault(id, 0);
  }
}
