package uk.waymark.kit.stream;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * How far a consumer group has come, kept in the service's own PostgreSQL and moved in the
 * transaction of the work itself. What Kafka has as committed is for its tools to look at only.
 */
public final class OffsetStore {
  private static final Comparator<TopicPartition> ALWAYS_THE_SAME_ORDER =
      Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition);

  private OffsetStore() {}

  /** The next offset to read of each partition; a partition never read is left out. */
  public static Map<TopicPartition, Long> stored(
      Connection connection, String group, Collection<TopicPartition> partitions)
      throws SQLException {
    return read(connection, group, partitions, "");
  }

  /**
   * The same as {@link #stored}, locked until the transaction ends, so that an instance that has
   * lost a partition and the one that has won it never work on it at once.
   */
  static Map<TopicPartition, Long> lock(
      Connection connection, String group, Collection<TopicPartition> partitions)
      throws SQLException {
    var sorted = partitions.stream().sorted(ALWAYS_THE_SAME_ORDER).toList();
    var locked = read(connection, group, sorted, " FOR UPDATE OF o");
    if (locked.size() == sorted.size()) {
      return locked;
    }
    makeMissing(connection, group, sorted);
    return read(connection, group, sorted, " FOR UPDATE OF o");
  }

  private static void makeMissing(Connection connection, String group, List<TopicPartition> sorted)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO consumer_offset (group_id, topic, partition, next_offset)
            SELECT ?, t.topic, t.partition, 0 FROM unnest(?::text[], ?::int[]) AS t(topic, partition)
            ORDER BY t.topic, t.partition
            ON CONFLICT DO NOTHING
            """)) {
      bind(insert, connection, group, sorted);
      insert.executeUpdate();
    }
  }

  private static Map<TopicPartition, Long> read(
      Connection connection, String group, Collection<TopicPartition> partitions, String locking)
      throws SQLException {
    var found = new HashMap<TopicPartition, Long>();
    try (var select =
        connection.prepareStatement(
            """
            SELECT o.topic, o.partition, o.next_offset
            FROM consumer_offset o
            JOIN (SELECT ?::text AS group_id, t.topic, t.partition
                  FROM unnest(?::text[], ?::int[]) AS t(topic, partition)) w
              USING (group_id, topic, partition)
            ORDER BY o.topic, o.partition
            """
                + locking)) {
      bind(select, connection, group, List.copyOf(partitions));
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.put(new TopicPartition(rows.getString(1), rows.getInt(2)), rows.getLong(3));
        }
      }
    }
    return found;
  }

  private static void bind(
      java.sql.PreparedStatement statement,
      Connection connection,
      String group,
      List<TopicPartition> partitions)
      throws SQLException {
    statement.setString(1, group);
    statement.setArray(
        2,
        connection.createArrayOf("text", partitions.stream().map(TopicPartition::topic).toArray()));
    statement.setArray(
        3,
        connection.createArrayOf(
            "int4", partitions.stream().map(TopicPartition::partition).toArray()));
  }

  /**
   * Moves partitions on, unless someone else has moved one of them past this batch.
   *
   * @param spans what was worked on of each partition
   * @throws FencedException if a partition has already been taken further
   */
  static void advance(Connection connection, String group, Map<TopicPartition, Span> spans)
      throws SQLException {
    var partitions = List.copyOf(spans.keySet());
    try (var update =
        connection.prepareStatement(
            """
            UPDATE consumer_offset o SET next_offset = t.next_offset
            FROM (SELECT ?::text AS group_id, t.* FROM unnest(?::text[], ?::int[], ?::bigint[], ?::bigint[])
                    AS t(topic, partition, first_offset, next_offset)) t
            WHERE o.group_id = t.group_id AND o.topic = t.topic AND o.partition = t.partition
              AND o.next_offset <= t.first_offset
            """)) {
      bind(update, connection, group, partitions);
      var worked = partitions.stream().map(spans::get).toList();
      update.setArray(
          4, connection.createArrayOf("int8", worked.stream().map(Span::first).toArray()));
      update.setArray(
          5, connection.createArrayOf("int8", worked.stream().map(Span::next).toArray()));
      if (update.executeUpdate() != spans.size()) {
        throw new FencedException(partitions);
      }
    }
  }

  /** Takes a partition back to nought, unless it has moved since. */
  static void startAnew(
      Connection connection, String group, TopicPartition partition, long storedOffset)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            UPDATE consumer_offset SET next_offset = 0
            WHERE group_id = ? AND topic = ? AND partition = ? AND next_offset = ?
            """)) {
      update.setString(1, group);
      update.setString(2, partition.topic());
      update.setInt(3, partition.partition());
      update.setLong(4, storedOffset);
      update.executeUpdate();
    }
  }

  /** Another instance has taken the partition further: this transaction must not commit. */
  static final class FencedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FencedException(Collection<TopicPartition> partitions) {
      super("One of " + partitions + " has been taken further by another instance.");
    }
  }

  /**
   * What a batch holds of one partition.
   *
   * @param first its first offset
   * @param next the offset after its last
   */
  record Span(long first, long next) {
    Span and(Span other) {
      return new Span(Math.min(first, other.first), Math.max(next, other.next));
    }
  }
}
