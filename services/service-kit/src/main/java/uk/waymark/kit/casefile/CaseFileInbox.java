package uk.waymark.kit.casefile;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.EventType;
import uk.waymark.kit.stream.BatchInbox;

/**
 * The way of a batch of care events into a deriving service, in one transaction: hold the events
 * that are new, note whom they are about, move the offsets. {@link Concluding} follows.
 */
@ApplicationScoped
@IfBuildProperty(name = "waymark.case-file", stringValue = "true")
public class CaseFileInbox {
  private final String service;
  private final BatchInbox inbox;
  private final Derivation derivation;
  private final Concluding concluding;

  @Inject
  CaseFileInbox(
      @ConfigProperty(name = "waymark.service") String service,
      BatchInbox inbox,
      Derivation derivation,
      Concluding concluding) {
    this.service = service;
    this.inbox = inbox;
    this.derivation = derivation;
    this.concluding = concluding;
  }

  /** Works through a batch and returns once it is committed; see {@link BatchInbox#take}. */
  public void take(ConsumerRecords<String, byte[]> batch) {
    concluding.batchBegins(batch.count());
    try {
      inbox.take(service, batch, this::handle);
    } finally {
      concluding.batchEnds(batch.count());
    }
  }

  private void handle(Connection connection, List<ConsumerRecord<String, byte[]>> records)
      throws SQLException {
    var arrived = Arrived.read(connection, service, records);
    if (arrived.isEmpty()) {
      return;
    }
    var erased =
        arrived.stream()
            .filter(each -> each.event().type() == EventType.PERSON_ERASED)
            .map(Arrived::person)
            .collect(Collectors.toCollection(() -> new TreeSet<>(PersonStates.IN_LOCKING_ORDER)));
    if (erased.isEmpty()) {
      ErasureLock.share(connection);
    } else {
      ErasureLock.alone(connection);
      PersonStates.lock(connection, erased);
      ClosedPeople.close(connection, erased);
      derivation.erase(connection, List.copyOf(erased));
    }
    var people = arrived.stream().map(Arrived::person).collect(Collectors.<PersonKey>toSet());
    var closed = ClosedPeople.among(connection, people);
    HeldEvents.hold(
        connection, arrived.stream().filter(each -> !closed.contains(each.person())).toList());
  }
}
