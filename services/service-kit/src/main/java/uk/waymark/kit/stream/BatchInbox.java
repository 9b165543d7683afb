package uk.waymark.kit.stream;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import uk.waymark.kit.problem.UnexpectedFailure;

/**
 * Takes a batch in one transaction with its offsets: done whole or not at all.
 *
 * <p>A batch that fails is tried again, for as long as it takes, and never acknowledged away. Only
 * a record that PostgreSQL refuses for what it contains is parked, alone, and its neighbours are
 * kept. A process that ends in the middle leaves nothing behind: the offsets say what is done.
 */
@ApplicationScoped
public class BatchInbox {
  private final DataSource database;
  private volatile boolean stopping;

  /** An inbox over this database. */
  @Inject
  public BatchInbox(DataSource database) {
    this.database = database;
  }

  /**
   * Works through a batch and returns once it is committed.
   *
   * @param group the consumer group whose offsets are moved
   * @throws StoppedException if the service stops first; the batch comes again after the start
   */
  public void take(String group, ConsumerRecords<String, byte[]> batch, BatchHandler handler) {
    var records = new ArrayList<ConsumerRecord<String, byte[]>>(batch.count());
    batch.partitions().stream()
        .sorted(java.util.Comparator.comparing(TopicPartition::toString))
        .forEach(partition -> records.addAll(batch.records(partition)));
    take(group, records, handler);
  }

  private void take(
      String group, List<ConsumerRecord<String, byte[]>> records, BatchHandler handler) {
    if (records.isEmpty()) {
      return;
    }
    for (var failures = 1; ; failures++) {
      try {
        inOneTransaction(group, records, handler);
        return;
      } catch (SQLException | RuntimeException e) {
        UnexpectedFailure.log("A batch of " + records.size() + " records", e);
        if (isAboutTheContent(e)) {
          takeApart(group, records, handler);
          return;
        }
        if (stopping) {
          throw new StoppedException(e);
        }
        Backoff.pause(failures);
      }
    }
  }

  /** Halves until the refused record stands alone; every other record is worked on. */
  private void takeApart(
      String group, List<ConsumerRecord<String, byte[]>> records, BatchHandler handler) {
    if (records.size() == 1) {
      take(group, records, (connection, same) -> handler.park(connection, same.getFirst()));
      return;
    }
    var middle = records.size() / 2;
    take(group, records.subList(0, middle), handler);
    take(group, records.subList(middle, records.size()), handler);
  }

  private void inOneTransaction(
      String group, List<ConsumerRecord<String, byte[]>> records, BatchHandler handler)
      throws SQLException {
    var spans = spans(records);
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var stored = OffsetStore.lock(connection, group, spans.keySet());
        var todo =
            records.stream().filter(record -> record.offset() >= next(stored, record)).toList();
        if (!todo.isEmpty()) {
          handler.handle(connection, todo);
          OffsetStore.advance(connection, group, spans(todo));
        }
        connection.commit();
      } catch (SQLException | RuntimeException | Error e) {
        rollback(connection, e);
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static void rollback(Connection connection, Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private static long next(
      Map<TopicPartition, Long> stored, ConsumerRecord<String, byte[]> record) {
    return stored.getOrDefault(new TopicPartition(record.topic(), record.partition()), 0L);
  }

  private static Map<TopicPartition, OffsetStore.Span> spans(
      List<ConsumerRecord<String, byte[]>> records) {
    var spans = new HashMap<TopicPartition, OffsetStore.Span>();
    for (var record : records) {
      spans.merge(
          new TopicPartition(record.topic(), record.partition()),
          new OffsetStore.Span(record.offset(), record.offset() + 1),
          OffsetStore.Span::and);
    }
    return spans;
  }

  /** Whether PostgreSQL refuses what was to be stored, so that trying again can't help. */
  public static boolean isAboutTheContent(Throwable failure) {
    return failure instanceof SQLException sql
        && sql.getSQLState() != null
        && (sql.getSQLState().startsWith("22") || sql.getSQLState().startsWith("23"));
  }

  void stop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /** The service stops before the batch could be committed. */
  public static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppedException(Throwable cause) {
      super("The service stopped before the batch was committed.", cause);
    }
  }
}
