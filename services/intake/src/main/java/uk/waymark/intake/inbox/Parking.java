package uk.waymark.intake.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.message.ParkedMessage;
import uk.waymark.contracts.validation.Violation;
import uk.waymark.intake.record.MessageOutbox;
import uk.waymark.intake.record.Secrets;
import uk.waymark.kit.clock.WaymarkClock;

/**
 * Puts aside what could not be taken, in the transaction of its batch: the original encrypted in
 * the database, and on care-events-parked the reason, the place and a reference.
 */
@ApplicationScoped
public class Parking {
  private static final String SERVICE = "intake";

  private final Secrets secrets;
  private final WaymarkClock clock;

  /** Encrypts with intake's key. */
  @Inject
  public Parking(Secrets secrets, WaymarkClock clock) {
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Parks a message with its original. */
  void withContent(
      Connection connection,
      ConsumerRecord<String, byte[]> message,
      String reason,
      List<Violation> violations)
      throws SQLException {
    var original = message.value() == null ? null : secrets.encrypt(whole(message));
    var first = violations.isEmpty() ? new Violation("", "") : violations.getFirst();
    store(
        connection,
        message,
        key(message),
        (reason + " " + first.message()).strip(),
        first.pointer(),
        violations,
        original);
  }

  /**
   * Parks the fact that a message came, without its content. Of the violations the topic hears
   * nothing: even the name of a field that the contract doesn't know may be somebody's.
   */
  void withoutContent(
      Connection connection,
      ConsumerRecord<String, byte[]> message,
      String reason,
      List<Violation> violations)
      throws SQLException {
    store(connection, message, key(message), reason, "", violations, null);
  }

  /** Parks the fact that something came for an erased person, and not for whom. */
  void erased(Connection connection, ConsumerRecord<String, byte[]> message) throws SQLException {
    store(
        connection,
        message,
        null,
        "The person's file was erased: nothing is taken for it any more. The message was not kept.",
        "",
        List.of(),
        null);
  }

  private void store(
      Connection connection,
      ConsumerRecord<String, byte[]> message,
      @Nullable String key,
      String reason,
      String place,
      List<Violation> violations,
      byte @Nullable [] original)
      throws SQLException {
    var reference = UUID.randomUUID();
    var parkedAt = clock.now();
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO parked_event (reference, topic, partition, record_offset, message_key,
                                      reason, violations, original, parked_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (topic, partition, record_offset) DO NOTHING
            """)) {
      insert.setObject(1, reference);
      insert.setString(2, message.topic());
      insert.setInt(3, message.partition());
      insert.setLong(4, message.offset());
      insert.setString(5, key);
      insert.setString(6, reason);
      insert.setString(7, json(violations));
      insert.setBytes(8, original);
      insert.setTimestamp(9, Timestamp.from(parkedAt));
      if (insert.executeUpdate() == 0) {
        return;
      }
    }
    var told =
        new ParkedMessage(
            reason,
            place,
            ParkedMessage.origin(message.topic(), message.partition(), message.offset()),
            reference.toString(),
            parkedAt,
            SERVICE);
    MessageOutbox.put(connection, Topics.CARE_EVENTS_PARKED, key, json(told));
  }

  /** The key, if it has the form of one: anything else could be anything. */
  private static @Nullable String key(ConsumerRecord<String, byte[]> message) {
    try {
      return message.key() == null ? null : PersonKey.parse(message.key()).toString();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Headers, an empty line, the value: enough to send the message again as it was. */
  private static byte[] whole(ConsumerRecord<String, byte[]> message) {
    var whole = new ByteArrayOutputStream();
    for (var header : message.headers()) {
      whole.writeBytes(header.key().getBytes(StandardCharsets.UTF_8));
      whole.write(':');
      whole.writeBytes(header.value() == null ? new byte[0] : header.value());
      whole.write('\n');
    }
    whole.write('\n');
    whole.writeBytes(message.value());
    return whole.toByteArray();
  }

  private static String json(Object told) {
    try {
      return Json.mapper().writeValueAsString(told);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what is told of a parked message is always writable", e);
    }
  }
}
