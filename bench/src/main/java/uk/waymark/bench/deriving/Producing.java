package uk.waymark.bench.deriving;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.waymark.contracts.Headers;

/** Puts generated events on {@code care-events} in the form in which intake relays them. */
final class Producing {
  private static final JsonMapper JSON = new JsonMapper();
  private static final String INTAKE_TIME = "2026-11-22T00:00:00Z";

  private final String bootstrap;
  private final String topic;
  private long position;

  Producing(String bootstrap, String topic) {
    this.bootstrap = bootstrap;
    this.topic = topic;
  }

  /** Makes the topic unless it is there. */
  void makeTopic(int partitions) throws IOException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1))).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IOException("The topic cannot be made", e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while the topic was made", e);
    }
  }

  /** Sends the events in order and returns when all are confirmed. */
  void send(List<String> events) throws IOException {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrap,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
            1,
            ProducerConfig.LINGER_MS_CONFIG,
            5);
    Future<RecordMetadata> last = null;
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (String event : events) {
        last = producer.send(relayed(event));
      }
      producer.flush();
      if (last != null) {
        last.get();
      }
    } catch (ExecutionException e) {
      throw new IOException("Kafka did not take the events", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while the events were sent", e);
    }
  }

  private ProducerRecord<String, byte[]> relayed(String line) throws IOException {
    position++;
    String atPosition = Long.toString(position);
    ObjectNode event = (ObjectNode) JSON.readTree(line);
    event.put("intaketime", INTAKE_TIME).put("waymarkposition", atPosition);
    String key = event.path("authority").asText() + "/" + event.path("subject").asText();
    var message = new ProducerRecord<>(topic, key, JSON.writeValueAsBytes(event));
    message.headers().add(Headers.POSITION, atPosition.getBytes(StandardCharsets.UTF_8));
    message
        .headers()
        .add(
            Headers.CONTENT_TYPE,
            "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8));
    return message;
  }
}
