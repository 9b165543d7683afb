package uk.waymark.kit.stream;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.reactive.messaging.kafka.KafkaConsumerRebalanceListener;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import uk.waymark.kit.problem.UnexpectedFailure;

/**
 * Starts each partition where PostgreSQL says it was left, whatever Kafka has as committed: at the
 * stored offset, or at the beginning when nothing is stored.
 *
 * <p>A channel names it: {@code mp.messaging.incoming.<channel>.consumer-rebalance-listener.name =
 * stored-offsets}.
 */
@ApplicationScoped
@Identifier(SeekToStoredOffsets.NAME)
public class SeekToStoredOffsets implements KafkaConsumerRebalanceListener {
  /** The name by which a channel asks for it. */
  public static final String NAME = "stored-offsets";

  private static final Logger LOG = Logger.getLogger(SeekToStoredOffsets.class);
  private static final int ATTEMPTS = 10;

  private final DataSource database;

  /** Reads the offsets of this database. */
  @Inject
  public SeekToStoredOffsets(DataSource database) {
    this.database = database;
  }

  @Override
  public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> partitions) {
    if (partitions.isEmpty()) {
      return;
    }
    var group = consumer.groupMetadata().groupId();
    var stored = stored(group, partitions);
    var ends = consumer.endOffsets(stored.keySet());
    var fromTheBeginning = new ArrayList<TopicPartition>();
    for (var partition : partitions) {
      var next = stored.get(partition);
      if (next != null && next > ends.getOrDefault(partition, Long.MAX_VALUE)) {
        startAnew(group, partition, next);
        next = null;
      }
      if (next == null) {
        fromTheBeginning.add(partition);
      } else {
        consumer.seek(partition, next);
      }
    }
    if (!fromTheBeginning.isEmpty()) {
      consumer.seekToBeginning(fromTheBeginning);
    }
  }

  /**
   * What is stored; nothing when the database does not answer for a while. Reading from the
   * beginning is then slow and loses nothing: {@link BatchInbox} leaves out what is already done.
   */
  private Map<TopicPartition, Long> stored(String group, Collection<TopicPartition> partitions) {
    for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try (var connection = database.getConnection()) {
        return OffsetStore.stored(connection, group, partitions);
      } catch (SQLException e) {
        UnexpectedFailure.log("Reading the stored offsets", e);
        Backoff.pause(attempt);
      }
    }
    LOG.warn("The stored offsets could not be read; reading from the beginning.");
    return Map.of();
  }

  /**
   * A topic that ends before what was read of it has been made anew: what is stored would hide
   * every new message, so it is taken back to nought.
   */
  private void startAnew(String group, TopicPartition partition, long stored) {
    LOG.warnf(
        "%s ends before the stored offset %d: the topic was made anew. Reading it from the beginning.",
        partition, stored);
    for (var attempt = 1; ; attempt++) {
      try (var connection = database.getConnection()) {
        OffsetStore.startAnew(connection, group, partition, stored);
        return;
      } catch (SQLException e) {
        UnexpectedFailure.log("Taking back a stored offset", e);
        if (attempt == ATTEMPTS) {
          throw new IllegalStateException("A stored offset could not be taken back.", e);
        }
        Backoff.pause(attempt);
      }
    }
  }
}
