package uk.waymark.contracts.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.ValidationMessage;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.waymark.contracts.event.EventType;

/**
 * What a broken word of a schema means to whoever sent the event: what is wrong and how to mend it.
 *
 * <p>Built from the schema only. The value that was sent is never quoted, since it may be a name or
 * a date of birth.
 */
final class Sentences {
  private final EventType type;
  private final JsonNode schema;

  Sentences(EventType type, JsonNode schema) {
    this.type = type;
    this.schema = schema;
  }

  Violation violation(ValidationMessage message) {
    var place = message.getInstanceLocation().toString();
    var keyword = message.getType();
    return switch (keyword) {
      case "required" ->
          new Violation(
              Pointer.to("/data", message.getProperty()), missing(field(message.getProperty())));
      case "additionalProperties" ->
          new Violation(Pointer.to("/data", message.getProperty()), unknown(message.getProperty()));
      default -> new Violation("/data" + place, form(keyword, field(place.substring(1))));
    };
  }

  /**
   * Fields with a pattern that hold a line break. In the regular expressions of Java, but not in
   * those of JSON Schema, a pattern's end also matches before a last line break.
   */
  Stream<Violation> brokenLines(JsonNode data) {
    return data.properties().stream()
        .filter(entry -> field(entry.getKey()).has("pattern"))
        .filter(entry -> entry.getValue().asText().endsWith("\n"))
        .map(
            entry ->
                new Violation(Pointer.to("/data", entry.getKey()), pattern(field(entry.getKey()))));
  }

  private JsonNode field(String name) {
    return schema.path("properties").path(name);
  }

  private String missing(JsonNode field) {
    return "This field is required. " + field.path("description").asText() + choice(field);
  }

  private String unknown(String name) {
    if (name.equals("effectiveDate")) {
      return type.word() + " takes no effectiveDate: leave it out.";
    }
    var known = new StringBuilder();
    schema.path("properties").fieldNames().forEachRemaining(n -> known.append(", ").append(n));
    return known.isEmpty()
        ? type.word() + " has no fields: leave this out."
        : "This field is not part of "
            + type.word()
            + ". Leave it out or use one of its fields: "
            + known.substring(2)
            + ".";
  }

  private static String form(String keyword, JsonNode field) {
    return switch (keyword) {
      case "type" -> ofType(field.path("type").asText()) + choice(field);
      case "enum" -> "This is not one of the words of the contract." + choice(field);
      case "format" ->
          "This is not a date that exists, written year-month-day, such as 2026-03-31.";
      case "minLength", "maxLength" -> length(field);
      case "minimum", "maximum" ->
          "This must be from "
              + field.path("minimum").asText()
              + " to "
              + field.path("maximum").asText()
              + ".";
      case "multipleOf" -> "This is an amount in pounds: give at most two decimals.";
      case "pattern" -> pattern(field);
      default -> throw new IllegalStateException("no sentence for the schema word " + keyword);
    };
  }

  private static String length(JsonNode field) {
    return field.has("minLength")
        ? "This must be %s to %s characters long."
            .formatted(field.path("minLength").asText(), field.path("maxLength").asText())
        : "This must be at most " + field.path("maxLength").asText() + " characters long.";
  }

  private static String ofType(String type) {
    return switch (type) {
      case "string" -> "This must be a text in quotation marks.";
      case "boolean" -> "This must be true or false, without quotation marks.";
      case "integer" -> "This must be a whole number, without quotation marks.";
      case "number" -> "This must be a number, without quotation marks.";
      default -> throw new IllegalStateException("no sentence for the schema type " + type);
    };
  }

  private static String pattern(JsonNode field) {
    return "This has another form than the contract asks for. "
        + field.path("description").asText()
        + " Its pattern is "
        + field.path("pattern").asText()
        + ", for example "
        + field.path("examples").path(0).asText()
        + ".";
  }

  private static String choice(JsonNode field) {
    if (!field.has("enum")) {
      return "";
    }
    return StreamSupport.stream(field.path("enum").spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining(", ", " Use one of: ", "."));
  }
}
