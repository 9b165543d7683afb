package uk.waymark.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import uk.waymark.contracts.event.EventType;

/** The published example events. Each call gives a fresh copy. */
public final class Examples {
  private Examples() {}

  public static ObjectNode of(EventType type) {
    return read("event/" + type.word() + ".v1.json");
  }

  static ObjectNode read(String path) {
    var resource = "/uk/waymark/contracts/example/" + path;
    try (var stream = Objects.requireNonNull(Examples.class.getResourceAsStream(resource))) {
      return (ObjectNode) Json.parse(stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
