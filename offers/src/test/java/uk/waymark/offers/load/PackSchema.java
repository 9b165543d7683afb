package uk.waymark.offers.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The published schema, asked about YAML as an editor would read it. */
final class PackSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final JsonSchema SCHEMA = read();

  private PackSchema() {}

  /** What the schema says against a file; nothing when it is valid. */
  static List<String> against(PackText text) {
    var faults = new Faults();
    var root = Yaml.read(text, faults);
    return root.isEmpty()
        ? faults.sorted().stream().map(Fault::words).toList()
        : SCHEMA.validate(json(root.get())).stream().map(Object::toString).sorted().toList();
  }

  private static JsonSchema read() {
    try (var file = PackSchema.class.getResourceAsStream("/pack.schema.json")) {
      return JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(new ObjectMapper().readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(Node node) {
    return switch (node) {
      case MappingNode mapping -> {
        var object = JSON.objectNode();
        for (var tuple : mapping.getValue()) {
          object.set(((ScalarNode) tuple.getKeyNode()).getValue(), json(tuple.getValueNode()));
        }
        yield object;
      }
      case SequenceNode sequence -> {
        var array = JSON.arrayNode();
        sequence.getValue().forEach(item -> array.add(json(item)));
        yield array;
      }
      case ScalarNode scalar when Yaml.isNumber(scalar) ->
          JSON.numberNode(new BigDecimal(scalar.getValue()));
      case ScalarNode scalar when Yaml.isFlag(scalar) ->
          JSON.booleanNode(scalar.getValue().equals("true"));
      case ScalarNode scalar when !Yaml.isText(scalar) -> JSON.nullNode();
      case ScalarNode scalar -> JSON.textNode(scalar.getValue());
      default -> throw new IllegalArgumentException(node.toString());
    };
  }
}
