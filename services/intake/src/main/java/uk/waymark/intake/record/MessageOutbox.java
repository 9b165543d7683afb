package uk.waymark.intake.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Topics;

/** Messages for topics other than the care events, stored with what they tell. */
public final class MessageOutbox {
  private MessageOutbox() {}

  /**
   * Stores a message; whoever writes under one key must hold a lock on it, so that messages leave
   * in the order of commits.
   *
   * @param key null if even that must not be told
   * @param value JSON; null for a tombstone
   * @return its number
   */
  public static long put(
      Connection connection, String topic, @Nullable String key, @Nullable String value)
      throws SQLException {
    return put(connection, topic, key, value, null);
  }

  /** Stores a care event that is not in the record: it gets a position of its own. */
  public static long putEvent(Connection connection, String key, String body) throws SQLException {
    try (var next = connection.createStatement();
        var rows =
            next.executeQuery("SELECT nextval(pg_get_serial_sequence('care_event', 'position'))")) {
      rows.next();
      return put(connection, Topics.CARE_EVENTS, key, body, rows.getLong(1));
    }
  }

  private static long put(
      Connection connection,
      String topic,
      @Nullable String key,
      @Nullable String value,
      @Nullable Long position)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO message_outbox (topic, key, value, position) VALUES (?, ?, ?, ?)"
                + " RETURNING number")) {
      insert.setString(1, topic);
      insert.setString(2, key);
      insert.setString(3, value);
      insert.setObject(4, position, Types.BIGINT);
      try (var rows = insert.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }
}
