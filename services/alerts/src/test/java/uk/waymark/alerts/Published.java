package uk.waymark.alerts;

import static org.awaitility.Awaitility.await;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import uk.waymark.contracts.Topics;

/** Reads the topic alerts from its beginning. */
@ApplicationScoped
public class Published {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  @Inject DataSource database;

  /** What has been published with a key, in order, a tombstone as {@code erased}, in the end. */
  public List<String> all(String key) {
    await().atMost(PATIENCE).until(() -> waiting(key) == 0);
    List<String> messages = new ArrayList<>();
    try (var consumer = consumer()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(Topics.ALERTS).stream()
              .map(each -> new TopicPartition(each.topic(), each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                messages.addAll(poll(consumer, key));
                return partitions.stream()
                    .allMatch(each -> consumer.position(each) >= ends.getOrDefault(each, 0L));
              });
    }
    return messages;
  }

  /** The same as soon as there are so many. */
  public List<String> of(String key, int number) {
    List<String> messages = new ArrayList<>();
    try (var consumer = consumer()) {
      consumer.subscribe(List.of(Topics.ALERTS));
      await()
          .atMost(PATIENCE)
          .until(
              () -> {
                messages.addAll(poll(consumer, key));
                return messages.size() >= number;
              });
    }
    return messages;
  }

  private KafkaConsumer<String, byte[]> consumer() {
    var config = new HashMap<String, Object>(kafka);
    config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    config.put(ConsumerConfig.GROUP_ID_CONFIG, "test-" + UUID.randomUUID());
    return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
  }

  private static List<String> poll(KafkaConsumer<String, byte[]> consumer, String key) {
    List<String> messages = new ArrayList<>();
    for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
      if (record.key().equals(key)) {
        messages.add(
            record.value() == null ? "erased" : new String(record.value(), StandardCharsets.UTF_8));
      }
    }
    return messages;
  }

  /** How many messages with a key are not yet confirmed by Kafka. */
  private long waiting(String key) throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement("select count(*) from alert_message where key = ?")) {
      select.setString(1, key);
      try (var row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
