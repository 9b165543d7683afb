package uk.waymark.statute.facts;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.waymark.statute.facts.Happening.EventRetracted;

/** Chains of corrections and what retractions take out of them, for one source at a time. */
final class Chains {
  private final Map<String, Recorded> byId;
  private final Map<String, String> parent = new HashMap<>();
  private final List<Finding> findings;

  private Chains(Map<String, Recorded> byId, List<Finding> findings) {
    this.byId = byId;
    this.findings = findings;
  }

  /** The events that count, in the order of a life. */
  static List<Recorded> resolve(List<Recorded> recorded, List<Finding> findings) {
    var counting = new ArrayList<Recorded>(recorded.size());
    if (recorded.stream().noneMatch(Chains::changesAnother)) {
      counting.addAll(recorded);
    } else {
      for (var ofSource : History.bySource(recorded).values()) {
        counting.addAll(new Chains(ofSource, findings).counting());
      }
    }
    counting.sort(Recorded.IN_LIFE);
    return List.copyOf(counting);
  }

  private static boolean changesAnother(Recorded event) {
    return event.corrects().isPresent() || event.what() instanceof EventRetracted;
  }

  private List<Recorded> counting() {
    for (var event : byId.values()) {
      event.corrects().ifPresent(original -> join(event.id(), original));
    }
    var chains = new HashMap<String, List<Recorded>>();
    for (var event : byId.values()) {
      chains.computeIfAbsent(root(event.id()), _ -> new ArrayList<>()).add(event);
    }
    chains.values().forEach(this::keepOneType);
    byId.values().forEach(this::correctsItself);
    var takenOut = takenOut(chains);
    var counting = new ArrayList<Recorded>();
    for (var chain : chains.values()) {
      var last = chain.getLast();
      if (!takenOut.contains(last.id()) && !(last.what() instanceof EventRetracted)) {
        counting.add(last);
      }
    }
    return counting;
  }

  /** Names an event that corrects itself, perhaps by way of others. */
  private void correctsItself(Recorded event) {
    var seen = new HashSet<String>();
    var at = event.corrects();
    while (at.isPresent() && !at.get().equals(event.id()) && seen.add(at.get())) {
      at = Optional.ofNullable(byId.get(at.get())).flatMap(Recorded::corrects);
    }
    if (at.filter(id -> id.equals(event.id())).isPresent()) {
      findings.add(
          Finding.about(
              event,
              "correction-of-itself",
              "This event corrects itself, directly or by way of others. Of these events the one"
                  + " recorded last is used."));
    }
  }

  /** Sorts a chain and drops what changes the type of the event it corrects. */
  private void keepOneType(List<Recorded> chain) {
    chain.sort(Recorded.LAST_COUNTS);
    var type = chain.getFirst().what().type();
    for (var event : List.copyOf(chain)) {
      if (!event.what().type().equals(type)) {
        chain.remove(event);
        findings.add(
            Finding.about(
                event,
                "correction-changes-type",
                "This event corrects one of another type. It is not used."));
      }
    }
  }

  private Set<String> takenOut(Map<String, List<Recorded>> chains) {
    var retractions = new ArrayList<Recorded>();
    for (var chain : chains.values()) {
      if (chain.getLast().what() instanceof EventRetracted) {
        retractions.add(chain.getLast());
      }
    }
    retractions.sort(Collections.reverseOrder(Recorded.LAST_COUNTS));
    var out = new HashSet<String>();
    for (var retraction : retractions) {
      if (retraction.what() instanceof EventRetracted(var retracts)
          && !out.contains(retraction.id())) {
        takeOut(retraction, retracts, chains, out);
      }
    }
    return out;
  }

  private void takeOut(
      Recorded retraction, String retracts, Map<String, List<Recorded>> chains, Set<String> out) {
    if (retracts.equals(retraction.id())) {
      findings.add(
          Finding.about(
              retraction,
              "retraction-of-itself",
              "This event takes out itself. It changes nothing. Please name the event it is about."));
      return;
    }
    var chain = chains.getOrDefault(root(retracts), List.of());
    var named = byId.get(retracts);
    if (named == null || chain.isEmpty()) {
      findings.add(
          Finding.about(
              retraction,
              "retraction-names-nothing",
              "This event takes out another one that was not received."));
      return;
    }
    for (var event : chain) {
      if (Recorded.LAST_COUNTS.compare(event, named) <= 0) {
        out.add(event.id());
      }
    }
    var corrected = Optional.of(named);
    var seen = new HashSet<String>();
    while (corrected.isPresent() && seen.add(corrected.get().id())) {
      out.add(corrected.get().id());
      corrected = corrected.get().corrects().flatMap(id -> Optional.ofNullable(byId.get(id)));
    }
    dropTakenOut(chain, out);
  }

  /** What is left of a chain decides: an earlier member never comes back by itself. */
  private static void dropTakenOut(List<Recorded> chain, Set<String> out) {
    var left = chain.stream().filter(event -> !out.contains(event.id())).toList();
    if (!left.isEmpty()) {
      chain.clear();
      chain.addAll(left);
    }
  }

  private void join(String one, String other) {
    parent.put(root(one), root(other));
  }

  private String root(String id) {
    var at = id;
    for (var next = parent.get(at); next != null && !next.equals(at); next = parent.get(at)) {
      at = next;
    }
    return at;
  }
}
