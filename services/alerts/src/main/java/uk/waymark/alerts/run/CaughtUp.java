package uk.waymark.alerts.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;
import uk.waymark.alerts.held.HeldTopics;
import uk.waymark.alerts.run.TopicEnds.UnavailableException;
import uk.waymark.contracts.Topics;
import uk.waymark.kit.stream.OffsetStore;

/**
 * Whether this service has read what its topics hold, so that nobody is told of a duty that a
 * message not read yet has ended.
 */
@ApplicationScoped
class CaughtUp {
  private static final List<String> READ =
      List.of(Topics.ADVISER_DUTIES, Topics.PLAN_DEADLINES, Topics.STAFF);

  private final DataSource database;
  private final TopicEnds topics;
  private Map<TopicPartition, Long> lastUnread = Map.of();
  private List<String> behind = List.of();

  @Inject
  CaughtUp(DataSource database, TopicEnds topics) {
    this.database = database;
    this.topics = topics;
  }

  /**
   * Where the topics end now.
   *
   * @throws UnavailableException if Kafka does not say
   */
  Map<TopicPartition, Long> ends() throws UnavailableException, InterruptedException {
    return topics.of(READ);
  }

  /**
   * Whether everything before these ends has been taken and committed. A place that does not move
   * from one question to the next is looked at: compaction may have removed what was there.
   *
   * @throws UnavailableException if Kafka does not say
   */
  synchronized boolean hasReached(Map<TopicPartition, Long> ends)
      throws SQLException, UnavailableException {
    Map<TopicPartition, Long> unread = unread(ends);
    boolean reached =
        unread.isEmpty() || (unread.equals(lastUnread) && !topics.holdAnything(unread, ends));
    lastUnread = unread;
    behind =
        reached
            ? List.of()
            : unread.keySet().stream().map(TopicPartition::toString).sorted().toList();
    return reached;
  }

  /**
   * The partitions that the last answer found behind, in order; empty if it was that all is read.
   */
  synchronized List<String> behind() {
    return behind;
  }

  /** The partitions not read to these ends, with the offset that is to be read next. */
  private Map<TopicPartition, Long> unread(Map<TopicPartition, Long> ends) throws SQLException {
    Map<TopicPartition, Long> unread = new HashMap<>();
    try (Connection connection = database.getConnection()) {
      for (String topic : READ) {
        Map<TopicPartition, Long> stored =
            OffsetStore.stored(connection, HeldTopics.group(topic), ends.keySet());
        for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
          long next = stored.getOrDefault(end.getKey(), 0L);
          if (end.getKey().topic().equals(topic) && next < end.getValue()) {
            unread.put(end.getKey(), next);
          }
        }
      }
    }
    return unread;
  }
}
