package uk.waymark.intake.relay;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import uk.waymark.kit.publish.Outbox;
import uk.waymark.kit.publish.Outgoing;

/** Stored messages for the other topics, in the order in which they were stored. */
final class StoredMessages implements Outbox<Long> {
  @Override
  public List<Outgoing<Long>> claim(Connection connection, int limit) throws SQLException {
    if (!OneAtATime.MESSAGES.isMine(connection)) {
      return List.of();
    }
    var claimed = new ArrayList<Outgoing<Long>>();
    try (var select =
        connection.prepareStatement(
            "SELECT number, topic, key, value, position FROM message_outbox"
                + " ORDER BY number LIMIT ?")) {
      select.setInt(1, limit);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          claimed.add(new Outgoing<>(message(rows), rows.getLong(1)));
        }
      }
    }
    return claimed;
  }

  private static ProducerRecord<String, byte[]> message(ResultSet row) throws SQLException {
    String topic = row.getString(2);
    String key = row.getString(3);
    String value = row.getString(4);
    Long position = row.getObject(5, Long.class);
    if (position != null) {
      return EventMessage.of(topic, key, position, value);
    }
    return new ProducerRecord<>(
        topic, key, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void confirm(Connection connection, List<Long> sent) throws SQLException {
    try (var delete =
        connection.prepareStatement("DELETE FROM message_outbox WHERE number = ANY (?)")) {
      delete.setArray(1, connection.createArrayOf("int8", sent.toArray()));
      delete.executeUpdate();
    }
  }
}
