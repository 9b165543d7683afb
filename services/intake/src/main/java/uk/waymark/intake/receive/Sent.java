package uk.waymark.intake.receive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.waymark.contracts.Json;
import uk.waymark.kit.problem.Problem;
import uk.waymark.kit.problem.ProblemException;

/**
 * The events of one request, as JSON and not yet judged.
 *
 * @param events in the order in which they were sent
 * @param batch whether they came as a batch, whatever their number
 */
record Sent(List<JsonNode> events, boolean batch) {

  /**
   * Reads a request.
   *
   * @param headers the request's headers by name
   * @throws ProblemException 400, 413 or 415
   */
  static Sent read(Map<String, String> headers, InputStream body) throws IOException {
    var mode = Mode.of(header(headers, "content-type"), header(headers, "ce-specversion") != null);
    return switch (mode) {
      case STRUCTURED -> one(parse(Limits.read(body, Limits.EVENT_BYTES, "an event")));
      case BINARY -> one(binary(headers, Limits.read(body, Limits.EVENT_BYTES, "an event")));
      case BATCH -> batch(parse(Limits.read(body, Limits.BATCH_BYTES, "a batch")));
      case EITHER -> either(Limits.read(body, Limits.BATCH_BYTES, "a batch"));
    };
  }

  private static Sent either(byte[] body) {
    var json = parse(body);
    if (json.isArray()) {
      return batch(json);
    }
    if (body.length > Limits.EVENT_BYTES) {
      throw Limits.tooLarge("an event", Limits.EVENT_BYTES, "bytes", body.length);
    }
    return one(json);
  }

  private static Sent one(JsonNode event) {
    return new Sent(List.of(event), false);
  }

  private static Sent batch(JsonNode json) {
    if (!(json instanceof ArrayNode array)) {
      throw ProblemException.of(
          400, "Not a batch", "A batch is a JSON array of events; this is another JSON value.");
    }
    if (array.size() > Limits.BATCH_EVENTS) {
      throw Limits.tooLarge("a batch", Limits.BATCH_EVENTS, "events", array.size());
    }
    var events = new ArrayList<JsonNode>(array.size());
    array.forEach(events::add);
    return new Sent(events, true);
  }

  private static JsonNode binary(Map<String, String> headers, byte[] body) {
    var decoded = new HashMap<String, String>();
    headers.forEach((name, value) -> decoded.put(name, Attributes.decoded(value)));
    return Attributes.event(decoded, "ce-", parse(body));
  }

  private static JsonNode parse(byte[] body) {
    try {
      var json = Json.parse(body);
      if (json.isMissingNode()) {
        throw notJson("The body is empty.", 1, 1);
      }
      return json;
    } catch (JsonProcessingException e) {
      var place = e.getLocation();
      throw notJson(
          "The body stops being JSON at " + Json.place(e) + ".",
          place == null ? 1 : place.getLineNr(),
          place == null ? 1 : place.getColumnNr());
    }
  }

  private static ProblemException notJson(String detail, int line, int column) {
    return ProblemException.of(
        Problem.of(400, "Not JSON", detail).with("line", line).with("column", column));
  }

  private static @org.jspecify.annotations.Nullable String header(
      Map<String, String> headers, String name) {
    for (var header : headers.entrySet()) {
      if (header.getKey().equalsIgnoreCase(name)) {
        return header.getValue();
      }
    }
    return null;
  }
}
