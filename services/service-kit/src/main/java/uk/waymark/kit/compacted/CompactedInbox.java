package uk.waymark.kit.compacted;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
import uk.waymark.kit.compacted.CompactedHandler.Newer;
import uk.waymark.kit.stream.BatchInbox;
import uk.waymark.kit.stream.Parked;

/**
 * Takes batches of a compacted topic: of each key only the newest message counts, one not newer
 * than what was seen before changes nothing, a tombstone erases, and what can't be read is parked.
 */
@ApplicationScoped
public class CompactedInbox {
  private final BatchInbox inbox;

  /** On top of this inbox. */
  @Inject
  public CompactedInbox(BatchInbox inbox) {
    this.inbox = inbox;
  }

  /** Works through a batch and returns once it is committed; see {@link BatchInbox#take}. */
  public <T> void take(
      String group,
      ConsumerRecords<String, byte[]> batch,
      CompactedTopic<T> topic,
      CompactedHandler<T> handler) {
    inbox.take(group, batch, (connection, records) -> apply(connection, records, topic, handler));
  }

  private static <T> void apply(
      Connection connection,
      List<ConsumerRecord<String, byte[]>> records,
      CompactedTopic<T> topic,
      CompactedHandler<T> handler)
      throws SQLException {
    var last = new TreeMap<String, @Nullable Newer<T>>();
    for (var record : records) {
      if (record.value() == null) {
        last.put(record.key(), null);
        continue;
      }
      try {
        T message = Json.mapper().readValue(record.value(), topic.kind());
        if (!hasRevision(topic, message)) {
          Parked.store(connection, record, "This message has no revision.", "");
          continue;
        }
        var before = last.get(record.key());
        if (before == null || isNewer(topic, message, before.message())) {
          last.put(record.key(), new Newer<>(record.key(), message, record.value()));
        }
      } catch (JsonProcessingException e) {
        Parked.store(connection, record, "This is not the message expected.", Json.place(e));
      } catch (IOException e) {
        Parked.store(connection, record, "This is not UTF-8.", "");
      }
    }
    var erased = last.keySet().stream().filter(key -> last.get(key) == null).toList();
    if (!erased.isEmpty()) {
      forget(connection, topic.name(), erased);
      Parked.forget(connection, erased);
      handler.erased(connection, erased);
    }
    var newer = newer(connection, topic, last);
    if (!newer.isEmpty()) {
      handler.changed(connection, newer);
    }
  }

  /** JSON null is no message, and one without a revision is neither newer nor older. */
  private static <T> boolean hasRevision(CompactedTopic<T> topic, @Nullable T message) {
    return message != null && Optional.ofNullable(topic.revision().apply(message)).isPresent();
  }

  private static <T> boolean isNewer(CompactedTopic<T> topic, T message, T before) {
    return topic.revision().apply(message).compareTo(topic.revision().apply(before)) > 0;
  }

  private static <T> List<Newer<T>> newer(
      Connection connection, CompactedTopic<T> topic, Map<String, @Nullable Newer<T>> last)
      throws SQLException {
    var candidates = new HashMap<String, Newer<T>>();
    last.forEach(
        (key, message) -> {
          if (message != null) {
            candidates.put(key, message);
          }
        });
    if (candidates.isEmpty()) {
      return List.of();
    }
    var keys = candidates.keySet().stream().sorted().toList();
    var accepted = remember(connection, topic, keys, candidates);
    var newer = new ArrayList<Newer<T>>();
    for (var key : keys) {
      var message = candidates.get(key);
      if (message != null && accepted.contains(key)) {
        newer.add(message);
      }
    }
    return newer;
  }

  private static <T> Set<String> remember(
      Connection connection,
      CompactedTopic<T> topic,
      List<String> keys,
      Map<String, Newer<T>> messages)
      throws SQLException {
    var revisions =
        keys.stream()
            .map(key -> Objects.requireNonNull(messages.get(key)).message())
            .map(topic.revision())
            .toList();
    try (var upsert =
        connection.prepareStatement(
            """
            INSERT INTO compacted_revision AS seen (topic, message_key, generation, number)
            SELECT ?, m.message_key, m.generation, m.number
            FROM unnest(?::text[], ?::bigint[], ?::bigint[]) AS m(message_key, generation, number)
            ON CONFLICT (topic, message_key) DO UPDATE
              SET generation = excluded.generation, number = excluded.number
              WHERE (seen.generation, seen.number) < (excluded.generation, excluded.number)
            RETURNING message_key
            """)) {
      upsert.setString(1, topic.name());
      upsert.setArray(2, connection.createArrayOf("text", keys.toArray()));
      upsert.setArray(
          3,
          connection.createArrayOf(
              "int8", revisions.stream().map(revision -> revision.generation()).toArray()));
      upsert.setArray(
          4,
          connection.createArrayOf(
              "int8", revisions.stream().map(revision -> revision.number()).toArray()));
      var accepted = new HashSet<String>();
      try (var rows = upsert.executeQuery()) {
        while (rows.next()) {
          accepted.add(rows.getString(1));
        }
      }
      return accepted;
    }
  }

  private static void forget(Connection connection, String topic, List<String> keys)
      throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "DELETE FROM compacted_revision WHERE topic = ? AND message_key = ANY (?)")) {
      delete.setString(1, topic);
      delete.setArray(2, connection.createArrayOf("text", keys.toArray()));
      delete.executeUpdate();
    }
  }
}
