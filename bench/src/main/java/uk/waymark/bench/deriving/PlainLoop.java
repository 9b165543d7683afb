package uk.waymark.bench.deriving;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * The least a program could do with the same events: poll 500, parse each, insert the same rows,
 * write the offsets in the same transaction, commit. One thread, one connection. It derives nothing
 * and publishes nothing.
 */
final class PlainLoop implements AutoCloseable {
  static final int BATCH = 500;
  private static final JsonMapper JSON = new JsonMapper();

  private final KafkaConsumer<String, byte[]> consumer;
  private final Connection connection;
  private long processorNanos;

  /** Makes its tables in an empty database and reads a topic from its start. */
  PlainLoop(String bootstrap, String topic, int partitions, Connection connection)
      throws SQLException, IOException {
    this.connection = connection;
    try (InputStream sql =
            Objects.requireNonNull(PlainLoop.class.getResourceAsStream("plain-loop.sql"));
        Statement statement = connection.createStatement()) {
      statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
    }
    connection.setAutoCommit(false);
    consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                BATCH,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    consumer.assign(
        IntStream.range(0, partitions).mapToObj(each -> new TopicPartition(topic, each)).toList());
  }

  /** Reads until so many more records are committed; returns the nanoseconds it took. */
  long consume(int records) throws SQLException, IOException {
    long start = System.nanoTime();
    long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    int done = 0;
    while (done < records) {
      ConsumerRecords<String, byte[]> batch = consumer.poll(Duration.ofMillis(100));
      if (!batch.isEmpty()) {
        store(batch);
        done += batch.count();
      }
    }
    processorNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor;
    return System.nanoTime() - start;
  }

  /** Seconds of processor time that the last {@link #consume} took in this thread. */
  double processorSeconds() {
    return processorNanos / 1e9;
  }

  private void store(ConsumerRecords<String, byte[]> batch) throws SQLException, IOException {
    int count = batch.count();
    String[] sources = new String[count];
    String[] ids = new String[count];
    String[] authorities = new String[count];
    String[] subjects = new String[count];
    Long[] positions = new Long[count];
    byte[][] bodies = new byte[count][];
    Map<Integer, Long> offsets = new TreeMap<>();
    int row = 0;
    for (ConsumerRecord<String, byte[]> record : batch) {
      JsonNode event = JSON.readTree(record.value());
      sources[row] = event.path("source").asText();
      ids[row] = event.path("id").asText();
      authorities[row] = event.path("authority").asText();
      subjects[row] = event.path("subject").asText();
      positions[row] = event.path("waymarkposition").asLong();
      bodies[row] = record.value();
      offsets.put(record.partition(), record.offset() + 1);
      row++;
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO held_event (source, event_id, authority, subject, position, body)
            SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::bytea[])
            ON CONFLICT (source, event_id) DO NOTHING
            """)) {
      insert.setArray(1, connection.createArrayOf("text", sources));
      insert.setArray(2, connection.createArrayOf("text", ids));
      insert.setArray(3, connection.createArrayOf("text", authorities));
      insert.setArray(4, connection.createArrayOf("text", subjects));
      insert.setArray(5, connection.createArrayOf("int8", positions));
      insert.setArray(6, connection.createArrayOf("bytea", bodies));
      insert.executeUpdate();
    }
    remember(offsets);
    connection.commit();
  }

  private void remember(Map<Integer, Long> offsets) throws SQLException {
    try (PreparedStatement upsert =
        connection.prepareStatement(
            """
            INSERT INTO consumer_offset VALUES (?, ?)
            ON CONFLICT (partition) DO UPDATE SET next_offset = excluded.next_offset
            """)) {
      for (Map.Entry<Integer, Long> offset : offsets.entrySet()) {
        upsert.setInt(1, offset.getKey());
        upsert.setLong(2, offset.getValue());
        upsert.addBatch();
      }
      upsert.executeBatch();
    }
  }

  @Override
  public void close() {
    consumer.close();
  }
}
