package uk.waymark.explain.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every provision of the register is reached by an example: one that names its id under rules, and
 * whose answer shows it as a duty, an entitlement, a step of a reason, or (for what only raises a
 * finding or a flag) as one that the example asks for.
 */
class EveryProvisionTest {
  @TempDir Path scratch;

  @Test
  void is_reached_by_an_example() throws IOException {
    var files = ExampleFile.paths().stream().map(ExampleFile::read).toList();
    var unreached = new TreeSet<String>();
    for (var provision : citations().entrySet()) {
      var id = provision.getKey();
      var naming = files.stream().filter(file -> file.example().rules().contains(id)).toList();
      if (naming.stream().noneMatch(file -> reaches(file, id, provision.getValue()))) {
        unreached.add(id + ", named by " + naming.size() + " examples");
      }
    }

    assertThat(unreached).as("write an example for each, under law/ID: docs/examples.md").isEmpty();
  }

  private boolean reaches(ExampleFile file, String id, Set<String> citations) {
    for (var check : file.example().checks()) {
      if (asksForIt(check)) {
        return true;
      }
      var answer = file.answer(check, scratch.resolve("events.jsonl")).answer().toString();
      var shown =
          answer.contains("\"rule\":\"" + id + "\"")
              || answer.contains("\"id\":\"" + id + "\"")
              || citations.stream().anyMatch(by -> isProvision(answer, by));
      if (shown) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProvision(String answer, String citation) {
    var start = "\"provision\":\"" + citation;
    return answer.contains(start + "\"") || answer.contains(start + " (text not yet checked)\"");
  }

  private static boolean asksForIt(Example.Check check) {
    return notEmpty(check.findings()) || notEmpty(check.flags());
  }

  private static boolean notEmpty(@Nullable List<String> words) {
    return words != null && !words.isEmpty();
  }

  /** The citations of each provision, by id, from the approved register. */
  private static Map<String, Set<String>> citations() throws IOException {
    var register =
        Path.of(Objects.requireNonNull(System.getProperty("waymark.root")))
            .resolve("statute/PROVISIONS.approved.md");
    var citations = new LinkedHashMap<String, Set<String>>();
    for (var line : Files.readAllLines(register)) {
      var cells = line.split(" *\\| *", -1);
      if (cells.length > 4 && cells[1].matches("[A-Z]+-[A-Z0-9-]+")) {
        citations.computeIfAbsent(cells[1], _ -> new TreeSet<>()).add(cells[3]);
      }
    }
    assertThat(citations).hasSizeGreaterThan(40);
    return citations;
  }
}
