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
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.waymark.contracts.Json;
import uk.waymark.explain.Explain;

/**
 * The worked examples through the running services give what {@code ./waymark explain} gives, in
 * the form that the OpenAPI document says.
 */
@ExtendWith(SharedTown.class)
class WorkedExamplesOverHttpTest {
  private static final Path EXAMPLES =
      Town.project().resolve("explain/src/test/resources/worked-examples");
  private static final List<String> EVERY_ANSWER =
      List.of("person", "authority", "asAt", "knownAt", "findings");
  private static final List<String> STATUS =
      List.of("status", "lookedAfter", "flags", "missing", "wouldChange", "statusIntervals");
  private static final Map<String, PublishedForm> FORMS =
      Stream.of("/status", "/entitlements", "/adviser-duties", "/plan-deadlines")
          .collect(
              Collectors.toUnmodifiableMap(
                  part -> part, part -> PublishedForm.of("/people/{authority}/{subject}" + part)));

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
    int changes = 0;
    int knownAt = 0;
    for (Path folder : folders) {
      JsonNode expected = Json.mapper().readTree(folder.resolve("expected.json").toFile());
      for (JsonNode check : expected.get("checks")) {
        ObjectNode explained = compare(town, folder, check);
        findings += explained.get("findings").size();
        changes += explained.path("wouldChange").size();
        knownAt += explained.get("knownAt").isNull() ? 0 : 1;
        checks++;
      }
    }
    assertThat(findings).as("findings compared").isPositive();
    assertThat(changes).as("what would change a status, compared").isPositive();
    assertThat(knownAt).as("answers as known at a moment, compared").isPositive();
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

  /** Compares all the answers of a check; answers what explain says. */
  private static ObjectNode compare(Town town, Path folder, JsonNode check) throws Exception {
    ObjectNode explained = explain(folder, check);
    String person =
        "/people/" + explained.get("authority").asText() + "/" + explained.get("person").asText();
    String when =
        "?wouldChange=true&asAt="
            + check.get("asAt").asText()
            + (check.hasNonNull("knownAt") ? "&knownAt=" + check.get("knownAt").asText() : "");
    Http adviser = town.as("demo-manager");
    JsonNode entitlements = ask(adviser, town, "entitlements", person, "/entitlements", when);
    JsonNode status = ask(adviser, town, "entitlements", person, "/status", when);
    JsonNode adviserDuties = ask(adviser, town, "adviser-duties", person, "/adviser-duties", when);
    JsonNode deadlines = ask(adviser, town, "plan-deadlines", person, "/plan-deadlines", when);

    String what = folder.getFileName() + when;
    same(what, status, explained, STATUS);
    same(what, entitlements, explained, List.of("entitlements"));
    for (JsonNode answer : List.of(status, entitlements, adviserDuties, deadlines)) {
      same(what, answer, explained, EVERY_ANSWER);
    }
    List<JsonNode> duties = new ArrayList<>();
    adviserDuties.get("duties").forEach(duties::add);
    deadlines.get("duties").forEach(duties::add);
    duties.sort(
        Comparator.comparing((JsonNode d) -> d.get("due").isNull() ? "9999" : d.get("due").asText())
            .thenComparing(d -> d.get("rule").asText()));
    ArrayNode all = Json.mapper().createArrayNode().addAll(duties);
    assertThat(all).as(what + " duties").isEqualTo(explained.get("duties"));
    return explained;
  }

  /** A field that explain leaves out is left out here too. */
  private static void same(String what, JsonNode answer, JsonNode explained, List<String> fields) {
    for (String field : fields) {
      assertThat(answer.get(field)).as(what + " " + field).isEqualTo(explained.get(field));
    }
  }

  /** Asks, and judges the answer by what is published. */
  private static JsonNode ask(
      Http caller, Town town, String service, String person, String part, String when)
      throws IOException {
    Http.Answer answer = caller.get(town.stack().baseUrl(service), person + part + when);
    assertThat(answer.status()).as(service + " " + answer.body()).isEqualTo(200);
    PublishedForm form = Objects.requireNonNull(FORMS.get(part));
    JsonNode json = answer.json();
    assertThat(form.faults(json)).as(person + part + when).isEmpty();
    assertThat(form.faults(((ObjectNode) json.deepCopy()).putNull("revision")))
        .as("a revision that is null is a fault")
        .isNotEmpty();
    assertThat(form.faults(((ObjectNode) json.deepCopy()).put("notPublished", 1)))
        .as("a field that is not published is a fault")
        .isNotEmpty();
    return json;
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
