package uk.waymark.kit.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import uk.waymark.rig.RealParts;

/**
 * Two instances of a service over one database, the first of which has lost a partition to the
 * second and does not know it yet.
 */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "adviser-duties"))
class FencingTest {
  @Inject DataSource database;

  private final String group = "fencing-" + UUID.randomUUID();
  private final TopicPartition partition = new TopicPartition("care-events", 0);
  private final ConcurrentLinkedQueue<Long> workedOn = new ConcurrentLinkedQueue<>();

  @Test
  void what_another_instance_has_done_is_left_out() {
    var loser = new BatchInbox(database);
    new BatchInbox(database).take(group, batch(0, 5), this::work);

    loser.take(group, batch(0, 3), this::work);
    loser.take(group, batch(3, 7), this::work);

    assertThat(workedOn).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L);
  }

  @Test
  void two_instances_never_work_on_a_partition_at_once() throws Exception {
    var inTheMiddle = new CountDownLatch(1);
    var goOn = new CountDownLatch(1);
    try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
      var loser =
          instances.submit(
              () ->
                  new BatchInbox(database)
                      .take(
                          group,
                          batch(0, 4),
                          (connection, records) -> {
                            inTheMiddle.countDown();
                            await(goOn);
                            work(connection, records);
                          }));
      assertThat(inTheMiddle.await(1, TimeUnit.MINUTES)).isTrue();
      var winner =
          instances.submit(() -> new BatchInbox(database).take(group, batch(0, 6), this::work));
      awaitSomebodyWaitingForALock();
      assertThat(workedOn).isEmpty();

      goOn.countDown();
      loser.get();
      winner.get();
    }

    assertThat(workedOn).containsExactly(0L, 1L, 2L, 3L, 4L, 5L);
  }

  @Test
  void an_offset_that_was_taken_further_is_never_taken_back() throws SQLException {
    new BatchInbox(database).take(group, batch(0, 5), this::work);

    try (var connection = database.getConnection()) {
      assertThatThrownBy(
              () ->
                  OffsetStore.advance(
                      connection, group, Map.of(partition, new OffsetStore.Span(3, 7))))
          .isInstanceOf(OffsetStore.FencedException.class);
      assertThat(OffsetStore.stored(connection, group, List.of(partition)))
          .containsEntry(partition, 5L);
      OffsetStore.advance(connection, group, Map.of(partition, new OffsetStore.Span(5, 7)));
      assertThat(OffsetStore.stored(connection, group, List.of(partition)))
          .containsEntry(partition, 7L);
    }
  }

  private void work(java.sql.Connection connection, List<ConsumerRecord<String, byte[]>> records) {
    records.forEach(record -> workedOn.add(record.offset()));
  }

  private ConsumerRecords<String, byte[]> batch(long first, long next) {
    return new ConsumerRecords<>(
        Map.of(
            partition,
            LongStream.range(first, next)
                .mapToObj(
                    offset ->
                        new ConsumerRecord<>(
                            partition.topic(),
                            partition.partition(),
                            offset,
                            "E06000006/fenced",
                            "{}".getBytes(UTF_8)))
                .toList()),
        Map.of());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The second instance has reached the row that the first has locked. */
  private void awaitSomebodyWaitingForALock() throws Exception {
    for (var look = 0; look < 600; look++) {
      try (var connection = database.getConnection();
          var select =
              connection.prepareStatement(
                  "SELECT count(*) FROM pg_locks WHERE NOT granted AND pid <> pg_backend_pid()");
          var rows = select.executeQuery()) {
        rows.next();
        if (rows.getInt(1) > 0) {
          return;
        }
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the second instance never waited for the first");
  }
}
