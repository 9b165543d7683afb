package uk.waymark.contracts.schema;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.event.EventType;

/** The schemas as JSON. Each call reads the file anew; keep what you need. */
public final class Schemas {
  private Schemas() {}

  /**
   * The schema of an event type's data.
   *
   * @throws IllegalArgumentException for UNKNOWN, which has none
   */
  public static ObjectNode ofEvent(EventType type) {
    if (type == EventType.UNKNOWN) {
      throw new IllegalArgumentException("an unknown type has no schema");
    }
    return read("event/" + type.word() + ".v1.json");
  }

  /** The {@code $id} of the schema of an event type's data: its {@code dataschema}. */
  public static String idOf(EventType type) {
    return "urn:waymark:schema:event:" + type.word() + ":v1";
  }

  /** The schema of the CloudEvents attributes of every event. */
  public static ObjectNode envelope() {
    return read("envelope.v1.json");
  }

  /** The schema of the answer about one person. */
  public static ObjectNode answer() {
    return read("answer.v1.json");
  }

  /** The schema of a message, such as {@code entitlements}, {@code people} or {@code parked}. */
  public static ObjectNode ofMessage(String name) {
    return read("message/" + name + ".v1.json");
  }

  private static ObjectNode read(String path) {
    var resource = "/uk/waymark/contracts/schema/" + path;
    try (var stream =
        Objects.requireNonNull(Schemas.class.getResourceAsStream(resource), "no " + resource)) {
      return (ObjectNode) Json.parse(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " can't be read", e);
    }
  }
}
