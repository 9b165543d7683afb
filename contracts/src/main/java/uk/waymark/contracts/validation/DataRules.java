package uk.waymark.contracts.validation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import uk.waymark.contracts.event.EventType;
import uk.waymark.contracts.schema.Schemas;

/** The rules of an event's data: its JSON Schema, compiled when its type is first met. */
final class DataRules {
  private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(VersionFlag.V202012);
  private final SchemaValidatorsConfig config =
      SchemaValidatorsConfig.builder()
          .formatAssertionsEnabled(true)
          .pathType(PathType.JSON_POINTER)
          .build();
  private final Map<EventType, Rules> compiled = new ConcurrentHashMap<>();

  private record Rules(Sentences sentences, JsonSchema schema) {}

  /** Reports at most one violation a field: the first thing to mend. */
  void check(EventType type, ObjectNode data, Consumer<Violation> report) {
    var rules = compiled.computeIfAbsent(type, this::compile);
    var byField = new TreeMap<String, Violation>();
    var messages = rules.schema().validate(data);
    for (var message : messages) {
      var violation = rules.sentences().violation(message);
      if (message.getType().equals("type")) {
        byField.put(violation.pointer(), violation); // another form: what else is wrong follows
      } else {
        byField.putIfAbsent(violation.pointer(), violation);
      }
    }
    rules.sentences().brokenLines(data).forEach(v -> byField.putIfAbsent(v.pointer(), v));
    byField.values().forEach(report);
  }

  private Rules compile(EventType type) {
    var source = Schemas.ofEvent(type);
    var schema = factory.getSchema(source, config);
    schema.initializeValidators();
    return new Rules(new Sentences(type, source), schema);
  }
}
