package uk.waymark.explain.compare;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.explain.compare.CompareTest.compare;
import static uk.waymark.explain.compare.CompareTest.differences;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.contracts.PersonKey;
import uk.waymark.explain.events.EventFile;
import uk.waymark.statute.law.Settings;

/**
 * Two laws: what would be answered if a provision were in force, and what is answered once it is.
 */
class TwoLawsTest {
  private static final String HERE = "E06000051";
  private static final int RANDOM_LIVES = 40;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "ENT-INT from=2026-05-01,           ENT-INT,   everywhere.from=2026-05-01, 2026-04-30",
    "ENT-INT from=2026-05-01,           ENT-INT,   everywhere.from=2026-05-01, 2026-05-01",
    "ENT-INT@E06000051 from=2026-05-01, ENT-INT,   E06000051.from=2026-05-01,  2026-11-22",
    "DUT-CLOSE from=2026-05-01,         DUT-CLOSE, everywhere.from=2026-05-01, 2026-05-01",
    "ENT-NHS@E06000051 from=2026-05-01, ENT-NHS,   E06000051.from=2026-05-01,  2026-04-30",
    "ENT-NHS@E06000051 from=2026-05-01, ENT-NHS,   E06000051.from=2026-05-01,  2026-05-01"
  })
  void it_tells_exactly_what_the_commencement_changes_once_the_data_says_so(
      String words, String provision, String line, String day) throws Exception {
    var file = CompareTest.everyone(folder, RANDOM_LIVES);

    var run = compare("--events", file, "--as-at", day, "--left", "default", "--right", words);

    var told = differences(run);
    var after = explainedUnder(commenced(provision, line), file, day);
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(told.isEmpty()).as("differences on %s", day).isEqualTo(day.equals("2026-04-30"));
    EventFile.read(file.toString())
        .people()
        .forEach(
            (person, events) ->
                new WhatReallyHappens(events, Settings.defaults(), Settings.defaults())
                    .check(
                        LocalDate.parse(day),
                        told.getOrDefault(person.subject(), List.of()),
                        requireNonNull(after.get(person.subject())),
                        person.subject() + " " + words + " on " + day));
  }

  @Test
  void a_commencement_at_another_authority_changes_nothing_here() throws IOException {
    var file = CompareTest.everyone(folder, RANDOM_LIVES);

    var run =
        compare(
            "--events", file, "--left", "default", "--right", "ENT-INT@E09000001 from=2026-05-01");

    assertThat(EventFile.read(file.toString()).people().keySet())
        .extracting(PersonKey::authority)
        .containsOnly(HERE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("Nobody of");
  }

  @Test
  void who_has_no_status_by_one_law_is_told_why() throws IOException {
    var file =
        Files.writeString(
            folder.resolve("short-break.jsonl"),
            """
            {"specversion":"1.0","id":"b0","source":"urn:x","type":"uk.waymark.person-registered.v1",\
            "subject":"b","authority":"E06000051","time":"2025-01-01T09:00:00Z",\
            "data":{"effectiveDate":"2025-01-01","dateOfBirth":"2008-11-11","dateOfBirthEvidence":"documented"}}
            {"specversion":"1.0","id":"b1","source":"urn:x","type":"uk.waymark.care-started.v1",\
            "subject":"b","authority":"E06000051","time":"2025-01-01T09:00:00Z",\
            "data":{"effectiveDate":"2025-01-01","legalBasis":"short-breaks"}}
            {"specversion":"1.0","id":"b2","source":"urn:x","type":"uk.waymark.care-ended.v1",\
            "subject":"b","authority":"E06000051","time":"2025-01-10T09:00:00Z",\
            "data":{"effectiveDate":"2025-01-10","reason":"short-break-ended"}}
            """);

    var run =
        compare(
            "--events",
            file,
            "--as-at",
            "2025-02-01",
            "--left",
            "default",
            "--right",
            "J-SB=not-recorded");

    var status =
        requireNonNull(differences(run).get("b")).stream()
            .filter(each -> each.path("field").asText().equals("status"))
            .findFirst()
            .orElseThrow()
            .path("right");
    assertThat(status.path("status").asText()).isEqualTo("none");
    assertThat(status.path("because").findValuesAsText("reading")).contains("J-SB");
  }

  @Test
  void a_file_of_settings_says_the_same_as_the_words() throws IOException {
    var file = CompareTest.everyone(folder, RANDOM_LIVES);
    var settings =
        Files.writeString(
            folder.resolve("law-of-next-year.txt"),
            "# what we expect\n\nENT-INT from=2026-05-01\n  J-6M=when-agreed\n");

    var words = "J-6M=when-agreed,ENT-INT from=2026-05-01";
    assertThat(compare("--events", file, "--left", "default", "--right", "@" + settings).out())
        .isEqualTo(compare("--events", file, "--left", "default", "--right", words).out())
        .contains("ENT-INT");
    assertThat(compare("--events", file, "--left", "default", "--right", "@nowhere").err())
        .startsWith("waymark compare: the file of settings nowhere can't be read.");
  }

  @Test
  void settings_read_back_what_they_say_of_themselves() {
    for (var words :
        List.of(
            "ENT-INT from=2027-04-01",
            "ENT-INT@E06000051 from=2027-04-01 to=2028-04-01",
            "DUT-E-PLAN target=28",
            "J-6M=when-agreed,DUT-E-PLAN target=28,DUT-CLOSE from=2027-04-01")) {
      assertThat(SettingsWords.parse(words).words()).isEqualTo(words);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENT-HEB from=2027-04-01|there is no provision ENT-HEB that is still to be commenced, only"
            + " DUT-CLOSE, ENT-INT, ENT-NHS.",
        "ENT-INT@Leeds from=2027-04-01|\"Leeds\" is no authority: write its GSS code",
        "ENT-INT from=2027-02-30|from must be a date that exists, such as 2027-04-01.",
        "ENT-INT from=2027-04-01 to=2027-04-01|ENT-INT: to must be later than from",
        "ENT-INT from|\"from\" can't be read: write NAME=VALUE once.",
        "ENT-INT from=2027-04-01 from=2027-05-01|\"from=2027-05-01\" can't be read",
        "ENT-INT to=2027-04-01|ENT-INT takes from=DATE, perhaps with to=DATE, or target=DAYS",
        "DUT-X target=28|there is no duty DUT-X.",
        "DUT-E-PLAN target=soon|target must be a number of days, such as 28.",
        "DUT-E-PLAN target=0|a target of 0 days for DUT-E-PLAN."
      })
  void a_wrong_choice_gets_a_sentence(String choice, String sentence) {
    var run = compare("--events", "x", "--left", "default", "--right", choice);

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("waymark compare: " + sentence);
  }

  /** The module's own file of commencement with one line more. */
  private Path commenced(String provision, String line) throws IOException {
    var name = "commencement/" + provision + ".properties";
    var patch = folder.resolve("patch");
    Files.createDirectories(patch.resolve("commencement"));
    try (var own = requireNonNull(Settings.class.getResourceAsStream("/" + name))) {
      Files.writeString(
          patch.resolve(name), new String(own.readAllBytes(), UTF_8) + "\n" + line + "\n");
    }
    return patch;
  }

  /** What the command answers in a process of its own whose data is the changed one. */
  private Map<String, ObjectNode> explainedUnder(Path patch, Path events, String day)
      throws IOException, InterruptedException {
    var out = folder.resolve("out.jsonl");
    var process =
        new ProcessBuilder(
                Path.of(requireNonNull(System.getProperty("java.home")), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                patch + File.pathSeparator + System.getProperty("java.class.path"),
                "uk.waymark.explain.Main",
                "--events",
                events.toString(),
                "--as-at",
                day)
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("err.txt"))).isZero();
    return Files.readAllLines(out).stream()
        .map(CompareTest::parse)
        .collect(
            Collectors.toMap(
                (JsonNode answer) -> answer.path("person").asText(),
                answer -> (ObjectNode) answer,
                (one, _) -> one,
                TreeMap::new));
  }
}
