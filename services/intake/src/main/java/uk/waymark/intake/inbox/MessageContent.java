package uk.waymark.intake.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.event.EventType;
import uk.waymark.intake.parked.Headers;
import uk.waymark.intake.receive.Attributes;

/** How an event lies in a Kafka message, by the Kafka binding of CloudEvents 1.0. */
sealed interface MessageContent {
  /** The value of the message is the whole event. */
  record Structured() implements MessageContent {}

  /** The attributes are headers ce_*, the value is the data. */
  record Binary(ObjectNode event) implements MessageContent {}

  /** There is no event in it. */
  record Nothing(String why) implements MessageContent {}

  /** Reads a message; one without any ce_ header is taken as structured whatever it says it is. */
  static MessageContent of(ConsumerRecord<String, byte[]> message) {
    if (message.value() == null || message.value().length == 0) {
      return new Nothing("The message has no value.");
    }
    var headers = Headers.of(message);
    if (!headers.isBinary()) {
      return new Structured();
    }
    try {
      return new Binary(Attributes.event(headers.byName(), "ce_", Json.parse(message.value())));
    } catch (JsonProcessingException e) {
      return new Nothing("The data is not JSON: it stops being so at " + Json.place(e) + ".");
    }
  }

  /** Whether the message says anywhere that it is a name, readable or not. */
  static boolean speaksOfAName(ConsumerRecord<String, byte[]> message) {
    var name = EventType.PERSON_NAMED.word();
    return (message.value() != null
            && new String(message.value(), StandardCharsets.UTF_8).contains(name))
        || Headers.of(message).byName().getOrDefault("ce_type", "").contains(name);
  }
}
