package uk.waymark.casesystem.feed;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Entries as CloudEvents 1.0 in the structured JSON format, one line each. */
public final class CloudEvents {
  private static final JsonMapper JSON = new JsonMapper();

  private final String source;
  private final String authority;

  /**
   * @param source the CloudEvents source all events share
   * @param authority GSS code of the authority whose files these are
   */
  public CloudEvents(String source, String authority) {
    this.source = source;
    this.authority = authority;
  }

  /** The entry as one line of JSON. */
  public String line(String subject, Entry entry) {
    ObjectNode event =
        envelope(entry.id(), entry.fact().type(), subject, entry.happenedAt(), entry.recordedAt());
    if (entry.corrects() != null) {
      event.put("corrects", entry.corrects());
    }
    if (entry.trace() != null) {
      event.put("traceparent", entry.trace());
    }
    ObjectNode data = event.putObject("data");
    if (entry.dated()) {
      data.put("effectiveDate", entry.fact().on().toString());
    }
    entry.fact().data().forEach((name, value) -> put(data, name, value));
    return event.toString();
  }

  /** A person-named event as one line of JSON. */
  public String named(String subject, Instant recordedAt, Map<String, String> names) {
    ObjectNode event = envelope(subject + "-name", "person-named", subject, recordedAt, recordedAt);
    ObjectNode data = event.putObject("data");
    names.forEach(data::put);
    return event.toString();
  }

  private ObjectNode envelope(
      String id, String type, String subject, Instant happenedAt, Instant recordedAt) {
    return JSON.createObjectNode()
        .put("specversion", "1.0")
        .put("id", id)
        .put("source", source)
        .put("type", "uk.waymark." + type + ".v1")
        .put("subject", subject)
        .put("authority", authority)
        .put("time", happenedAt.toString())
        .put("recordedtime", recordedAt.toString())
        .put("datacontenttype", "application/json");
  }

  private static void put(ObjectNode data, String name, Object value) {
    switch (value) {
      case Boolean truth -> data.put(name, truth);
      case Integer number -> data.put(name, number);
      case BigDecimal amount -> data.put(name, amount);
      case LocalDate day -> data.put(name, day.toString());
      case String text -> data.put(name, text);
      default ->
          throw new IllegalArgumentException(
              "Field " + name + " is of a kind no event carries: " + value.getClass());
    }
  }
}
