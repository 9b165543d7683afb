package uk.waymark.kit.casefile;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventType;
import uk.waymark.kit.casefile.HeldEvents.EventId;
import uk.waymark.kit.stream.BatchInbox;

/**
 * The way of a batch of care events through a deriving service, in one transaction: hold the events
 * that are new, conclude once for each person touched, store what changed as the next revision,
 * move the offsets. Publishing follows.
 */
@ApplicationScoped
@IfBuildProperty(name = "waymark.case-file", stringValue = "true")
public class CaseFileInbox {
  private final String service;
  private final BatchInbox inbox;
  private final Derivation derivation;
  private final RevisionPublisher publisher;

  @Inject
  CaseFileInbox(
      @ConfigProperty(name = "waymark.service") String service,
      BatchInbox inbox,
      Derivation derivation,
      RevisionPublisher publisher) {
    this.service = service;
    this.inbox = inbox;
    this.derivation = derivation;
    this.publisher = publisher;
  }

  /** Works through a batch and returns once it is committed; see {@link BatchInbox#take}. */
  public void take(ConsumerRecords<String, byte[]> batch) {
    inbox.take(service, batch, this::handle);
    publisher.signal();
  }

  private void handle(Connection connection, List<ConsumerRecord<String, byte[]>> records)
      throws SQLException {
    var arrived = Arrived.read(connection, service, records);
    if (arrived.isEmpty()) {
      return;
    }
    var people = new TreeSet<>(PersonStates.IN_LOCKING_ORDER);
    arrived.forEach(each -> people.add(each.person()));
    var states = PersonStates.lock(connection, people);

    var closingKey = closingKey(connection);
    erase(connection, closingKey, arrived);
    var closed = ClosedPeople.among(connection, closingKey, people);
    PersonStates.removeEmpty(connection, closed);

    var live = arrived.stream().filter(each -> !closed.contains(each.person())).toList();
    var touched = HeldEvents.hold(connection, live);
    if (!touched.isEmpty()) {
      var parsed = new HashMap<EventId, CareEvent>();
      live.forEach(each -> parsed.putIfAbsent(each.id(), each.event()));
      derivation.derive(connection, touched, states, parsed);
    }
  }

  private void erase(Connection connection, String closingKey, List<Arrived> arrived)
      throws SQLException {
    List<PersonKey> erased =
        arrived.stream()
            .filter(each -> each.event().type() == EventType.PERSON_ERASED)
            .map(Arrived::person)
            .distinct()
            .toList();
    if (!erased.isEmpty()) {
      ClosedPeople.close(connection, closingKey, erased);
      derivation.erase(connection, erased);
    }
  }

  private static String closingKey(Connection connection) throws SQLException {
    try (var select = connection.prepareStatement("SELECT closing_key FROM service_state");
        var rows = select.executeQuery()) {
      if (!rows.next()) {
        throw new SQLException("The row of service_state is missing.");
      }
      return rows.getString(1);
    }
  }
}
