package uk.waymark.explain.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the law, one test a file. How to write one: docs/examples.md. */
class ExamplesTest {
  @TempDir static Path scratch;

  static List<String> files() {
    return ExampleFile.paths().stream()
        .map(path -> ExampleFile.folder().relativize(path).toString())
        .toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void the_answer_is_as_the_example_says(String name) {
    var file = ExampleFile.read(ExampleFile.folder().resolve(name));

    assertThat(differences(file)).as(name).isEmpty();
  }

  private static List<String> differences(ExampleFile file) {
    var differences = new ArrayList<String>();
    var seen = new StringBuilder();
    for (var check : file.example().checks()) {
      var answered = file.answer(check, scratch.resolve("events.jsonl"));
      differences.addAll(answered.differences());
      differences.addAll(answered.courseDifferences(file.example().course()));
      seen.append(answered.answer());
    }
    var readings = file.example().readings();
    for (var reading : readings == null ? List.<String>of() : readings) {
      if (!seen.toString().contains("\"reading\":\"" + reading + "\"")) {
        differences.add("reading " + reading + " is in no answer");
      }
    }
    return differences;
  }
}
