package uk.waymark.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.explain.Events.careStarted;
import static uk.waymark.explain.Events.registered;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
  @TempDir Path folder;

  @Test
  void one_line_a_person_in_the_order_of_first_appearance_whatever_the_order_of_events()
      throws IOException {
    var run =
        explain(
            careStarted("b", "b1"),
            registered("a", "a1"),
            "",
            registered("b", "b2"),
            "  \t",
            careStarted("a", "a2"));

    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.answers())
        .extracting(answer -> answer.path("person").asText())
        .containsExactly("b", "a");
    assertThat(run.answers())
        .extracting(answer -> answer.path("statusIntervals").size())
        .doesNotContain(0);
  }

  @Test
  void the_fields_stand_in_the_order_of_the_contract() throws IOException {
    var fields = new ArrayList<String>();
    explain(registered("a", "1"), careStarted("a", "2"))
        .answer()
        .fieldNames()
        .forEachRemaining(fields::add);

    assertThat(fields)
        .containsExactly(
            "person",
            "authority",
            "asAt",
            "knownAt",
            "status",
            "lookedAfter",
            "flags",
            "wouldChange",
            "statusIntervals",
            "duties",
            "entitlements",
            "findings");
  }

  @Test
  void a_second_arrival_with_the_same_content_changes_nothing() throws IOException {
    var once = explain(registered("a", "1"), careStarted("a", "2"));
    var twice =
        explain(
            registered("a", "1"),
            careStarted("a", "2"),
            careStarted("a", "2")
                .replace("\"specversion\"", "\"traceparent\":\"00-1\", \"specversion\""));

    assertThat(twice).isEqualTo(once);
  }

  @Test
  void one_id_with_two_contents_is_a_bad_line() throws IOException {
    var run =
        explain(
            registered("a", "1"),
            careStarted("a", "2"),
            careStarted("a", "2").replace("section-20", "care-order"));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(file() + ":3: /id: Line 2 has an event of the same id and source");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void every_fault_of_every_bad_line_is_named_and_nothing_is_answered() throws IOException {
    var run =
        explain(
            registered("a", "1"),
            "not json",
            careStarted("a", "2").replace("section-20", "s20").replace("E06000051", "E06000099"),
            "[]");

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines().map(line -> line.replaceFirst("^(.*:\\d+: /\\S*): .*", "$1")))
        .containsExactly(
            file() + ":2: /",
            file() + ":3: /authority",
            file() + ":3: /data/legalBasis",
            file() + ":4: /");
  }

  @Test
  void a_bad_line_is_not_quoted() throws IOException {
    var run =
        explain("{\"givenName\": Kayla}", registered("a", "1").replace("2009-03-15", "2009-02-31"));

    assertThat(run.err())
        .doesNotContain("Kayla")
        .doesNotContain("2009-02-31")
        .contains("/data/dateOfBirth");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void lines_may_end_either_way_and_the_last_need_not(String end) throws IOException {
    Files.writeString(
        folder.resolve("events.jsonl"), registered("a", "1") + end + careStarted("a", "2"));

    assertThat(Run.of("--events", file()).answers()).hasSize(1);
  }

  @Test
  void the_order_of_the_events_of_a_person_changes_nothing() throws IOException {
    for (var example : WorkedExample.all()) {
      var lines = new ArrayList<>(Files.readAllLines(example.events()));
      var before = Run.of("--events", example.events().toString(), "--all");
      Collections.shuffle(lines, new Random(20261122));
      lines.addAll(List.copyOf(lines));

      assertThat(explain("--all", lines)).as(example.name()).isEqualTo(before);
    }
  }

  @Test
  void without_a_day_it_is_today() throws IOException {
    assertThat(explain(registered("a", "1")).answer().path("asAt").asText())
        .isEqualTo(Run.TODAY.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-14, undetermined, the day before it was recorded",
    "2025-07-15, eligible-child, to the end of the day in London",
    "2025-07-15T22:14:59Z, undetermined, the second before",
    "2025-07-15T22:15:00Z, eligible-child, that very moment",
    "2025-07-15T23:15:00+01:00, eligible-child, that moment in London"
  })
  void what_was_not_yet_recorded_does_not_count(String knownAt, String status, String why)
      throws IOException {
    Files.writeString(
        folder.resolve("events.jsonl"),
        registered("a", "1")
            + "\n"
            + careStarted("a", "2").replace("2019-06-01T09:00:00Z", "2025-07-15T22:15:00Z"));

    var answer =
        Run.of("--events", file(), "--as-at", "2025-08-01", "--known-at", knownAt).answer();

    assertThat(answer.path("status").asText()).as(why).isEqualTo(status);
    assertThat(answer.path("knownAt").asText()).isEqualTo(knownAt);
  }

  @Test
  void an_event_that_does_not_say_when_it_was_recorded_was_so_at_its_time() throws IOException {
    Files.writeString(
        folder.resolve("events.jsonl"),
        (registered("a", "1") + "\n" + careStarted("a", "2"))
            .replaceAll("\"recordedtime\": ?\"[^\"]*\",", ""));

    assertThat(
            Run.of("--events", file(), "--as-at", "2025-08-01", "--known-at", "2019-05-31")
                .answer()
                .path("status")
                .asText())
        .isEqualTo("undetermined");
    assertThat(
            Run.of("--events", file(), "--as-at", "2025-08-01", "--known-at", "2019-06-01")
                .answer()
                .path("status")
                .asText())
        .isEqualTo("eligible-child");
  }

  @Test
  void duties_stand_by_due_day_those_without_last_then_by_rule() {
    for (var example : WorkedExample.all()) {
      for (var check : example.expected().path("checks")) {
        var duties = new ArrayList<String>();
        Run.of(
                "--events",
                example.events().toString(),
                "--as-at",
                check.path("asAt").asText(),
                "--all")
            .answer()
            .path("duties")
            .forEach(
                duty ->
                    duties.add(duty.path("due").asText("9999") + " " + duty.path("rule").asText()));

        assertThat(duties).as(example.name()).isSorted();
      }
    }
  }

  @Test
  void entitlements_stand_by_id() {
    var ids = new ArrayList<String>();
    Run.of("--events", WorkedExample.all().getFirst().events().toString())
        .answer()
        .path("entitlements")
        .forEach(each -> ids.add(each.path("id").asText()));

    assertThat(ids).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void met_and_stopped_duties_are_listed_only_when_all_are_asked_for() {
    var events =
        WorkedExample.all().stream()
            .filter(each -> each.name().equals("sx09"))
            .findFirst()
            .orElseThrow()
            .events()
            .toString();

    var open = Run.of("--events", events, "--as-at", "2026-10-10").answer().path("duties");
    var all = Run.of("--events", events, "--as-at", "2026-10-10", "--all").answer().path("duties");

    assertThat(open).isEmpty();
    assertThat(all)
        .isNotEmpty()
        .allSatisfy(
            duty -> {
              assertThat(duty.path("state").asText()).isEqualTo("stopped");
              assertThat(duty.path("reason").asText()).isEqualTo("died");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|say which file",
        "--events|--events needs a value",
        "--events x --as-at|--as-at needs a value",
        "--events x --as-at 2026-02-30|--as-at must be a date that exists",
        "--events x --as-at tomorrow|--as-at must be a date that exists",
        "--events x --as-at +12025-01-01|--as-at must be a date that exists",
        "--events x --known-at +12025-01-01|--known-at must be a date that exists",
        "--events x --known-at soon|--known-at must be a date that exists",
        "--events x --known-at 2026-02-30|--known-at must be a date that exists",
        "--events x --everything|there is no option --everything",
        "events.jsonl|there is no option events.jsonl"
      })
  void a_wrong_command_gets_a_sentence_and_the_usage(String args, String sentence) {
    var run = Run.of(args.isEmpty() ? new String[0] : args.split(" "));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("waymark explain: " + sentence)
        .contains("Usage: ./waymark explain --events");
  }

  @Test
  void a_file_that_is_not_there_gets_a_sentence() {
    assertThat(Run.of("--events", file()))
        .isEqualTo(
            new Run(
                2,
                "",
                "waymark explain: the file "
                    + file()
                    + " can't be read. There is no such file.\n"));
  }

  @Test
  void a_folder_gets_a_sentence_that_says_so() {
    assertThat(Run.of("--events", folder.toString()).err())
        .isEqualTo(
            "waymark explain: the file "
                + folder
                + " can't be read. It is a folder: name a file in it.\n");
  }

  @Test
  void help_is_not_an_error() {
    assertThat(Run.of("--help").exit()).isZero();
    assertThat(Run.of("--help").out()).startsWith("Usage:");
  }

  @Test
  void an_empty_file_has_no_one_in_it() throws IOException {
    Files.write(folder.resolve("events.jsonl"), "\n \n".getBytes(UTF_8));

    assertThat(Run.of("--events", file()))
        .isEqualTo(new Run(0, "", "waymark explain: the file " + file() + " holds no events.\n"));
  }

  private Run explain(String... lines) throws IOException {
    return explain("", List.of(lines));
  }

  private Run explain(String option, List<String> lines) throws IOException {
    Files.write(folder.resolve("events.jsonl"), lines, UTF_8);
    return option.isEmpty() ? Run.of("--events", file()) : Run.of("--events", file(), option);
  }

  private String file() {
    return folder.resolve("events.jsonl").toString();
  }
}
