package uk.waymark.intake.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventType;

/**
 * Writes validated events to the record, each once: tells new ones from repeats and conflicts,
 * within one batch too, and takes nothing for an erased person.
 */
@ApplicationScoped
public class Recorder {
  private static final int ROWS_AT_ONCE = 1000;

  private final ClosedPeople closedPeople;
  private final Secrets secrets;

  /** A recorder that knows who was erased. */
  @Inject
  public Recorder(ClosedPeople closedPeople, Secrets secrets) {
    this.closedPeople = closedPeople;
    this.secrets = secrets;
  }

  /**
   * Records events in the caller's transaction.
   *
   * @param events events that keep to the contract
   * @param intake the moment of intake
   * @return what became of each, in the same order
   */
  public List<Recorded> record(Connection connection, List<CareEvent> events, Instant intake)
      throws SQLException {
    if (events.isEmpty()) {
      return List.of();
    }
    var people = events.stream().map(CareEvent::person).distinct().toList();
    PersonLocks.take(connection, people);
    var closed = closedPeople.among(connection, people);
    var firsts = firstOfEach(events, closed);
    var held = new HashMap<EventKey, Held>();
    var added = new HashMap<EventKey, Long>();
    var all = List.copyOf(firsts.values());
    for (int from = 0; from < all.size(); from += ROWS_AT_ONCE) {
      var chunk = all.subList(from, Math.min(all.size(), from + ROWS_AT_ONCE));
      addNew(connection, chunk, intake, held, added);
    }
    return outcomes(events, closed, firsts, held, added);
  }

  private static Map<EventKey, CareEvent> firstOfEach(
      List<CareEvent> events, Set<PersonKey> closed) {
    var firsts = new LinkedHashMap<EventKey, CareEvent>();
    for (var event : events) {
      if (!closed.contains(event.person())) {
        firsts.putIfAbsent(EventKey.of(event), event);
      }
    }
    return firsts;
  }

  private void addNew(
      Connection connection,
      List<CareEvent> events,
      Instant intake,
      Map<EventKey, Held> held,
      Map<EventKey, Long> added)
      throws SQLException {
    held.putAll(CareEventTable.held(connection, events.stream().map(EventKey::of).toList()));
    var fresh = events.stream().filter(event -> !held.containsKey(EventKey.of(event))).toList();
    for (var event : fresh) {
      if (isName(event)) {
        NameTable.add(connection, event, hash(event), intake);
      }
    }
    var care = fresh.stream().filter(event -> !isName(event)).toList();
    added.putAll(CareEventTable.add(connection, care, intake));
    var overtaken = care.stream().map(EventKey::of).filter(key -> !added.containsKey(key)).toList();
    if (!overtaken.isEmpty()) {
      // Somebody else has committed them, for another person, since we looked.
      held.putAll(CareEventTable.held(connection, overtaken));
    }
  }

  private List<Recorded> outcomes(
      List<CareEvent> events,
      Set<PersonKey> closed,
      Map<EventKey, CareEvent> firsts,
      Map<EventKey, Held> held,
      Map<EventKey, Long> added) {
    var outcomes = new ArrayList<Recorded>(events.size());
    var seen = new HashSet<EventKey>();
    for (var event : events) {
      var key = EventKey.of(event);
      var before = held.get(key);
      if (closed.contains(event.person())) {
        outcomes.add(Recorded.CLOSED);
      } else if (before != null) {
        outcomes.add(before.beside(hash(event)));
      } else if (seen.add(key)) {
        outcomes.add(new Recorded(Outcome.ACCEPTED, added.get(key)));
      } else {
        var first = new Held(hash(firsts.getOrDefault(key, event)), added.get(key));
        outcomes.add(first.beside(hash(event)));
      }
    }
    return List.copyOf(outcomes);
  }

  /** A name's hash is keyed: an unkeyed one could be tried against a list of names. */
  private String hash(CareEvent event) {
    return isName(event) ? secrets.hash("name " + event.contentHash()) : event.contentHash();
  }

  private static boolean isName(CareEvent event) {
    return event.type() == EventType.PERSON_NAMED;
  }
}
