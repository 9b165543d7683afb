package uk.waymark.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.List;
import uk.waymark.contracts.schema.Schemas;

/** Whether an answer has the form that the contract says. */
final class AnswerForm {
  private static final JsonSchema ANSWER =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(
              closed(Schemas.answer()),
              SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

  private AnswerForm() {}

  /** What is wrong with it, by place; empty when nothing is. */
  static List<String> faults(JsonNode answer) {
    return ANSWER.validate(answer).stream().map(Object::toString).toList();
  }

  /**
   * The schema with every object closed. It is published open, so that fields may be added; here a
   * field that is written and not in it is a fault.
   */
  private static ObjectNode closed(ObjectNode schema) {
    schema.findParents("properties").stream()
        .map(ObjectNode.class::cast)
        .filter(object -> "object".equals(object.path("type").asText()))
        .filter(object -> !object.has("additionalProperties"))
        .forEach(object -> object.put("additionalProperties", false));
    return schema;
  }
}
