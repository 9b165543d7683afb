package uk.waymark.portal.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.message.AlertMessage;
import uk.waymark.contracts.message.DutiesMessage;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.PersonMessage;
import uk.waymark.contracts.message.StaffMessage;

/** Publishes what intake and the deriving services would. */
final class Publisher implements AutoCloseable {
  private final KafkaProducer<String, byte[]> producer =
      new KafkaProducer<>(
          Map.of(
              "bootstrap.servers",
              ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class)),
          new StringSerializer(),
          new ByteArraySerializer());

  void person(PersonMessage message) {
    send(Topics.PEOPLE, message.authority() + "/" + message.subject(), bytes(message));
  }

  void staff(StaffMessage message) {
    send(Topics.STAFF, message.authority() + "/" + message.staffId(), bytes(message));
  }

  void life(EntitlementsMessage message) {
    send(Topics.ENTITLEMENTS, message.authority() + "/" + message.subject(), bytes(message));
  }

  void adviserDuties(DutiesMessage message) {
    send(Topics.ADVISER_DUTIES, message.authority() + "/" + message.subject(), bytes(message));
  }

  void planDeadlines(DutiesMessage message) {
    send(Topics.PLAN_DEADLINES, message.authority() + "/" + message.subject(), bytes(message));
  }

  void alert(AlertMessage message) {
    send(Topics.ALERTS, message.authority() + "/" + message.subject(), bytes(message));
  }

  void tombstone(String topic, String key) {
    send(topic, key, null);
  }

  void raw(String topic, String key, byte[] value) {
    send(topic, key, value);
  }

  private void send(String topic, String key, byte @org.jspecify.annotations.Nullable [] value) {
    try {
      producer.send(new ProducerRecord<>(topic, key, value)).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(Record message) {
    try {
      return Json.mapper().writeValueAsBytes(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close();
  }
}
