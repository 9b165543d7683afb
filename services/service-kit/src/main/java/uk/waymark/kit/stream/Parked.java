package uk.waymark.kit.stream;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;

/**
 * Records that could not be read, put aside so that their neighbours go on. Only the place and the
 * reason are kept, never the content: the original lies in Kafka and in intake's record.
 */
public final class Parked {
  private Parked() {}

  /**
   * Puts a record aside in the transaction of its batch, in which its offset is stored: that is why
   * it is put aside once. The same offset again is another record, of a topic that was made anew.
   *
   * @param reason a plain sentence without content
   * @param place where in the record, such as a JSON pointer or line and column; may be empty
   */
  public static void store(
      Connection connection, ConsumerRecord<String, byte[]> record, String reason, String place)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO parked_record (reference, topic, partition, record_offset, message_key, reason, place)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """)) {
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, record.topic());
      insert.setInt(3, record.partition());
      insert.setLong(4, record.offset());
      insert.setString(5, personKey(record.key()));
      insert.setString(6, reason);
      insert.setString(7, place);
      insert.executeUpdate();
    }
  }

  /**
   * Takes an erased person off what was put aside; that something was stays, and where.
   *
   * @param keys message keys, {@code authority/subject}
   */
  public static void forget(Connection connection, Collection<String> keys) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE parked_record SET message_key = NULL WHERE message_key = ANY (?)")) {
      update.setArray(1, connection.createArrayOf("text", keys.toArray()));
      update.executeUpdate();
    }
  }

  /** A key of another form could be anything, a name too: it is not kept. */
  private static @Nullable String personKey(@Nullable String key) {
    try {
      return key == null ? null : PersonKey.parse(key).toString();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
