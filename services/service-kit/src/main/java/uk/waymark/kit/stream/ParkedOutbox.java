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
import uk.waymark.contracts.message.ParkedMessage;
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
            SELECT reference, topic, partition, record_offset, message_key, reason, place,
                   parked_at
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
                  rows.getString(6),
                  rows.getString(7),
                  ParkedMessage.origin(rows.getString(2), rows.getInt(3), rows.getLong(4)),
                  reference.toString(),
                  rows.getTimestamp(8).toInstant(),
                  service);
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

  /** Nobody needs to know whom it is of once the topic has been told. */
  @Override
  public void confirm(Connection connection, List<UUID> sent) throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            UPDATE parked_record SET announced = true, message_key = NULL
            WHERE reference = ANY (?)
            """)) {
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
}
