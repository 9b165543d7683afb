package uk.waymark.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every worked example, from its events to its answers.
 *
 * <p>An example whose rules are not all written yet stands in {@link #WAITING_FOR} with what it
 * waits for, and fails here as soon as it passes, so that the list never says too much.
 */
class WorkedExamplesTest {
  private static final Map<String, String> WAITING_FOR = Map.of();

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
      assertThat(AnswerForm.faults(run.answer())).isEmpty();
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
