package uk.waymark.explain;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import uk.waymark.contracts.Json;

/** One folder of worked examples: events in, and what the answers must be. */
record WorkedExample(String name, Path events, JsonNode expected) {
  /** The duties of which an example lists all that are open; an answer may hold others. */
  private static final Set<String> LISTED =
      Set.of(
          "DUT-E-ASSESS",
          "DUT-E-PA",
          "DUT-R-ASSESS",
          "DUT-R-PA",
          "DUT-REV-6M",
          "DUT-REV-28D",
          "DUT-PAV-7D",
          "DUT-PAV-2M",
          "DUT-SP-MON",
          "DUT-CA-ASSESS",
          "DUT-CA-PA",
          "DUT-CZB-PA",
          "DUT-CZB-ASSESS",
          "DUT-CZB-OFFER");

  private static final Set<String> OPEN = Set.of("open", "due-soon", "overdue");

  static List<WorkedExample> all() {
    var folder =
        Path.of(Objects.requireNonNull(System.getProperty("waymark.root")))
            .resolve("explain/src/test/resources/worked-examples");
    try (var folders = Files.list(folder)) {
      return folders.sorted().map(WorkedExample::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WorkedExample read(Path folder) {
    try {
      return new WorkedExample(
          folder.getFileName().toString(),
          folder.resolve("events.jsonl"),
          Json.parse(Files.readAllBytes(folder.resolve("expected.json"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is not as the example says; empty if it passes. */
  List<String> differences() {
    var differences = new ArrayList<String>();
    var seen = new StringBuilder();
    for (var check : expected.path("checks")) {
      var answer = explain(check);
      var at = check.path("asAt").asText() + " ";
      seen.append(answer);
      differ(differences, at + "status", check.path("status"), answer.path("status"));
      if (!check.has("knownAt")) { // the intervals expected are those with everything known
        differ(differences, at + "intervals", intervals(expected), intervals(answer));
      }
      if (check.has("openDuties")) {
        differ(
            differences,
            at + "duties",
            due(check.path("openDuties"), false),
            due(answer.path("duties"), true));
      }
      for (var each : check.path("entitlements").properties()) {
        entitlement(
            differences, at + each.getKey(), each.getValue(), entitlement(answer, each.getKey()));
      }
    }
    for (var reading : expected.path("readings")) {
      if (!seen.toString().contains("\"reading\":" + reading)) {
        differences.add("reading " + reading + " is in no answer");
      }
    }
    return differences;
  }

  private JsonNode explain(JsonNode check) {
    var args = new ArrayList<String>();
    args.addAll(List.of("--events", events.toString(), "--as-at", check.path("asAt").asText()));
    if (check.has("knownAt")) {
      args.addAll(List.of("--known-at", check.path("knownAt").asText()));
    }
    return Run.of(args.toArray(String[]::new)).answer();
  }

  private static List<String> intervals(JsonNode holder) {
    var intervals = new ArrayList<String>();
    for (var each : holder.path("statusIntervals")) {
      intervals.add(each.path("status") + " " + each.path("from") + " " + each.path("to"));
    }
    return intervals;
  }

  private static Set<String> due(JsonNode duties, boolean answered) {
    var due = new TreeSet<String>();
    for (var duty : duties) {
      if (!answered
          || (LISTED.contains(duty.path("rule").asText())
              && OPEN.contains(duty.path("state").asText()))) {
        due.add(duty.path("rule").asText() + " " + duty.path("due"));
      }
    }
    return due;
  }

  private static JsonNode entitlement(JsonNode answer, String id) {
    for (var each : answer.path("entitlements")) {
      if (each.path("id").asText().equals(id)) {
        return each;
      }
    }
    return Json.object();
  }

  private static void entitlement(
      List<String> differences, String at, JsonNode wanted, JsonNode given) {
    for (var field : wanted.properties()) {
      differ(
          differences,
          at + " " + field.getKey(),
          text(field.getValue()),
          text(given.path(field.getKey())));
    }
  }

  private static String text(JsonNode value) {
    return value.isNumber()
        ? value.decimalValue().stripTrailingZeros().toPlainString()
        : value.toString();
  }

  private static void differ(List<String> differences, String what, Object wanted, Object given) {
    if (!wanted.equals(given)) {
      differences.add(what + ": wanted " + wanted + ", got " + given);
    }
  }

  @Override
  public String toString() {
    return name + ": " + expected.path("title").asText();
  }
}
