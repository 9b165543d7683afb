package uk.waymark.intake.relay;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import uk.waymark.contracts.Headers;

/** A recorded event as a message: its body with the position put in, and the headers. */
final class EventMessage {
  private EventMessage() {}

  /**
   * @param key authority/subject
   * @param body the recorded JSON object
   */
  static ProducerRecord<String, byte[]> of(String topic, String key, long position, String body) {
    var value =
        body.substring(0, body.lastIndexOf('}')) + ",\"waymarkposition\":\"" + position + "\"}";
    var message =
        new ProducerRecord<String, byte[]>(topic, key, value.getBytes(StandardCharsets.UTF_8));
    header(message, Headers.CONTENT_TYPE, Headers.STRUCTURED);
    header(message, Headers.POSITION, Long.toString(position));
    return message;
  }

  static void header(ProducerRecord<String, byte[]> message, String name, String value) {
    message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
