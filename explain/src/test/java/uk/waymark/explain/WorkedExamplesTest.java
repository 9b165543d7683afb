package uk.waymark.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.contracts.schema.Schemas;

/**
 * Every worked example, from its events to its answers.
 *
 * <p>An example whose rules are not all written yet stands in {@link #WAITING_FOR} with what it
 * waits for, and fails here as soon as it passes, so that the list never says too much.
 */
class WorkedExamplesTest {
  private static final Map<String, String> WAITING_FOR = Map.of();

  private static final JsonSchema ANSWER =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(
              closed(Schemas.answer()),
              SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

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

  static List<WorkedExample> examples() {
    return WorkedExample.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void answers_are_as_the_example_says(WorkedExample example) {
    var differences = example.differences();

    if (WAITING_FOR.containsKey(example.name())) {
      assertThat(differences)
          .as("it passes now: take it off the list of those that wait")
          .isNotEmpty();
    } else {
      assertThat(differences).isEmpty();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void the_answer_has_the_form_of_the_contract(WorkedExample example) {
    for (var check : example.expected().path("checks")) {
      var run =
          Run.of(
              "--events",
              example.events().toString(),
              "--as-at",
              check.path("asAt").asText(),
              "--all");

      assertThat(run.exit()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(ANSWER.validate(run.answer())).isEmpty();
    }
  }

  @Test
  void the_documentation_lists_every_example() throws IOException {
    var page =
        Files.readString(
            Path.of(
                Objects.requireNonNull(System.getProperty("waymark.root")), "docs/examples.md"));

    for (var example : examples()) {
      assertThat(page)
          .contains(
              "| `%s` | %s | %d |"
                  .formatted(
                      example.name(),
                      example.expected().path("title").asText(),
                      example.expected().path("checks").size()));
    }
  }

  @Test
  void there_are_34_examples_and_the_waiting_list_names_only_such() {
    assertThat(examples()).hasSize(34);
    assertThat(examples().stream().map(WorkedExample::name)).containsAll(WAITING_FOR.keySet());
  }
}
