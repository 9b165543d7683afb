package uk.waymark.intake.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.message.ParkedMessage;
import uk.waymark.contracts.validation.Violation;
import uk.waymark.intake.parked.Erased;
import uk.waymark.intake.parked.Original;
import uk.waymark.intake.parked.ToldPlace;
import uk.waymark.intake.record.ClosedPeople;
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
  private static final String TOO_MANY =
      " It says that it is about more people than an erasure could find again in one message, so it"
          + " was not kept: send the events one by one.";

  private final Secrets secrets;
  private final ClosedPeople closedPeople;
  private final WaymarkClock clock;

  /** Encrypts with intake's key. */
  @Inject
  public Parking(Secrets secrets, ClosedPeople closedPeople, WaymarkClock clock) {
    this.secrets = secrets;
    this.closedPeople = closedPeople;
    this.clock = clock;
  }

  /** Parks a message with its original, unless an erasure could not find it again. */
  void withContent(
      Connection connection, Arrived arrived, String reason, List<Violation> violations)
      throws SQLException {
    if (arrived.tooMany()) {
      withoutContent(connection, arrived, reason + TOO_MANY, violations);
      return;
    }
    var told = ToldPlace.of(violations);
    var first = told.isEmpty() ? new Violation("", "") : told.getFirst();
    store(
        connection,
        arrived,
        (reason + " " + first.message()).strip(),
        first.pointer(),
        told,
        arrived.message().value() == null
            ? null
            : secrets.encrypt(Original.whole(arrived.message())));
  }

  /**
   * Parks the fact that a message came, without its content. Of the violations the topic hears
   * nothing, and the list no name that the contract doesn't know: it may be somebody's.
   */
  void withoutContent(
      Connection connection, Arrived arrived, String reason, List<Violation> violations)
      throws SQLException {
    store(connection, arrived, reason, "", ToldPlace.of(violations), null);
  }

  /**
   * Parks the fact that something came for an erased person, and not for whom.
   *
   * @param amongOthers whether it is about somebody else too
   */
  void erased(Connection connection, Arrived arrived, boolean amongOthers) throws SQLException {
    store(connection, arrived.aboutNobody(), Erased.before(amongOthers), "", List.of(), null);
  }

  private void store(
      Connection connection,
      Arrived arrived,
      String reason,
      String place,
      List<Violation> violations,
      byte @Nullable [] original)
      throws SQLException {
    var message = arrived.message();
    var key = arrived.key() == null ? null : arrived.key().toString();
    var about = arrived.about().stream().map(closedPeople::hash).toArray();
    var reference = UUID.randomUUID();
    var parkedAt = clock.now();
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO parked_event (reference, topic, partition, record_offset, message_key,
                                      reason, violations, original, original_form, parked_at,
                                      about_hash, key_print)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      insert.setObject(1, reference);
      insert.setString(2, message.topic());
      insert.setInt(3, message.partition());
      insert.setLong(4, message.offset());
      insert.setString(5, key);
      insert.setString(6, reason);
      insert.setString(7, json(violations));
      insert.setBytes(8, original);
      insert.setInt(9, Original.FORM);
      insert.setTimestamp(10, Timestamp.from(parkedAt));
      insert.setArray(11, connection.createArrayOf("text", about));
      insert.setString(12, secrets.fingerprint());
      insert.executeUpdate();
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

  private static String json(Object told) {
    try {
      return Json.mapper().writeValueAsString(told);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what is told of a parked message is always writable", e);
    }
  }
}
