package uk.waymark.portal.readmodel;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.message.AlertMessage;
import uk.waymark.kit.stream.BatchHandler;
import uk.waymark.kit.stream.Parked;

/**
 * Keeps which alerts have no receiver. Of each alert the last message counts: those of one person
 * come in the order in which they were written, and a repeat repeats all that followed it. A record
 * without a value says that the person is erased: what came before it is forgotten.
 */
final class AlertRows implements BatchHandler {
  /** What is told once. */
  private record Alert(
      String authority, String subject, String dutyId, String stage, String recipient) {
    static Alert of(AlertMessage message) {
      return new Alert(
          message.authority(),
          message.subject(),
          message.dutyId(),
          message.stage(),
          orEmpty(message.recipient()));
    }

    boolean isOf(String key) {
      return (authority + "/" + subject).equals(key);
    }

    void bind(PreparedStatement statement) throws SQLException {
      statement.setString(1, authority);
      statement.setString(2, subject);
      statement.setString(3, dutyId);
      statement.setString(4, stage);
      statement.setString(5, recipient);
    }
  }

  @Override
  public void handle(Connection connection, List<ConsumerRecord<String, byte[]>> records)
      throws SQLException {
    Map<Alert, AlertMessage> last = new LinkedHashMap<>();
    Set<String> erased = new LinkedHashSet<>();
    for (var record : records) {
      if (record.value() == null && record.key() != null) {
        erased.add(record.key());
        last.keySet().removeIf(alert -> alert.isOf(record.key()));
        continue;
      }
      var message = read(connection, record);
      if (message != null) {
        last.put(Alert.of(message), message);
      }
    }
    if (!erased.isEmpty()) {
      erase(connection, List.copyOf(erased));
      Parked.forget(connection, erased);
    }
    delete(connection, last.keySet());
    insert(
        connection,
        last.values().stream()
            .filter(each -> each.state().equals(AlertMessage.RECEIVER_MISSING))
            .toList());
  }

  /** Deletes what is kept of these people. */
  static void erase(Connection connection, List<String> keys) throws SQLException {
    Keys.delete(
        connection,
        "DELETE FROM receiver_missing WHERE (authority, subject) IN (" + Keys.PAIRS + ")",
        keys);
  }

  private static @Nullable AlertMessage read(
      Connection connection, ConsumerRecord<String, byte[]> record) throws SQLException {
    try {
      var message =
          Json.mapper()
              .readValue(
                  Objects.requireNonNullElse(record.value(), new byte[0]), AlertMessage.class);
      if (isWhole(message)) {
        return message;
      }
      Parked.store(connection, record, "This is not the message expected.", "");
    } catch (JsonProcessingException e) {
      Parked.store(connection, record, "This is not the message expected.", Json.place(e));
    } catch (IOException e) {
      Parked.store(connection, record, "This is not UTF-8.", "");
    }
    return null;
  }

  /** JSON {@code null}, and fields that are not there, read as null. */
  private static boolean isWhole(@Nullable AlertMessage message) {
    return message != null
        && Stream.of(
                Optional.ofNullable(message.authority()),
                Optional.ofNullable(message.subject()),
                Optional.ofNullable(message.dutyId()),
                Optional.ofNullable(message.stage()),
                Optional.ofNullable(message.title()),
                Optional.ofNullable(message.due()),
                Optional.ofNullable(message.state()))
            .allMatch(Optional::isPresent);
  }

  private static void delete(Connection connection, Collection<Alert> alerts) throws SQLException {
    try (var delete =
        connection.prepareStatement(
            """
            DELETE FROM receiver_missing
            WHERE authority = ? AND subject = ? AND duty_id = ? AND stage = ? AND recipient = ?
            """)) {
      for (var alert : alerts) {
        alert.bind(delete);
        delete.addBatch();
      }
      delete.executeBatch();
    }
  }

  private static void insert(Connection connection, Collection<AlertMessage> missing)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO receiver_missing
              (authority, subject, duty_id, stage, recipient, title, due, reason)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      for (var message : missing) {
        Alert.of(message).bind(insert);
        insert.setString(6, message.title());
        insert.setObject(7, message.due());
        insert.setString(8, orEmpty(message.reason()));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static String orEmpty(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
