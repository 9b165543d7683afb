package uk.waymark.explain.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every example file must be, and that a wrong one is found out. */
class ExampleFilesTest {
  private static final String PLAIN =
      """
      title: In care from nine, turns 16
      rules: [ST-E1]
      source: Children Act 1989 Schedule 2 paragraph 19B(2)
      born: 2009-03-15
      events:
        - 2018-05-01 care-started: {legalBasis: care-order}
      checks:
        - asAt: 2025-03-15
          status: eligible-child
      """;

  @TempDir Path scratch;

  @Test
  void there_are_at_least_six_hundred_from_four_kinds_of_source() {
    var folders = new TreeMap<String, Integer>();
    for (var file : files()) {
      folders.merge(file.name().substring(0, file.name().indexOf('/')), 1, Integer::sum);
    }

    assertThat(files()).hasSizeGreaterThanOrEqualTo(600);
    assertThat(folders.keySet()).containsExactly("guidance", "law", "practitioners", "regressions");
    assertThat(files()).allSatisfy(file -> assertThat(file.name()).endsWith(".yaml"));
  }

  @Test
  void each_says_where_it_comes_from_and_checks_something() {
    for (var file : files()) {
      assertThat(file.example().source()).as(file.name()).isNotBlank();
      assertThat(file.example().rules()).as(file.name()).isNotEmpty();
      assertThat(file.example().checks()).as(file.name()).isNotEmpty();
      assertThat(file.example().checks())
          .as(file.name() + " checks nothing on some day")
          .allMatch(check -> file.example().course() != null || checksSomething(check));
    }
  }

  @Test
  void no_two_are_the_same_situation() {
    var seen = new TreeMap<String, String>();
    var titles = new TreeMap<String, String>();
    for (var file : files()) {
      var example = file.example();
      var situation = example.born() + shapes(example) + example.checks() + example.course();

      assertThat(seen.put(situation, file.name())).as(file.name()).isNull();
      assertThat(titles.put(example.title(), file.name())).as(file.name()).isNull();
    }
  }

  @Test
  void an_unknown_key_is_an_error_with_file_and_line() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExampleFile.read("a.yaml", PLAIN.replace("    status:", "    statuss:")))
        .withMessageStartingWith("a.yaml:9: unknown key statuss");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExampleFile.read("a.yaml", PLAIN + "reading: [J-91]\n"))
        .withMessageStartingWith("a.yaml:10: unknown key reading");
  }

  @Test
  void a_line_of_another_form_is_an_error_with_file_and_line() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExampleFile.read("a.yaml", PLAIN + "    duties: [DUT-E-PA due today]\n"))
        .withMessageStartingWith("a.yaml:10: not of the form");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExampleFile.read("a.yaml", PLAIN.replace("2018-05-01 care", "care")))
        .withMessageStartingWith("a.yaml:6: not of the form");
  }

  @Test
  void an_event_that_is_not_of_the_contract_is_an_error_with_file_and_line() {
    var wrong = ExampleFile.read("a.yaml", PLAIN.replace("legalBasis", "basis"));
    var check = wrong.example().checks().getFirst();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> wrong.answer(check, scratch.resolve("events.jsonl")))
        .withMessageContaining("a.yaml:6: /data");
  }

  @Test
  void a_wrong_expectation_is_found_out() {
    for (var wrong :
        List.of(
            PLAIN.replace("2025-03-15\n", "2025-03-14\n"),
            PLAIN + "    lookedAfter: false\n",
            PLAIN + "    flags: [support-active]\n",
            PLAIN + "    missing: [care-history]\n",
            PLAIN + "    findings: [one-day-spell]\n",
            PLAIN + "    duties: [DUT-E-PA absent]\n",
            PLAIN + "    duties: [DUT-R-PA open]\n",
            PLAIN + "    duties: [\"DUT-E-PA due-soon, due 2025-03-16\"]\n",
            PLAIN + "    entitlements: [ENT-ALLOC-LC ended]\n",
            PLAIN + "    entitlements: [ENT-NONE no]\n",
            PLAIN + "    course: [eligible-child from 2025-03-15 to open]\n")) {
      var file = ExampleFile.read("a.yaml", wrong);
      var check = file.example().checks().getFirst();

      assertThat(file.answer(check, scratch.resolve("events.jsonl")).differences())
          .as(wrong)
          .hasSize(1);
    }
  }

  private static boolean checksSomething(Example.Check check) {
    return check.status() != null
        || check.duties() != null
        || check.entitlements() != null
        || check.findings() != null;
  }

  private static String shapes(Example example) {
    var shapes = new StringBuilder();
    for (var event : example.events() == null ? List.<EventLine>of() : example.events()) {
      shapes.append(event.when()).append(event.type()).append(event.data());
    }
    return shapes.toString();
  }

  private static List<ExampleFile> files() {
    return ExampleFile.paths().stream().map(ExampleFile::read).toList();
  }
}
