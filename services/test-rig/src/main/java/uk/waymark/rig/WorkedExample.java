package uk.waymark.rig;

import java.io.IOException;
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
  private static final String FOLDER = "explain/src/test/resources/worked-examples";

  /** Keeps copies. */
  public WorkedExample {
    events = List.copyOf(events);
    days = List.copyOf(days);
  }

  /** Every worked example of the project, in the order of their names. */
  public static List<WorkedExample> all() {
    var folder = Path.of(System.getProperty("waymark.root", ".")).resolve(FOLDER);
    var examples = new ArrayList<WorkedExample>();
    try (var folders = Files.list(folder)) {
      for (var each : folders.filter(Files::isDirectory).sorted().toList()) {
        examples.add(
            read(
                each.getFileName().toString(),
                Files.readAllBytes(each.resolve("events.jsonl")),
                Files.readAllBytes(each.resolve("expected.json"))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (examples.isEmpty()) {
      throw new IllegalStateException("no worked example in " + FOLDER);
    }
    return List.copyOf(examples);
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
}
