package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.waymark.contracts.Json;
import uk.waymark.explain.Explain;

/** The worked examples through the running services give what {@code ./waymark explain} gives. */
@ExtendWith(SharedTown.class)
class WorkedExamplesOverHttpTest {
  private static final Path EXAMPLES =
      Town.project().resolve("explain/src/test/resources/worked-examples");

  @Test
  void the_services_answer_as_the_command_line_does(Town town) throws Exception {
    List<Path> folders;
    try (Stream<Path> all = Files.list(EXAMPLES)) {
      folders = all.filter(Files::isDirectory).sorted().toList();
    }
    assertThat(folders).hasSizeGreaterThanOrEqualTo(34);
    for (Path folder : folders) {
      List<String> lines =
          Files.readAllLines(folder.resolve("events.jsonl")).stream()
              .filter(l -> !l.isBlank())
              .map(WorkedExamplesOverHttpTest::notRecordedInTheFuture)
              .toList();
      Http.Answer answer =
          town.as("demo-case-system").postEvents(town.stack().baseUrl("intake"), lines);
      assertThat(answer.status()).as(folder + " " + answer.body()).isEqualTo(202);
    }
    town.awaitCaughtUp(Town.DERIVING, Duration.ofMinutes(2));

    int checks = 0;
    int findings = 0;
    for (Path folder : folders) {
      JsonNode expected = Json.mapper().readTree(folder.resolve("expected.json").toFile());
      for (JsonNode check : expected.get("checks")) {
        findings += compare(town, folder, check);
        checks++;
      }
    }
    assertThat(findings).as("findings compared").isPositive();
    System.out.printf(
        "%d worked examples, %d checks with %d findings over HTTP.%n",
        folders.size(), checks, findings);
  }

  /**
   * Some examples look ahead. Intake refuses what says that it was recorded in the future, so such
   * an event arrives without saying when.
   */
  private static String notRecordedInTheFuture(String line) {
    try {
      ObjectNode event = (ObjectNode) Json.mapper().readTree(line);
      if (event.hasNonNull("recordedtime")
          && Instant.parse(event.get("recordedtime").asText()).isAfter(Instant.now())) {
        event.remove("recordedtime");
      }
      return event.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares all the answers of a check; answers how many findings there were. */
  private static int compare(Town town, Path folder, JsonNode check) throws Exception {
    ObjectNode explained = explain(folder, check);
    String person =
        "/people/" + explained.get("authority").asText() + "/" + explained.get("person").asText();
    String when =
        "?wouldChange=true&asAt="
            + check.get("asAt").asText()
            + (check.hasNonNull("knownAt") ? "&knownAt=" + check.get("knownAt").asText() : "");
    Http adviser = town.as("demo-manager");
    JsonNode entitlements = ask(adviser, town, "entitlements", person + "/entitlements" + when);
    JsonNode status = ask(adviser, town, "entitlements", person + "/status" + when);
    JsonNode adviserDuties =
        ask(adviser, town, "adviser-duties", person + "/adviser-duties" + when);
    JsonNode deadlines = ask(adviser, town, "plan-deadlines", person + "/plan-deadlines" + when);

    String what = folder.getFileName() + when;
    for (String field :
        List.of(
            "person", "authority", "asAt", "status", "lookedAfter", "flags", "statusIntervals")) {
      assertThat(status.get(field)).as(what + " " + field).isEqualTo(explained.get(field));
    }
    assertThat(entitlements.get("entitlements")).as(what).isEqualTo(explained.get("entitlements"));
    for (JsonNode answer : List.of(status, entitlements, adviserDuties, deadlines)) {
      assertThat(answer.get("findings"))
          .as(what + " findings")
          .isEqualTo(explained.get("findings"));
    }
    List<JsonNode> duties = new ArrayList<>();
    adviserDuties.get("duties").forEach(duties::add);
    deadlines.get("duties").forEach(duties::add);
    duties.sort(
        Comparator.comparing((JsonNode d) -> d.get("due").isNull() ? "9999" : d.get("due").asText())
            .thenComparing(d -> d.get("rule").asText()));
    ArrayNode all = Json.mapper().createArrayNode().addAll(duties);
    assertThat(all).as(what + " duties").isEqualTo(explained.get("duties"));
    return explained.get("findings").size();
  }

  private static JsonNode ask(Http caller, Town town, String service, String path)
      throws IOException {
    Http.Answer answer = caller.get(town.stack().baseUrl(service), path);
    assertThat(answer.status()).as(service + " " + answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static ObjectNode explain(Path folder, JsonNode check) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--events", folder.resolve("events.jsonl").toString(),
                "--as-at", check.get("asAt").asText()));
    if (check.hasNonNull("knownAt")) {
      arguments.addAll(List.of("--known-at", check.get("knownAt").asText()));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit =
        Explain.run(
            arguments,
            LocalDate.parse(check.get("asAt").asText()),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertThat(exit).as(err.toString(StandardCharsets.UTF_8)).isZero();
    return (ObjectNode) Json.mapper().readTree(out.toByteArray());
  }
}
