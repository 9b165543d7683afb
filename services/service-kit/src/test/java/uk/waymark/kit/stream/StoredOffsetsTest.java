package uk.waymark.kit.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Topics;
import uk.waymark.kit.publish.ProducerFactory;
import uk.waymark.rig.RealParts;

/** Pins what SmallRye and Kafka do on assignment: the stored offset wins over the committed one. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "adviser-duties"))
class StoredOffsetsTest {
  private static final String GROUP = "adviser-duties";

  @Inject DataSource database;
  @Inject ProducerFactory producers;

  @Inject
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  /**
   * Another member of the group takes every partition, commits to Kafka past messages that nobody
   * has worked on, and leaves: the service must work on them all the same.
   */
  @Test
  void an_offset_committed_to_kafka_too_far_ahead_loses_nothing() throws Exception {
    try (var intruder = intruder()) {
      intruder.subscribe(List.of(Topics.CARE_EVENTS));
      await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () -> {
                intruder.poll(Duration.ofMillis(200));
                return !intruder.assignment().isEmpty();
              });
      var taken = List.copyOf(intruder.assignment());
      for (var partition : taken) {
        send(partition, "ahead-of-" + partition.partition());
      }
      intruder.poll(Duration.ofMillis(200));
      var ends = intruder.endOffsets(taken);
      var ahead = new HashMap<TopicPartition, OffsetAndMetadata>();
      ends.forEach((partition, end) -> ahead.put(partition, new OffsetAndMetadata(end)));
      intruder.commitSync(ahead);
      assertThat(ahead).isNotEmpty();
    }

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                assertThat(count("SELECT count(*) FROM held_event WHERE source = 'urn:ahead'"))
                    .isPositive());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(count("SELECT count(*) FROM held_event WHERE source = 'urn:ahead'"))
                    .isEqualTo(sent));
  }

  private int sent;

  private void send(TopicPartition partition, String id)
      throws ExecutionException, InterruptedException {
    var event =
        """
        {"specversion":"1.0","id":"%s","source":"urn:ahead","type":"uk.waymark.touch-lost.v1",\
        "subject":"%s","authority":"E06000006","time":"2026-01-10T09:00:00Z",\
        "waymarkposition":"1","data":{}}"""
            .formatted(id, id);
    try (var producer = producers.create("ahead")) {
      producer
          .send(
              new ProducerRecord<>(
                  partition.topic(),
                  partition.partition(),
                  "E06000006/" + id,
                  event.getBytes(UTF_8)))
          .get();
    }
    sent++;
  }

  private KafkaConsumer<String, byte[]> intruder() {
    var config = new HashMap<String, Object>(kafka);
    config.put("group.id", GROUP);
    config.put("enable.auto.commit", "false");
    return new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer());
  }

  private int count(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var select = connection.createStatement();
        var rows = select.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
