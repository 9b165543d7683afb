package uk.waymark.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import uk.waymark.contracts.Examples;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.event.EventType;

/** Writes the catalogue page: every event with its fields and example, every topic. */
final class Catalogue {
  private static final String HEAD =
      """
      # Catalogue of events and topics

      Written by `CatalogueTest` from the schemas, the examples and the topics; do not edit it by
      hand. The schemas are under `src/main/resources/uk/waymark/contracts/schema`, one example
      each under `example`, the topics in `asyncapi.yaml`, the HTTP calls in `openapi.yaml`.

      ## Topics

      | topic | key | kept | written by | read by |
      |---|---|---|---|---|
      """;

  private Catalogue() {}

  static String page() {
    var page = new StringBuilder(HEAD);
    for (var topic : Topics.ALL) {
      page.append("| `%s` | %s |\n".formatted(topic.name(), row(topic)));
    }
    page.append("\n## Attributes of every event\n\n");
    fields(page, Schemas.envelope());
    page.append("\n## Events\n");
    for (var type : EventType.known()) {
      var schema = Schemas.ofEvent(type);
      page.append("\n### ").append(type.word()).append("\n\n`").append(type.ceType());
      page.append("`: ").append(schema.path("description").asText()).append("\n\n");
      fields(page, schema);
      page.append("\n```json\n").append(Examples.of(type).path("data").toPrettyString());
      page.append("\n```\n");
    }
    return page.toString();
  }

  private static String row(Topics.Spec topic) {
    var kept = topic.compacted() ? "the last of each key" : days(topic.retention());
    return String.join(" | ", key(topic), kept, writers(topic), readers(topic));
  }

  private static String key(Topics.Spec topic) {
    return switch (topic.name()) {
      case Topics.STAFF -> "authority/staffId";
      case Topics.CARE_EVENTS_PARKED -> "that of the original, of a conflict that of the event";
      default -> "authority/subject";
    };
  }

  private static String writers(Topics.Spec topic) {
    return switch (topic.name()) {
      case Topics.CARE_EVENTS_IN -> "case systems";
      case Topics.CARE_EVENTS, Topics.CARE_EVENTS_REPLAY, Topics.PEOPLE, Topics.STAFF -> "intake";
      case Topics.CARE_EVENTS_PARKED -> "every service";
      case Topics.ENTITLEMENTS, Topics.ADVISER_DUTIES, Topics.PLAN_DEADLINES, Topics.ALERTS ->
          topic.name();
      default -> throw new IllegalStateException("say who writes " + topic.name());
    };
  }

  /** Who reads a topic, with commas between. */
  static String readers(Topics.Spec topic) {
    return switch (topic.name()) {
      case Topics.CARE_EVENTS_IN -> "intake";
      case Topics.CARE_EVENTS, Topics.CARE_EVENTS_REPLAY ->
          "entitlements, adviser-duties, plan-deadlines";
      case Topics.PEOPLE -> "portal";
      case Topics.ENTITLEMENTS -> "portal, intake";
      case Topics.ADVISER_DUTIES, Topics.PLAN_DEADLINES -> "alerts, portal, intake";
      case Topics.STAFF -> "alerts, portal";
      case Topics.CARE_EVENTS_PARKED -> "whoever runs the installation";
      case Topics.ALERTS -> "portal, the council's own systems";
      default -> throw new IllegalStateException("say who reads " + topic.name());
    };
  }

  private static String days(Duration retention) {
    return retention.toDays() + " days";
  }

  private static void fields(StringBuilder page, JsonNode schema) {
    if (schema.path("properties").isEmpty()) {
      page.append("No fields.\n");
      return;
    }
    page.append("| field | | form | meaning |\n|---|---|---|---|\n");
    var required = texts(schema.path("required"));
    schema
        .path("properties")
        .properties()
        .forEach(
            field ->
                page.append(
                    "| `%s` | %s | %s | %s |\n"
                        .formatted(
                            field.getKey(),
                            required.contains(field.getKey()) ? "required" : "optional",
                            form(field.getValue()),
                            field.getValue().path("description").asText())));
  }

  private static String form(JsonNode field) {
    if (field.has("enum")) {
      return String.join(", ", texts(field.path("enum")));
    }
    if (field.has("const")) {
      return field.path("const").asText();
    }
    var forms = new ArrayList<String>();
    forms.add(field.path("format").asText(field.path("type").asText()));
    if (field.has("pattern")) {
      forms.add("`" + field.path("pattern").asText().replace("|", "\\|") + "`");
    }
    for (var limit : List.of("minLength", "maxLength", "minimum", "maximum", "multipleOf")) {
      if (field.has(limit)) {
        forms.add(limit + " " + field.path(limit).asText());
      }
    }
    return String.join(", ", forms);
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.toList());
  }
}
