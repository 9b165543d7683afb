package uk.waymark.contracts.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.contracts.event.EventType;

/**
 * Judges events from outside by the whole contract. Safe for use by many threads.
 *
 * <p>It names everything that is wrong with an event at once, and quotes none of it.
 */
public final class EventValidator {
  /** The largest event, in bytes of UTF-8. */
  public static final int LARGEST_EVENT = 64 * 1024;

  private final DataRules dataRules = new DataRules();

  private EventValidator() {}

  /** A validator of the contract as this version knows it. */
  public static EventValidator create() {
    return new EventValidator();
  }

  /** Judges the bytes of one structured CloudEvent. */
  public Verdict validate(byte[] json) {
    if (json.length > LARGEST_EVENT) {
      return tooLarge(Optional.empty());
    }
    try {
      return judge(Json.parse(json));
    } catch (JsonProcessingException e) {
      return invalid(
          Optional.empty(),
          new Violation("", "This is not JSON: it stops being so at " + Json.place(e) + "."));
    }
  }

  /** Judges an event that is JSON already; its size is that of its shortest form. */
  public Verdict validate(JsonNode event) {
    return event.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST_EVENT
        ? tooLarge(id(event))
        : judge(event);
  }

  private Verdict judge(JsonNode json) {
    if (!(json instanceof ObjectNode event)) {
      return invalid(Optional.empty(), new Violation("", "An event is a JSON object."));
    }
    var found = new ArrayList<Violation>();
    if (ValueRules.check("", event, found::add)) {
      EnvelopeRules.check(event, found::add);
      data(event, found::add);
    }
    return found.isEmpty() ? read(event) : new Verdict.Invalid(id(event), found);
  }

  private void data(ObjectNode event, Consumer<Violation> found) {
    var type = EventType.of(event.path("type").asText());
    if (event.get("data") instanceof ObjectNode data) {
      type.ifPresent(known -> dataRules.check(known, data, found));
    } else if (event.hasNonNull("data")) {
      found.accept(new Violation("/data", "The data of an event is a JSON object."));
    }
  }

  private static Verdict read(ObjectNode event) {
    return switch (EventReader.read(event)) {
      case ReadResult.Read(var read) -> new Verdict.Valid(read);
      case ReadResult.Unreadable(_, var place) ->
          throw new IllegalStateException("the rules let through what can't be read: " + place);
    };
  }

  private static Verdict tooLarge(Optional<String> id) {
    return invalid(
        id,
        new Violation(
            "",
            "An event is at most 64 KiB (65,536 bytes): leave out what is not in the contract."));
  }

  private static Verdict invalid(Optional<String> id, Violation violation) {
    return new Verdict.Invalid(id, List.of(violation));
  }

  private static Optional<String> id(JsonNode event) {
    return Optional.ofNullable(event.get("id"))
        .filter(JsonNode::isTextual)
        .map(JsonNode::textValue)
        .filter(text -> !text.isEmpty() && text.length() <= 256);
  }
}
