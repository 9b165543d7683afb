package uk.waymark.systemtests;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import uk.waymark.contracts.Json;

/** The form that the OpenAPI document gives to what a GET call answers when all is well. */
final class PublishedForm {
  private static final String CONTRACTS = "/uk/waymark/contracts/";
  private static final JsonNode DOCUMENT = document();

  private final JsonSchema schema;

  private PublishedForm(JsonSchema schema) {
    this.schema = schema;
  }

  /**
   * Of a call.
   *
   * @param path as the document has it, such as {@code /people/{authority}/{subject}/status}
   */
  static PublishedForm of(String path) {
    JsonNode call = DOCUMENT.path("paths").path(path).path("get");
    JsonNode answer = followed(call.path("responses").path("200"));
    JsonNode form = answer.path("content").path("application/json").path("schema");
    if (form.isMissingNode()) {
      throw new AssertionError("The document has no answer of GET " + path);
    }
    return new PublishedForm(
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                closed((ObjectNode) followed(form)),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build()));
  }

  /** What is wrong with an answer, by place; empty when nothing is. */
  List<String> faults(JsonNode answer) {
    return schema.validate(answer).stream().map(Object::toString).toList();
  }

  /** A reference within the document, or to a file beside it. */
  private static JsonNode followed(JsonNode node) {
    String reference = node.path("$ref").asText();
    if (reference.startsWith("#/")) {
      return DOCUMENT.at(reference.substring(1));
    }
    return reference.isEmpty() ? node : read(new ObjectMapper(), reference.substring(2));
  }

  /**
   * The schema with every object closed. It is published open, so that fields may be added; here a
   * field that is answered and not in it is a fault.
   */
  private static ObjectNode closed(ObjectNode schema) {
    ObjectNode copy = schema.deepCopy();
    copy.findParents("properties").stream()
        .map(ObjectNode.class::cast)
        .filter(object -> "object".equals(object.path("type").asText()))
        .filter(object -> !object.has("additionalProperties"))
        .forEach(object -> object.put("additionalProperties", false));
    return copy;
  }

  private static JsonNode document() {
    return read(new ObjectMapper(new YAMLFactory()), "openapi.yaml");
  }

  private static JsonNode read(ObjectMapper mapper, String name) {
    try (InputStream in = Json.class.getResourceAsStream(CONTRACTS + name)) {
      return mapper.readTree(Objects.requireNonNull(in, name));
    } catch (IOException e) {
      throw new AssertionError("Cannot be read: " + name, e);
    }
  }
}
