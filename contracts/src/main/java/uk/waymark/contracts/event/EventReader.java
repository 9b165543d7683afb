package uk.waymark.contracts.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import uk.waymark.contracts.IsoTime;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.data.EventData;
import uk.waymark.contracts.event.data.Misfit;
import uk.waymark.contracts.event.data.NotUnderstood;

/**
 * Reads events as a consumer does: unknown fields are ignored and kept, an unknown type is kept,
 * and only what has no usable envelope is unreadable. Intake's validator is the strict one.
 */
public final class EventReader {
  private EventReader() {}

  /** What became of the bytes of one event. */
  public sealed interface ReadResult {
    /** The envelope could be read. */
    record Read(CareEvent event) implements ReadResult {}

    /**
     * No event could be read.
     *
     * @param reason why, without any of the content
     * @param place an RFC 6901 pointer, or a line and column for what is not JSON
     */
    record Unreadable(String reason, String place) implements ReadResult {}
  }

  /** Reads structured CloudEvents JSON in UTF-8. */
  public static ReadResult read(byte[] structured) {
    try {
      return read(Json.parse(structured));
    } catch (JsonProcessingException e) {
      return new ReadResult.Unreadable("This is not JSON.", Json.place(e));
    }
  }

  /** Reads an event that is JSON already. */
  public static ReadResult read(JsonNode json) {
    if (!(json instanceof ObjectNode whole)) {
      return new ReadResult.Unreadable("An event is a JSON object.", "");
    }
    try {
      return new ReadResult.Read(event(whole));
    } catch (Misfit e) {
      return new ReadResult.Unreadable(
          "This attribute is missing or has another form than the contract gives it.",
          "/" + e.field());
    }
  }

  /**
   * The typed data of an event. Data that this version does not expect, an unknown type among it,
   * is {@link NotUnderstood}: keep the event and derive nothing from it.
   */
  public static EventData data(CareEvent event) {
    try {
      var unused = event.effectiveDate();
      return DataReader.read(event);
    } catch (Misfit e) {
      return new NotUnderstood(event.typeName(), "/data/" + e.field());
    }
  }

  private static CareEvent event(ObjectNode whole) {
    var typeName = Envelope.text(whole, "type");
    var data = whole.get("data");
    if (data != null && !data.isObject() && !data.isNull()) {
      throw Envelope.misfit("data");
    }
    return new CareEvent(
        Envelope.text(whole, "id"),
        Envelope.text(whole, "source"),
        EventType.of(typeName).orElse(EventType.UNKNOWN),
        typeName,
        person(whole),
        time(whole, "time").orElseThrow(() -> Envelope.misfit("time")),
        time(whole, "recordedtime").map(OffsetDateTime::toInstant),
        Envelope.textIfGiven(whole, "corrects"),
        data instanceof ObjectNode object ? object : Json.object(),
        whole);
  }

  private static PersonKey person(ObjectNode whole) {
    var authority = Envelope.text(whole, "authority");
    var subject = Envelope.text(whole, "subject");
    if (!PersonKey.isAuthority(authority)) {
      throw Envelope.misfit("authority");
    }
    if (!PersonKey.isSubject(subject)) {
      throw Envelope.misfit("subject");
    }
    return new PersonKey(authority, subject);
  }

  private static Optional<OffsetDateTime> time(ObjectNode whole, String attribute) {
    try {
      return Envelope.textIfGiven(whole, attribute).map(IsoTime::moment);
    } catch (DateTimeParseException e) {
      throw Envelope.misfit(attribute);
    }
  }

  /** When intake took the event in: its {@code intaketime}; empty before it passed intake. */
  public static Optional<Instant> intakeTime(CareEvent event) {
    return time(event.whole(), "intaketime").map(OffsetDateTime::toInstant);
  }
}
