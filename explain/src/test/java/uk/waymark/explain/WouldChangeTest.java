package uk.waymark.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.explain.answer.Answers;
import uk.waymark.explain.answer.Part;
import uk.waymark.explain.answer.Question;
import uk.waymark.explain.answer.RecordedMoment;
import uk.waymark.explain.events.EventFile;
import uk.waymark.statute.law.Settings;

/**
 * What an answer says would change it, done with events of the contract: the stated change changes
 * it, one day less does not, and neither does leaving the fact out.
 */
class WouldChangeTest {
  @TempDir Path folder;

  @Test
  void doing_what_the_answer_says_changes_it() throws IOException {
    int checked = 0;
    for (var example : WorkedExample.all()) {
      for (var check : example.expected().path("checks")) {
        if (!check.has("knownAt")) { // what is supposed is recorded later than all that counts then
          checked += check(example, LocalDate.parse(check.path("asAt").asText()));
        }
      }
    }
    assertThat(checked).as("changes checked").isGreaterThan(500);
  }

  private int check(WorkedExample example, LocalDate asAt) throws IOException {
    var run = Run.of("--events", example.events().toString(), "--as-at", asAt.toString());
    var answer = run.answer();
    int checked = check(example, asAt, answer, answer.path("wouldChange"), "/status");
    var entitlements = answer.path("entitlements");
    for (int i = 0; i < entitlements.size(); i++) {
      var at = "/entitlements/" + i + "/entitled";
      checked += check(example, asAt, answer, entitlements.get(i).path("wouldChange"), at);
    }
    return checked;
  }

  private int check(
      WorkedExample example, LocalDate asAt, JsonNode answer, JsonNode changes, String at)
      throws IOException {
    for (var change : changes) {
      var about = example.name() + " as at " + asAt + ", " + at + ": " + change;
      var on = LocalDate.parse(change.path("on").asText());
      var to = change.path("to");
      var changed = with(example, change, 0);
      assertThat(asAt.plusDays(change.path("days").asLong())).as(about).isEqualTo(on);
      assertThat(explain(changed, on).at(at)).as("done: %s", about).isEqualTo(to);
      if (change.path("settles").asBoolean()) {
        assertThat(explain(changed, on).toString()).as(about).contains("\"needed\":false");
        continue;
      }
      assertThat(to).as(about).isNotEqualTo(answer.at(at));
      if (change.has("given")) {
        assertThat(explain(example.events(), on).at(at)).as("without: %s", about).isNotEqualTo(to);
      }
      if (on.isAfter(asAt)) {
        oneDayLess(example, change, answer.at(at), at, about);
      }
    }
    return changes.size();
  }

  private void oneDayLess(
      WorkedExample example, JsonNode change, JsonNode now, String at, String about)
      throws IOException {
    var eve = LocalDate.parse(change.path("on").asText()).minusDays(1);
    var given = change.path("given");
    var stay = !given.isEmpty() && given.get(given.size() - 1).path("on").equals(change.path("on"));
    var less = explain(with(example, change, stay ? 1 : 0), eve).at(at);
    if (stay) {
      assertThat(less).as("a stay one day shorter: %s", about).isNotEqualTo(change.path("to"));
    } else {
      assertThat(List.of(now, explain(example.events(), eve).at(at)))
          .as("one day less: %s", about)
          .contains(less);
    }
  }

  /** The example's events and what the change supposes; the last of it so many days earlier. */
  private Path with(WorkedExample example, JsonNode change, int earlier) throws IOException {
    var lines = new ArrayList<>(Files.readAllLines(example.events()));
    lines.removeIf(String::isBlank);
    var given = change.path("given");
    for (int i = 0; i < given.size(); i++) {
      var last = i == given.size() - 1;
      lines.add(event(List.copyOf(lines), given.get(i), i, last ? earlier : 0).toString());
    }
    return Files.write(folder.resolve("supposed.jsonl"), lines, UTF_8);
  }

  private static ObjectNode event(List<String> lines, JsonNode fact, int number, int earlier) {
    ObjectNode event = Run.parse(lines.getFirst()).deepCopy();
    ObjectNode data = fact.path("data").deepCopy();
    if (fact.has("corrects")) {
      event = byId(lines, fact.path("corrects")).deepCopy();
      data = event.path("data").deepCopy();
      data.setAll((ObjectNode) fact.path("data"));
    }
    var on = LocalDate.parse(fact.path("on").asText()).minusDays(earlier);
    data.put("effectiveDate", on.toString());
    if (fact.path("event").asText().equals("uk.waymark.status-confirmed.v1")) {
      data.put("decidedBy", "made-up-manager").put("reason", "supposed in a test");
    }
    event.put("id", "supposed-" + number).put("type", fact.path("event").asText());
    event.put("time", on + "T12:00:00Z").put("recordedtime", "2060-01-01T00:00:0" + number + "Z");
    event.remove("corrects");
    if (fact.has("corrects")) {
      event.set("corrects", fact.path("corrects"));
    }
    event.set("data", data);
    return event;
  }

  private static ObjectNode byId(List<String> lines, JsonNode id) {
    return lines.stream()
        .map(line -> (ObjectNode) Run.parse(line))
        .filter(event -> event.path("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The answer without what would change it. */
  private static JsonNode explain(Path events, LocalDate asAt) throws IOException {
    var file = EventFile.read(events.toString());
    assertThat(file.badLines()).isEmpty();
    var person = file.people().entrySet().iterator().next();
    var question = Question.on(asAt);
    var life =
        Answers.lifeCourse(
            person.getValue(), RecordedMoment.ITS_TIME, Settings.defaults(), question);
    return Answers.parts(person.getKey(), life, question, EnumSet.allOf(Part.class));
  }
}
