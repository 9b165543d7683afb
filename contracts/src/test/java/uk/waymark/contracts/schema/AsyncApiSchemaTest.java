package uk.waymark.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Project;

/** The AsyncAPI document keeps to the schema of AsyncAPI 3.0.0, that of its Kafka bindings too. */
class AsyncApiSchemaTest {
  private static final JsonSchema SCHEMA = schema();

  @Test
  void the_document_keeps_to_the_schema() throws IOException {
    assertThat(faults(document())).isEmpty();
  }

  @Test
  void a_misspelt_word_is_found() throws IOException {
    var document = document();
    rename(document, "/channels/people", "adress", "address");

    assertThat(faults(document)).anyMatch(fault -> fault.contains("adress"));
  }

  @Test
  void an_action_that_there_is_not_is_found() throws IOException {
    var document = document();
    at(document, "/operations/tellNames").put("action", "publish");

    assertThat(faults(document)).anyMatch(fault -> fault.contains("tellNames"));
  }

  @Test
  void an_operation_without_a_channel_is_found() throws IOException {
    var document = document();
    at(document, "/operations/tellNames").remove("channel");

    assertThat(faults(document)).anyMatch(fault -> fault.contains("tellNames"));
  }

  @Test
  void a_fault_in_a_kafka_binding_is_found() throws IOException {
    var document = document();
    at(document, "/channels/people/bindings/kafka").put("partitions", "many");

    assertThat(faults(document)).anyMatch(fault -> fault.contains("partitions"));
  }

  private static void rename(JsonNode document, String place, String to, String from) {
    var parent = at(document, place);
    parent.set(to, parent.remove(from));
  }

  private static ObjectNode at(JsonNode document, String place) {
    return (ObjectNode) document.at(place);
  }

  private static List<String> faults(JsonNode document) {
    return SCHEMA.validate(document).stream().map(ValidationMessage::toString).toList();
  }

  private static JsonNode document() throws IOException {
    return new ObjectMapper(new YAMLFactory())
        .readTree(Files.readAllBytes(Project.published().resolve("asyncapi.yaml")));
  }

  private static JsonSchema schema() {
    try (InputStream in =
        AsyncApiSchemaTest.class.getResourceAsStream("/asyncapi/asyncapi-3.0.0.schema.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(new ObjectMapper().readTree(Objects.requireNonNull(in)));
    } catch (IOException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
