package uk.waymark.alerts.publish;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Headers;
import uk.waymark.contracts.Topics;
import uk.waymark.kit.publish.Outbox;
import uk.waymark.kit.publish.Outgoing;

/**
 * The alert messages stored and not yet confirmed, in the order in which they came to be. One
 * without content is a tombstone.
 */
final class AlertOutbox implements Outbox<Long> {
  private static final int ONE_PUBLISHER = 0x616c6f75;

  @Override
  public List<Outgoing<Long>> claim(Connection connection, int limit) throws SQLException {
    if (!alone(connection)) {
      return List.of();
    }
    List<Outgoing<Long>> claimed = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select id, key, content from alert_message order by id limit ? for update")) {
      select.setInt(1, limit);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          claimed.add(new Outgoing<>(message(row.getString(2), row.getString(3)), row.getLong(1)));
        }
      }
    }
    return claimed;
  }

  private static ProducerRecord<String, byte[]> message(String key, @Nullable String content) {
    if (content == null) {
      return new ProducerRecord<>(Topics.ALERTS, key, null);
    }
    var record = new ProducerRecord<>(Topics.ALERTS, key, content.getBytes(StandardCharsets.UTF_8));
    record.headers().add(Headers.CONTENT_TYPE, "application/json".getBytes(StandardCharsets.UTF_8));
    return record;
  }

  private static boolean alone(Connection connection) throws SQLException {
    try (PreparedStatement lock =
        connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
      lock.setLong(1, ONE_PUBLISHER);
      try (ResultSet row = lock.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  @Override
  public void confirm(Connection connection, List<Long> sent) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement("delete from alert_message where id = any(?)")) {
      delete.setArray(1, connection.createArrayOf("int8", sent.toArray()));
      delete.executeUpdate();
    }
  }
}
