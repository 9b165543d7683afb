package uk.waymark.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import uk.waymark.contracts.Json;

/** Builds events for tests in words. */
final class Event {
  static final String COUNCIL = "E06000051";
  static final String SOURCE = "urn:test:case-system";

  private final ObjectNode whole =
      Json.object()
          .put("specversion", "1.0")
          .put("id", UUID.randomUUID().toString())
          .put("source", SOURCE)
          .put("authority", COUNCIL)
          .put("time", "2025-03-01T00:00:00Z")
          .put("recordedtime", "2025-03-02T09:00:00Z")
          .put("datacontenttype", "application/json");

  private Event(String type, String subject) {
    whole.put("type", "uk.waymark." + type + ".v1").put("subject", subject);
    whole.putObject("data");
  }

  static Event careStarted(String subject) {
    return new Event("care-started", subject).data("legalBasis", "section-20");
  }

  static Event registered(String subject) {
    return new Event("person-registered", subject).data("dateOfBirth", "2009-04-11");
  }

  static Event named(String subject, String givenName) {
    return new Event("person-named", subject)
        .data("givenName", givenName)
        .data("familyName", "Quillfeather");
  }

  Event id(String id) {
    whole.put("id", id);
    return this;
  }

  Event with(String attribute, String value) {
    whole.put(attribute, value);
    return this;
  }

  Event without(String attribute) {
    whole.remove(attribute);
    return this;
  }

  Event data(String field, String value) {
    ((ObjectNode) whole.get("data")).put(field, value);
    return this;
  }

  String id() {
    return whole.get("id").textValue();
  }

  ObjectNode json() {
    return whole.deepCopy();
  }

  String text() {
    return whole.toString();
  }

  static String batch(Event... events) {
    var array = Json.mapper().createArrayNode();
    for (var event : events) {
      array.add(event.json());
    }
    return array.toString();
  }

  /** A person nobody else in the tests uses. */
  static String somebody() {
    return "p-" + UUID.randomUUID();
  }
}
