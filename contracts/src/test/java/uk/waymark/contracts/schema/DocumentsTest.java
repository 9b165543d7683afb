package uk.waymark.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.contracts.Project;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.event.EventType;

/** AsyncAPI and OpenAPI name only what exists, and everything that exists. */
class DocumentsTest {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  @ParameterizedTest
  @ValueSource(strings = {"asyncapi.yaml", "openapi.yaml"})
  void every_reference_leads_somewhere(String name) throws IOException {
    var document = read(name);
    var references = references(document);

    assertThat(references).hasSizeGreaterThan(20);
    assertThat(references).allSatisfy(reference -> assertThat(leads(document, reference)).isTrue());
  }

  @Test
  void a_reference_that_leads_nowhere_is_caught() throws IOException {
    var document = read("openapi.yaml");

    assertThat(leads(document, "./schema/event/care-paused.v1.json")).isFalse();
    assertThat(leads(document, "#/components/schemas/Nothing")).isFalse();
  }

  @Test
  void asyncapi_has_every_topic_as_it_is_made() throws IOException {
    var kept = new TreeMap<String, Long>();
    for (var channel : read("asyncapi.yaml").path("channels")) {
      var configuration = channel.path("bindings").path("kafka").path("topicConfiguration");
      kept.put(channel.path("address").asText(), configuration.path("retention.ms").asLong());
      assertThat(channel.path("bindings").path("kafka").path("topic"))
          .isEqualTo(channel.path("address"));
      assertThat(configuration.path("cleanup.policy").path(0).asText())
          .isEqualTo(configuration.has("retention.ms") ? "delete" : "compact");
      assertThat(configuration.path("delete.retention.ms").asLong())
          .isEqualTo(configuration.has("retention.ms") ? 0 : Topics.TOMBSTONES_KEPT.toMillis());
    }

    var made = new TreeMap<String, Long>();
    Topics.ALL.forEach(topic -> made.put(topic.name(), topic.retention().toMillis()));
    assertThat(kept).isEqualTo(made);
  }

  /** A name is on no topic of events; an erasure is made by intake and never sent again. */
  @ParameterizedTest
  @CsvSource({
    "careEvents, person-named",
    "careEventsIn, person-named person-erased",
    "careEventsReplay, person-named person-erased"
  })
  void asyncapi_has_every_event_that_may_be_on_a_topic(String channel, String not)
      throws IOException {
    var document = read("asyncapi.yaml");
    var messages = new TreeSet<String>();
    for (var message : document.path("channels").path(channel).path("messages")) {
      var target = at(document, message.path("$ref").asText());
      messages.add(target.path("name").asText());
    }

    var never = List.of(not.split(" "));
    var expected = new TreeSet<String>();
    EventType.known().stream()
        .filter(type -> !never.contains(type.word()))
        .forEach(type -> expected.add(type.ceType()));
    assertThat(messages).isEqualTo(expected);
  }

  @Test
  void the_documents_say_which_version_they_are() throws IOException {
    assertThat(read("asyncapi.yaml").path("asyncapi").asText()).isEqualTo("3.0.0");
    assertThat(read("openapi.yaml").path("openapi").asText()).isEqualTo("3.1.0");
  }

  @Test
  void every_http_call_names_itself_once_and_says_what_may_go_wrong() throws IOException {
    var ids = new ArrayList<String>();
    for (var path : read("openapi.yaml").path("paths")) {
      for (var call : path) {
        ids.add(call.path("operationId").asText());
        assertThat(call.path("summary").asText()).isNotBlank();
        var open = call.path("security").isArray() && call.path("security").isEmpty();
        assertThat(call.path("responses").has("401")).isEqualTo(!open);
      }
    }

    assertThat(ids).hasSizeGreaterThan(10).doesNotHaveDuplicates().doesNotContain("");
  }

  private static JsonNode read(String name) throws IOException {
    return YAML.readTree(Files.readAllBytes(Project.published().resolve(name)));
  }

  private static List<String> references(JsonNode document) {
    return document.findValuesAsText("$ref");
  }

  private static boolean leads(JsonNode document, String reference) {
    return reference.startsWith("#/")
        ? !at(document, reference).isMissingNode()
        : Files.isRegularFile(Project.published().resolve(Path.of(reference)).normalize());
  }

  private static JsonNode at(JsonNode document, String reference) {
    return document.at(reference.substring(1));
  }
}
