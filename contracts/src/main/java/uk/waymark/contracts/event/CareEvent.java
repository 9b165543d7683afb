package uk.waymark.contracts.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.data.Fields;

/**
 * One CloudEvent: one thing that happened to one young person. Its data is still JSON.
 *
 * @param id unique for ever together with source
 * @param source who says so, a URI reference
 * @param type what happened; UNKNOWN for a type this version does not know
 * @param typeName the CloudEvents type as it came
 * @param person whose file it belongs to
 * @param time when it happened, as the source says
 * @param recordedTime when the source recorded it; empty if the event does not say
 * @param corrects id of the earlier event of the same source and person that this one replaces
 * @param data the data as it came, unknown fields included
 * @param whole the whole event as it came; do not change it
 */
public record CareEvent(
    String id,
    String source,
    EventType type,
    String typeName,
    PersonKey person,
    OffsetDateTime time,
    Optional<Instant> recordedTime,
    Optional<String> corrects,
    ObjectNode data,
    ObjectNode whole) {
  /** The civil dates of events are dates in London. */
  public static final ZoneId LONDON = ZoneId.of("Europe/London");

  /**
   * The day it happened: {@code data.effectiveDate}, else the date of {@code time} in London.
   *
   * @throws uk.waymark.contracts.event.data.Misfit if effectiveDate is given and is not a date
   */
  public LocalDate effectiveDate() {
    return new Fields(data)
        .dateIfGiven("effectiveDate")
        .orElseGet(() -> time.atZoneSameInstant(LONDON).toLocalDate());
  }

  /** When it was recorded: what the source says, else the moment given. */
  public Instant recordedOr(Instant fallback) {
    return recordedTime.orElse(fallback);
  }

  /**
   * What "same content" compares: type, subject, authority, time, corrects and data, as canonical
   * JSON (RFC 8785). Other attributes are not compared.
   */
  public byte[] content() {
    var compared = Json.object();
    for (var name : new String[] {"type", "subject", "authority", "time", "corrects", "data"}) {
      var value = whole.get(name);
      if (value != null && !value.isNull()) {
        compared.set(name, value);
      }
    }
    return Json.canonical(compared);
  }

  /** SHA-256 of {@link #content()}, as 64 hexadecimal digits. */
  public String contentHash() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The event as structured CloudEvents JSON in UTF-8, in the order of its fields. */
  public byte[] structured() {
    return whole.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Only what may be written to a log: the id and the type, no person and no data. */
  @Override
  public String toString() {
    return "event " + id + " of " + typeName;
  }
}
