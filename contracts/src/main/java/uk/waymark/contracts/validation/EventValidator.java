package uk.waymark.contracts.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.contracts.event.data.NotUnderstood;

/**
 * Judges events from outside by the whole contract. Safe for use by many threads.
 *
 * <p>It names everything that is wrong with an event at once, and quotes none of it.
 */
public final class EventValidator {
  /** The largest event, in bytes of UTF-8. */
  public static final int LARGEST_EVENT = 64 * 1024;

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

  private static Verdict judge(JsonNode json) {
    if (!(json instanceof ObjectNode event)) {
      return invalid(Optional.empty(), new Violation("", "An event is a JSON object."));
    }
    var found = new ArrayList<Violation>();
    EnvelopeRules.check(event, found);
    if (event.hasNonNull("data") && !event.path("data").isObject()) {
      found.add(new Violation("/data", "The data of an event is a JSON object."));
    }
    if (!found.isEmpty()) {
      return new Verdict.Invalid(id(event), found);
    }
    return switch (EventReader.read(event)) {
      case ReadResult.Read(var read) ->
          EventReader.data(read) instanceof NotUnderstood(_, var place)
              ? invalid(id(event), new Violation(place, "This is missing or has another form."))
              : new Verdict.Valid(read);
      case ReadResult.Unreadable(var reason, var place) ->
          invalid(id(event), new Violation(place, reason));
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
