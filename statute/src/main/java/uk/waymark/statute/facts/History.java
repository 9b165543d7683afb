package uk.waymark.statute.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything recorded about one young person, with corrections and retractions resolved.
 *
 * <p>A function of the set of events: duplicates and the order of arrival change nothing. Of a
 * chain of corrections the one recorded last counts, then the greatest id by code point. A
 * retraction takes out the named event and what it corrected; a later correction of the same chain
 * puts it back.
 */
public final class History {
  private final List<Recorded> recorded;
  private final List<Recorded> events;
  private final List<Finding> findings;
  private final List<?>[] byType;

  /** The {@link EventTypes#bits} of what occurred: most rules ask for what did not. */
  private final long occurred;

  private History(List<Recorded> recorded, List<Recorded> events, List<Finding> findings) {
    this.recorded = recorded;
    this.events = events;
    this.findings = findings;
    this.byType = byType(events);
    this.occurred = EventTypes.of(events).bits();
  }

  private static List<?>[] byType(List<Recorded> events) {
    var gathered = new HashMap<Integer, List<Occurred<?>>>();
    for (var event : events) {
      gathered
          .computeIfAbsent(EventTypes.place(event.what().getClass()), _ -> new ArrayList<>(4))
          .add(new Occurred<>(event, event.what()));
    }
    var byType = new List<?>[EventTypes.COUNT];
    Arrays.fill(byType, List.of());
    gathered.forEach((place, occurred) -> byType[place] = List.copyOf(occurred));
    return byType;
  }

  /** The history these events make, in whatever order they come. */
  public static History of(Collection<Recorded> recorded) {
    var findings = new ArrayList<Finding>();
    var distinct = distinct(recorded, findings);
    var events = Chains.resolve(distinct, findings);
    return new History(List.copyOf(distinct), events, List.copyOf(findings));
  }

  /** The history as it was known at that moment, which counts. */
  public History knownAt(Instant inclusive) {
    var known = new ArrayList<Recorded>(recorded.size());
    for (var event : recorded) {
      if (!event.recordedAt().isAfter(inclusive)) {
        known.add(event);
      }
    }
    return known.size() == recorded.size() ? this : of(known);
  }

  /** The history with these events recorded besides. */
  public History and(Collection<Recorded> more) {
    var all = new ArrayList<>(recorded);
    all.addAll(more);
    return of(all);
  }

  /** The events that count, by day; on one day what ends comes before what starts. */
  public List<Recorded> events() {
    return events;
  }

  /** The same record with only these of its events counting. */
  public History only(List<Recorded> some) {
    return new History(recorded, List.copyOf(some), findings);
  }

  /** The events of one type that count, in order. */
  @SuppressWarnings("unchecked") // byType holds under each type what occurred of it
  public <T extends Happening> List<Occurred<T>> all(Class<T> type) {
    int place = EventTypes.place(type);
    return (occurred >>> place & 1) == 0 ? List.of() : (List<Occurred<T>>) byType[place];
  }

  /** The {@link EventTypes#bits} of the events that count. */
  public long occurred() {
    return occurred;
  }

  /** The first event of a type that counts. */
  public <T extends Happening> Optional<Occurred<T>> first(Class<T> type) {
    var found = all(type);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  /** What is doubtful in the record itself, such as a retraction that names nothing. */
  public List<Finding> findings() {
    return findings;
  }

  private static List<Recorded> distinct(Collection<Recorded> all, List<Finding> findings) {
    var byId = new LinkedHashMap<Key, Recorded>();
    var sorted = new ArrayList<>(all);
    sorted.sort(Recorded.IN_LIFE);
    for (var event : sorted) {
      var key = new Key(event.source(), event.id());
      var seen = byId.get(key);
      if (seen == null) {
        byId.put(key, event);
      } else if (!seen.equals(event)) {
        byId.put(key, sameIdOtherContent(seen, event));
        findings.add(
            Finding.about(
                event,
                "one-id-two-contents",
                "Two events have this id but say different things. Only one of them is used."));
      }
    }
    return new ArrayList<>(byId.values());
  }

  /** A choice that does not depend on the order of arrival. */
  private static Recorded sameIdOtherContent(Recorded one, Recorded other) {
    int order = one.recordedAt().compareTo(other.recordedAt());
    if (order == 0) {
      order = one.toString().compareTo(other.toString());
    }
    return order <= 0 ? one : other;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof History that
        && events.equals(that.events)
        && findings.equals(that.findings);
  }

  @Override
  public int hashCode() {
    return events.hashCode();
  }

  private record Key(String source, String id) {}

  /** The events by source and id. */
  static Map<String, Map<String, Recorded>> bySource(List<Recorded> events) {
    var found = new LinkedHashMap<String, Map<String, Recorded>>();
    for (var event : events) {
      found.computeIfAbsent(event.source(), _ -> new LinkedHashMap<>()).put(event.id(), event);
    }
    return found;
  }
}
