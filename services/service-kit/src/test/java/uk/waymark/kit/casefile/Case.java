package uk.waymark.kit.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Headers;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.Topics;
import uk.waymark.kit.publish.ProducerFactory;

/** Words for the tests of the case file: send events, look at rows and at what is published. */
@ApplicationScoped
public class Case {
  static final String HALTON = "E06000006";
  static final String CHESHIRE_EAST = "E06000049";

  private static final AtomicLong POSITIONS = new AtomicLong();

  @Inject DataSource database;
  @Inject ProducerFactory producers;

  @Inject
  @Any
  @Identifier("default-kafka-broker")
  Map<String, Object> kafka;

  private @Nullable Producer<String, byte[]> producer;

  /** A well-formed event; events of one id are always the same. */
  static byte[] event(PersonKey person, String id) {
    return event(person, id, "uk.waymark.touch-lost.v1");
  }

  static byte[] event(PersonKey person, String id, String type) {
    return """
    {"specversion":"1.0","id":"%s","source":"urn:test","type":"%s","subject":"%s",\
    "authority":"%s","time":"2026-01-10T09:00:00Z","recordedtime":"2026-01-10T09:00:00Z",\
    "waymarkposition":"%d","data":{"effectiveDate":"2026-01-%02d"}}"""
        .formatted(
            id,
            type,
            person.subject(),
            person.authority(),
            POSITIONS.incrementAndGet(),
            1 + Math.floorMod(id.hashCode(), 28))
        .getBytes(UTF_8);
  }

  /** Sends events together, so that they come in one batch. */
  void send(PersonKey person, byte[]... events) {
    send(
        Stream.of(events)
            .map(event -> new ProducerRecord<>(Topics.CARE_EVENTS, person.toString(), event))
            .toList());
  }

  void replay(String service, PersonKey person, byte[] event) {
    var record = new ProducerRecord<>(Topics.CARE_EVENTS_REPLAY, person.toString(), event);
    record.headers().add(Headers.FOR, service.getBytes(UTF_8));
    send(List.of(record));
  }

  private synchronized void send(List<ProducerRecord<String, byte[]>> records) {
    var sending = producer == null ? producers.create("test") : producer;
    producer = sending;
    var confirmations = records.stream().map(sending::send).toList();
    sending.flush();
    try {
      for (var confirmation : confirmations) {
        confirmation.get();
      }
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits until so many events are held of the person. */
  void awaitHeld(PersonKey person, int events) {
    await().atMost(Duration.ofSeconds(30)).until(() -> held(person) == events);
  }

  /** Waits until everything held is concluded from and published. */
  void awaitPublished() {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                count(
                        """
                        SELECT (SELECT count(*) FROM person_state WHERE number > published_number)
                          + (SELECT count(*) FROM unconcluded)
                        """)
                    == 0);
  }

  int held(PersonKey person) {
    return count(
        "SELECT count(*) FROM held_event WHERE authority = ? AND subject = ?",
        person.authority(),
        person.subject());
  }

  int number(PersonKey person) {
    return count(
        "SELECT number FROM person_state WHERE authority = ? AND subject = ?",
        person.authority(),
        person.subject());
  }

  /** People on whom the rules, or storing what they said, failed last. */
  int failed() {
    return count("SELECT count(*) FROM person_state WHERE failed_reference IS NOT NULL");
  }

  void change(String sql, Object... parameters) {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(sql)) {
      for (var i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  int count(String sql, Object... parameters) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(sql)) {
      for (var i = 0; i < parameters.length; i++) {
        select.setObject(i + 1, parameters[i]);
      }
      try (var rows = select.executeQuery()) {
        return rows.next() ? rows.getInt(1) : -1;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Everything on a topic, by key in order; JSON null for a tombstone. */
  Map<String, List<JsonNode>> everythingOn(String topic) {
    var found = new HashMap<String, List<JsonNode>>();
    for (var record : records(topic)) {
      found
          .computeIfAbsent(String.valueOf(record.key()), unused -> new ArrayList<>())
          .add(record.value() == null ? NullNode.getInstance() : json(record.value()));
    }
    return found;
  }

  private List<ConsumerRecord<String, byte[]>> records(String topic) {
    var found = new ArrayList<ConsumerRecord<String, byte[]>>();
    try (var consumer =
        new KafkaConsumer<>(
            new HashMap<>(kafka), new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(each -> new org.apache.kafka.common.TopicPartition(topic, each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream()
          .anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
        consumer.poll(Duration.ofMillis(100)).forEach(found::add);
      }
    }
    return found;
  }

  private static JsonNode json(byte[] value) {
    try {
      return Json.parse(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
