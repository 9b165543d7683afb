package uk.waymark.statute.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.Happening.EventRetracted;
import uk.waymark.statute.facts.Happening.PersonRegistered;
import uk.waymark.statute.facts.Recorded;

/**
 * Which events count, worked out again: of each chain of corrections the one recorded last, and
 * nothing of a chain whose end was retracted.
 */
final class WhatCounts {
  private static final Comparator<Recorded> RECORDED =
      Comparator.comparing(Recorded::recordedAt).thenComparing(Recorded::id);

  private final Map<String, Recorded> byId = new HashMap<>();

  private WhatCounts(Collection<Recorded> all) {
    for (var event : all) {
      byId.put(event.id(), event);
    }
  }

  /** The events that count, by day; on one day what ends comes first. */
  static List<Recorded> of(Collection<Recorded> all) {
    var counting = new WhatCounts(all).resolve();
    counting.sort(
        Comparator.comparing(Recorded::on)
            .thenComparing(event -> !event.what().ending())
            .thenComparing(RECORDED));
    return counting;
  }

  private List<Recorded> resolve() {
    var chains = new HashMap<String, List<Recorded>>();
    for (var event : byId.values()) {
      chains.computeIfAbsent(root(event), _ -> new ArrayList<>()).add(event);
    }
    var retracted = retracted();
    var counting = new ArrayList<Recorded>();
    for (var chain : chains.values()) {
      chain.sort(RECORDED);
      for (int last = chain.size() - 1; last >= 0; last--) {
        if (!retracted.contains(chain.get(last).id())) {
          counting.add(chain.get(last));
          break;
        }
      }
    }
    counting.removeIf(event -> event.what() instanceof EventRetracted);
    return counting;
  }

  private String root(Recorded event) {
    var at = event;
    while (at.corrects().isPresent()) {
      var before = byId.get(at.corrects().get());
      if (before == null) {
        break;
      }
      at = before;
    }
    return at.id();
  }

  /** What is taken out: the events named, and what they corrected. */
  private Set<String> retracted() {
    var out = new LinkedHashSet<String>();
    for (var event : byId.values()) {
      if (event.what() instanceof EventRetracted(var named)) {
        for (var at = byId.get(named); at != null; ) {
          out.add(at.id());
          at = at.corrects().isEmpty() ? null : byId.get(at.corrects().get());
        }
      }
    }
    return out;
  }

  /** The date of birth: the best evidence, then the one recorded last. */
  static LocalDate born(List<Recorded> counting) {
    return counting.stream()
        .filter(event -> event.what() instanceof PersonRegistered)
        .max(
            Comparator.<Recorded, Evidence>comparing(
                    event -> ((PersonRegistered) event.what()).evidence())
                .thenComparing(RECORDED))
        .map(event -> ((PersonRegistered) event.what()).dateOfBirth())
        .orElseThrow();
  }
}
