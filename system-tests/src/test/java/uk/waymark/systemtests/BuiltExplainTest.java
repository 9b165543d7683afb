package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.contracts.Json;

/**
 * {@code ./waymark explain} as it is delivered: the built jar and its libraries, a JVM of its own.
 */
class BuiltExplainTest {
  private static final Path EXAMPLE =
      Town.project().resolve("explain/src/test/resources/worked-examples/ex24");

  @TempDir Path folder;

  /** Another JVM has run and ended. */
  private record Run(int exit, String out, String err, long millis) {}

  /** The time is printed and never judged: it says more of the machine than of the jar. */
  @Test
  void the_built_jar_answers_a_worked_example() throws Exception {
    JsonNode check =
        Json.mapper().readTree(EXAMPLE.resolve("expected.json").toFile()).get("checks").get(0);

    Run run =
        explain(
            "--events",
            EXAMPLE.resolve("events.jsonl").toString(),
            "--as-at",
            check.get("asAt").asText());

    System.out.println("explain of one person from the built jar: " + run.millis() + " ms");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(1);
    JsonNode answer = Json.mapper().readTree(run.out());
    assertThat(answer.path("person").asText()).isEqualTo("ex24");
    assertThat(answer.path("status")).isEqualTo(check.path("status"));
    assertThat(answer.path("entitlements").size()).isPositive();
  }

  @Test
  void the_built_jar_says_which_line_is_wrong() throws Exception {
    Path events = Files.writeString(folder.resolve("broken.jsonl"), "\n{\"specversion\": }\n");

    Run run = explain("--events", events.toString());

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("broken.jsonl:2:").doesNotContain("Exception");
  }

  private Run explain(String... arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                Town.project().resolve("explain/target/explain-0.1.0-SNAPSHOT.jar").toString(),
                "uk.waymark.explain.Main"));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    long started = System.nanoTime();
    int exit =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    return new Run(
        exit,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8),
        (System.nanoTime() - started) / 1_000_000);
  }
}
