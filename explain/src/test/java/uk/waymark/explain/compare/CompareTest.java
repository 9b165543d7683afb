package uk.waymark.explain.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.explain.events.EventFile;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Settings;

class CompareTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final int RANDOM_LIVES = 150;

  @TempDir Path folder;

  /** Each reading with each option that is not its default. */
  static Stream<String> choices() {
    return Arrays.stream(Reading.values())
        .flatMap(
            reading -> reading.options().stream().skip(1).map(each -> reading.id() + "=" + each));
  }

  @ParameterizedTest
  @MethodSource("choices")
  void it_tells_exactly_what_the_switch_of_a_reading_changes(String choice) throws IOException {
    var file = everyone();
    var people = EventFile.read(file.toString()).people();
    for (var day : List.of("2022-03-10", "2025-01-15", "2026-11-22")) {
      var run = compare("--events", file, "--as-at", day, "--left", "default", "--right", choice);

      assertThat(run.exit()).as(run.err()).isZero();
      everyoneHas(people, choice, differences(run), LocalDate.parse(day));
    }
  }

  @ParameterizedTest
  @MethodSource("choices")
  void over_a_time_it_tells_what_changes_on_every_day_of_it(String choice) throws IOException {
    var file = everyone();
    var people = EventFile.read(file.toString()).people();
    var from = LocalDate.of(2019, 1, 1);
    var to = LocalDate.of(2031, 1, 1);

    var run =
        compare(
            "--events", file, "--from", from, "--to", to, "--left", choice, "--right", "default");

    var differences = differences(run);
    assertThat(differences).as("someone is touched by %s", choice).isNotEmpty();
    for (var person : differences.keySet()) {
      var really =
          new WhatReallyHappens(
              people.getOrDefault(new PersonKey("E06000051", person), List.of()),
              SettingsWords.parse(choice),
              Settings.defaults());
      for (var day = from; day.isBefore(to); day = day.plusDays(61)) {
        really.check(
            day, on(day, differences.getOrDefault(person, List.of())), person + " " + choice);
      }
    }
  }

  private static void everyoneHas(
      Map<PersonKey, List<CareEvent>> people,
      String choice,
      Map<String, List<JsonNode>> differences,
      LocalDate day) {
    people.forEach(
        (person, events) ->
            new WhatReallyHappens(events, Settings.defaults(), SettingsWords.parse(choice))
                .check(
                    day,
                    differences.getOrDefault(person.subject(), List.of()),
                    person.subject() + " " + choice));
  }

  private static List<JsonNode> on(LocalDate day, List<JsonNode> differences) {
    return differences.stream()
        .filter(each -> !LocalDate.parse(each.path("from").asText()).isAfter(day))
        .filter(each -> LocalDate.parse(each.path("to").asText()).isAfter(day))
        .toList();
  }

  @Test
  void the_same_law_on_both_sides_differs_for_nobody() throws IOException {
    var run = compare("--events", everyone(), "--left", "default", "--right", "J-6M=automatic");

    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Nobody of").contains("is answered differently.");
  }

  @Test
  void the_status_comes_with_the_reasons_of_both_sides() throws IOException {
    var run =
        compare(
            "--events",
            atHomeForSevenMonths(),
            "--as-at",
            "2026-03-01",
            "--left",
            "default",
            "--right",
            "J-6M=when-agreed");
    var status =
        differences(run).getOrDefault("home", List.of()).stream()
            .filter(each -> each.path("field").asText().equals("status"))
            .findFirst()
            .orElseThrow();

    assertThat(status.at("/left/status").asText()).isEqualTo("qualifying-person");
    assertThat(status.at("/right/status").asText()).isEqualTo("relevant-child");
    assertThat(status.at("/left/because")).isNotEmpty();
    assertThat(status.at("/right/because")).isNotEmpty();
  }

  @Test
  void the_summary_counts_people_in_plain_words_and_prints_nobody() throws IOException {
    var run =
        compare(
            "--events",
            atHomeForSevenMonths(),
            "--as-at",
            "2026-03-01",
            "--left",
            "default",
            "--right",
            "J-6M=when-agreed",
            "--summary");

    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Left: default. Right: J-6M=when-agreed. Days: 2026-03-01 up to")
        .contains("1 of 1 person answered differently:")
        .containsPattern("  status +1 person\n")
        .doesNotContain("{");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--left default --right default|say which file of events to read, with --events.",
        "--events x --left default|say both sides, with --left and --right.",
        "--events x --left default --right J-6M|\"J-6M\" is no choice: write READING=OPTION",
        "--events x --left default --right J-99=x|there is no reading J-99, only J-16EDGE, ",
        "--events x --left default --right J-6M=x|J-6M has no option x, only [automatic, when-agreed]",
        "--events x --left default --right default --from 2026-01-01|--from and --to go together.",
        "--events x --left default --right default --from 2026-01-01 --to 2026-01-01|--to must be",
        "--events x --left default --right default --as-at 2026-02-30|--as-at must be a date that",
        "--events x --left default --right default --known-at soon|--known-at must be a date that",
        "--events x --as-at 2026-01-01 --from 2026-01-01 --to 2026-01-02 --left default --right"
            + " default|give either --as-at, or --from and --to.",
        "--events|--events needs a value after it.",
        "--all|there is no option --all."
      })
  void a_wrong_command_gets_a_sentence_and_the_usage(String args, String sentence) {
    var run = compare((Object[]) args.split(" "));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("waymark compare: " + sentence)
        .contains("Usage: ./waymark compare --events");
  }

  @Test
  void bad_lines_and_a_missing_file_are_told_as_by_explain() throws IOException {
    var bad = Files.writeString(folder.resolve("bad.jsonl"), "not json\n");
    var gone = folder.resolve("gone.jsonl");

    assertThat(compare("--events", bad, "--left", "default", "--right", "default"))
        .returns(2, Outcome::exit)
        .satisfies(run -> assertThat(run.out()).isEmpty())
        .satisfies(run -> assertThat(run.err()).startsWith(bad + ":1: /: "));
    assertThat(compare("--events", gone, "--left", "default", "--right", "default"))
        .isEqualTo(
            new Outcome(
                2,
                "",
                "waymark compare: the file " + gone + " can't be read. There is no such file.\n"));
    assertThat(compare("--help").out()).startsWith("Usage: ./waymark compare");
  }

  @Test
  void settings_read_back_what_they_say_of_themselves() {
    choices().forEach(choice -> assertThat(SettingsWords.parse(choice).words()).isEqualTo(choice));
    var two = "J-16EDGE=before-16,J-LEAP=28-february";
    assertThat(SettingsWords.parse(two).words()).isEqualTo(two);
    assertThat(SettingsWords.parse("default")).isEqualTo(Settings.defaults());
  }

  private Path everyone() throws IOException {
    return everyone(folder, RANDOM_LIVES);
  }

  static Path everyone(Path folder, int randomLives) throws IOException {
    var lines = new ArrayList<String>();
    var examples =
        Path.of(Objects.requireNonNull(System.getProperty("waymark.root")))
            .resolve("explain/src/test/resources/worked-examples");
    try (var folders = Files.list(examples)) {
      for (var example : folders.sorted().toList()) {
        lines.addAll(Files.readAllLines(example.resolve("events.jsonl")));
      }
    }
    IntStream.range(0, randomLives).forEach(seed -> lines.addAll(RandomEvents.life(seed)));
    lines.addAll(RandomEvents.edges());
    return Files.write(folder.resolve("everyone.jsonl"), lines);
  }

  private Path atHomeForSevenMonths() throws IOException {
    var line =
        """
        {"specversion": "1.0", "id": "h%s", "source": "urn:waymark:case-system:test", \
        "type": "uk.waymark.%s.v1", "subject": "home", "authority": "E06000051", \
        "time": "%sT00:00:00Z", "recordedtime": "%sT09:00:00Z", "data": {%s}}""";
    return Files.write(
        folder.resolve("home.jsonl"),
        List.of(
            line.formatted(
                1,
                "person-registered",
                "2024-01-01",
                "2024-01-01",
                "\"dateOfBirth\": \"2009-01-05\""),
            line.formatted(
                2, "care-started", "2024-01-01", "2024-01-01", "\"legalBasis\": \"section-20\""),
            line.formatted(
                3, "care-ended", "2025-08-01", "2025-08-01", "\"reason\": \"returned-home\""),
            line.formatted(
                4, "family-home-started", "2025-08-01", "2025-08-01", "\"with\": \"parent\"")));
  }

  record Outcome(int exit, String out, String err) {}

  static Outcome compare(Object... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    int exit =
        Compare.run(
            Arrays.stream(args).map(Object::toString).toList(),
            TODAY,
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8));
    return new Outcome(exit, out.toString(UTF_8), err.toString(UTF_8));
  }

  static Map<String, List<JsonNode>> differences(Outcome run) {
    var found = new TreeMap<String, List<JsonNode>>();
    run.out()
        .lines()
        .map(CompareTest::parse)
        .forEach(
            answer -> {
              var list = new ArrayList<JsonNode>();
              answer.path("differences").forEach(list::add);
              found.put(answer.path("person").asText(), list);
            });
    return found;
  }

  static JsonNode parse(String json) {
    try {
      return Json.parse(json.getBytes(UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
