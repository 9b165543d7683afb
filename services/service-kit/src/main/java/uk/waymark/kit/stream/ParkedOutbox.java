package uk.waymark.kit.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.Topics;
import uk.waymark.kit.publish.Outbox;
import uk.waymark.kit.publish.Outgoing;

/** Parked records that {@code care-events-parked} has not heard of: reason, place, reference. */
final class ParkedOutbox implements Outbox<UUID> {
  private final String service;

  ParkedOutbox(String service) {
    this.service = service;
  }

  @Override
  public List<Outgoing<UUID>> claim(Connection connection, int limit) throws SQLException {
    var claimed = new ArrayList<Outgoing<UUID>>();
    try (var select =
        connection.prepareStatement(
            """
            SELECT reference, topic, partition, record_offset, message_key, reason, place
            FROM parked_record
            WHERE NOT announced
            ORDER BY parked_at
            LIMIT ?
            FOR UPDATE SKIP LOCKED
            """)) {
      select.setInt(1, limit);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var reference = rows.getObject(1, UUID.class);
          var message =
              new ParkedMessage(
                  service,
                  reference,
                  rows.getString(2),
                  rows.getInt(3),
                  rows.getLong(4),
                  rows.getString(6),
                  rows.getString(7));
          claimed.add(
              new Outgoing<>(
                  new ProducerRecord<>(
                      Topics.CARE_EVENTS_PARKED, rows.getString(5), write(message)),
                  reference));
        }
      }
    }
    return claimed;
  }

  @Override
  public void confirm(Connection connection, List<UUID> sent) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE parked_record SET announced = true WHERE reference = ANY (?)")) {
      update.setArray(1, connection.createArrayOf("uuid", sent.toArray()));
      update.executeUpdate();
    }
  }

  private static byte[] write(ParkedMessage message) {
    try {
      return Json.mapper().writeValueAsBytes(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A parked message is always writable.", e);
    }
  }

  /** Where a record lies that could not be read, and why it could not. */
  record ParkedMessage(
      String service,
      UUID reference,
      String topic,
      int partition,
      long offset,
      String reason,
      String place) {}
}
