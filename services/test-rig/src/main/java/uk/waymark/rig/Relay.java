package uk.waymark.rig;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.waymark.contracts.Headers;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.Topics;

/** Puts events on {@code care-events} as intake does, each with the next position. */
public final class Relay implements AutoCloseable {
  private static final AtomicLong POSITIONS = new AtomicLong();

  private final KafkaProducer<String, byte[]> producer;

  /** To the broker of the test: the configuration {@code kafka.bootstrap.servers}. */
  public Relay(String bootstrap) {
    producer =
        new KafkaProducer<>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ProducerConfig.ACKS_CONFIG,
                "all",
                // As the services' producers: several on their way can lose a new topic's first.
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
                1),
            new StringSerializer(),
            new ByteArraySerializer());
  }

  /** Sends events in structured form and waits until Kafka has them. */
  public void send(Collection<byte[]> events) {
    var confirmations = new ArrayList<Future<RecordMetadata>>();
    for (var event : events) {
      confirmations.add(producer.send(record(event)));
    }
    try {
      for (var confirmation : confirmations) {
        confirmation.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Kafka did not take the events", e);
    }
  }

  private static ProducerRecord<String, byte[]> record(byte[] event) {
    try {
      var whole = (ObjectNode) Json.parse(event);
      var position = Long.toString(POSITIONS.incrementAndGet());
      whole.put("waymarkposition", position);
      var record =
          new ProducerRecord<>(
              Topics.CARE_EVENTS,
              whole.path("authority").asText() + "/" + whole.path("subject").asText(),
              whole.toString().getBytes(StandardCharsets.UTF_8));
      record.headers().add(Headers.POSITION, position.getBytes(StandardCharsets.UTF_8));
      return record;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON at " + Json.place(e), e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
