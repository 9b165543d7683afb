package uk.waymark.statute.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.status.StatusInterval;

/** Every worked example that the project holds, one test each, by the law alone. */
class WorkedExamplesTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Set<String> COMPLETE =
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

  @TestFactory
  Stream<DynamicTest> every_worked_example_comes_out_as_written() throws IOException {
    try (var folders = Files.list(ExampleEvents.FOLDER)) {
      var all = folders.sorted().toList();
      assertThat(all).hasSize(34);
      return all.stream()
          .map(each -> DynamicTest.dynamicTest(each.getFileName().toString(), () -> check(each)));
    }
  }

  @SuppressWarnings("unchecked")
  private static void check(Path folder) throws IOException {
    var history =
        History.of(
            Files.readAllLines(folder.resolve("events.jsonl")).stream()
                .filter(line -> !line.isBlank())
                .map(ExampleEvents::read)
                .toList());
    var expected = TinyJson.object(Files.readString(folder.resolve("expected.json")));
    var softly = new SoftAssertions();
    var whole = Statute.derive(history, Settings.defaults());
    softly
        .assertThat(whole.statusIntervals().stream().map(WorkedExamplesTest::words).toList())
        .as("intervals")
        .isEqualTo(
            ((List<Map<String, Object>>) expected.getOrDefault("statusIntervals", List.of()))
                .stream().map(WorkedExamplesTest::words).toList());
    var readings = new TreeSet<String>(readings(whole));
    for (var check : (List<Map<String, Object>>) expected.getOrDefault("checks", List.of())) {
      var course = whole;
      if (check.containsKey("knownAt")) {
        var known = LocalDate.parse(String.valueOf(check.get("knownAt")));
        var end = known.plusDays(1).atStartOfDay(LONDON).toInstant().minusMillis(1);
        course = Statute.derive(history.knownAt(end), Settings.defaults());
        readings.addAll(readings(course));
      }
      checkDay(check, course, softly);
    }
    softly
        .assertThat(readings)
        .as("readings")
        .containsAll(
            ((List<Object>) expected.getOrDefault("readings", List.of()))
                .stream().map(Object::toString).toList());
    softly.assertAll();
  }

  @SuppressWarnings("unchecked")
  private static void checkDay(
      Map<String, Object> check, LifeCourse course, SoftAssertions softly) {
    var day = LocalDate.parse(String.valueOf(check.get("asAt")));
    softly
        .assertThat(course.statusOn(day).code())
        .as("status on %s", day)
        .isEqualTo(check.get("status"));
    if (check.get("openDuties") instanceof List<?> duties) {
      var open =
          course.duties().stream()
              .filter(duty -> duty.stateOn(day).unmet() && COMPLETE.contains(duty.rule()))
              .map(duty -> duty.rule() + " " + duty.due().on().map(Object::toString).orElse("null"))
              .toList();
      var wanted =
          duties.stream()
              .map(duty -> (Map<String, Object>) duty)
              .map(duty -> duty.get("rule") + " " + duty.get("due"))
              .toList();
      softly.assertThat(open).as("duties on %s", day).containsExactlyInAnyOrderElementsOf(wanted);
    }
    if (check.get("entitlements") instanceof Map<?, ?> entitlements) {
      entitlements.forEach(
          (id, fields) -> {
            var answer = course.entitlement(id.toString()).orElseThrow().on(day);
            var wanted = (Map<String, Object>) fields;
            softly
                .assertThat(answer.entitled().code())
                .as("%s on %s", id, day)
                .isEqualTo(wanted.get("entitled"));
            if (wanted.containsKey("amount")) {
              softly
                  .assertThat(answer.amount().map(Object::toString).orElse("null"))
                  .as("amount of %s on %s", id, day)
                  .isEqualTo(wanted.get("amount"));
            }
          });
    }
  }

  private static String words(StatusInterval interval) {
    return interval.status().code()
        + " "
        + interval.from()
        + " "
        + interval.to().map(Object::toString).orElse("null");
  }

  private static String words(Map<String, Object> interval) {
    return interval.get("status") + " " + interval.get("from") + " " + interval.get("to");
  }

  private static List<String> readings(LifeCourse course) {
    var steps = new ArrayList<Because>();
    course.statusIntervals().forEach(interval -> steps.addAll(interval.because()));
    course.duties().forEach(duty -> steps.addAll(duty.because()));
    course
        .entitlements()
        .forEach(e -> e.answers().forEach(answer -> steps.addAll(answer.because())));
    return steps.stream()
        .flatMap(step -> step.reading().stream())
        .map(reading -> reading.id())
        .distinct()
        .toList();
  }
}
