package uk.waymark.rig;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.contracts.Json;

/**
 * A worked example: the events of one young person and the days on which answers are checked.
 *
 * @param name the folder's name
 * @param events in structured form
 * @param days the days of its checks
 */
public record WorkedExample(String name, List<byte[]> events, List<LocalDate> days) {
  private static final String OURS = "ex24";

  /** Keeps copies. */
  public WorkedExample {
    events = List.copyOf(events);
    days = List.copyOf(days);
  }

  /**
   * Every example of the folder {@code ../shared/worked-examples} beside the project, or, where
   * there is none, the one that the rig carries; says which on standard output.
   */
  public static List<WorkedExample> all() {
    var folder =
        Path.of(System.getProperty("waymark.root", "."))
            .resolve("../shared/worked-examples")
            .normalize();
    try {
      if (!Files.isDirectory(folder)) {
        System.out.println("No ../shared/worked-examples: only " + OURS + " is checked.");
        return List.of(
            read(OURS, resource(OURS + "/events.jsonl"), resource(OURS + "/expected.json")));
      }
      var examples = new ArrayList<WorkedExample>();
      try (var folders = Files.newDirectoryStream(folder)) {
        for (var each : folders) {
          examples.add(
              read(
                  each.getFileName().toString(),
                  Files.readAllBytes(each.resolve("events.jsonl")),
                  Files.readAllBytes(each.resolve("expected.json"))));
        }
      }
      System.out.println(examples.size() + " worked examples are checked.");
      return examples;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WorkedExample read(String name, byte[] events, byte[] expected)
      throws IOException {
    var lines =
        new String(events, StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.isBlank())
            .map(line -> line.getBytes(StandardCharsets.UTF_8))
            .toList();
    var days = new ArrayList<LocalDate>();
    for (var check : Json.parse(expected).path("checks")) {
      days.add(LocalDate.parse(check.path("asAt").asText()));
    }
    return new WorkedExample(name, lines, days);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = WorkedExample.class.getResourceAsStream("example/" + name)) {
      if (in == null) {
        throw new IOException("the example " + name + " is not in the rig");
      }
      return in.readAllBytes();
    }
  }
}
