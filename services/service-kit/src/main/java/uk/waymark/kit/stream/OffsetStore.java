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
    return read(connection, group, sorted, " FOR UPDATE OF o");
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
   * Moves a partition on, unless someone else has moved it past this batch.
   *
   * @param firstOffset the first offset of the batch that was worked on
   * @param nextOffset the offset after its last
   * @throws FencedException if the partition has already been taken further
   */
  static void advance(
      Connection connection,
      String group,
      TopicPartition partition,
      long firstOffset,
      long nextOffset)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            UPDATE consumer_offset SET next_offset = ?
            WHERE group_id = ? AND topic = ? AND partition = ? AND next_offset <= ?
            """)) {
      update.setLong(1, nextOffset);
      update.setString(2, group);
      update.setString(3, partition.topic());
      update.setInt(4, partition.partition());
      update.setLong(5, firstOffset);
      if (update.executeUpdate() != 1) {
        throw new FencedException(partition);
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

    FencedException(TopicPartition partition) {
      super("Partition " + partition + " has been taken further by another instance.");
    }
  }
}
