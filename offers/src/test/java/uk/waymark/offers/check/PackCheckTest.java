package uk.waymark.offers.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.offers.load.Fault;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackFiles;
import uk.waymark.offers.load.PackReader;
import uk.waymark.offers.load.PackText;

/** What is doubtful in a pack that can be read. */
class PackCheckTest {
  private static final Path ROOT = Path.of(System.getProperty("waymark.root", "."));
  private static final LocalDate DAY = LocalDate.parse("2026-06-01");

  /** The day on which the packs that come with Waymark were last looked at. */
  private static final LocalDate CHECKED = LocalDate.parse("2026-11-22");

  @Test
  void a_pack_in_order_has_no_warning() {
    assertThat(warnings(version("validFrom: 2026-04-01", "age: { from: 18, to: 25 }"))).isEmpty();
  }

  @Test
  void the_example_of_the_guide_is_a_pack_in_order() throws IOException {
    var guide = Files.readString(ROOT.resolve("docs/write-an-offer-pack.md"));
    var example = guide.substring(guide.indexOf("```yaml\n") + 8);
    example = example.substring(0, example.indexOf("```"));

    var read = PackReader.read("example", List.of(new PackText("pack.yaml", example)));

    assertThat(read)
        .isInstanceOfSatisfying(
            Loaded.Whole.class, whole -> assertThat(PackCheck.warnings(whole, DAY)).isEmpty());
  }

  @Test
  void a_gap_between_versions_is_told_with_its_days() {
    var warnings =
        warnings(
            version("validFrom: 2024-04-01\n        validTo: 2025-04-01", "age: { from: 18 }"),
            version("validFrom: 2025-05-01", "age: { from: 18 }"));

    assertThat(warnings)
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.reason()).contains("a gap from 2025-04-01 to 2025-05-01");
              assertThat(warning.place().line()).isEqualTo(27);
            });
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2026-12-31, 0", "2027-01-01, 1"})
  void a_review_date_that_has_passed_is_told(LocalDate day, int warnings) {
    var read = read(text(version("validFrom: 2026-04-01", "age: { from: 18 }")));

    assertThat(PackCheck.warnings(read, day)).hasSize(warnings);
  }

  @ParameterizedTest(name = "{0} from {1}: {2}")
  @CsvSource({
    "'employment, apprenticeship', employment-started, apprenticeship-started",
    "'employment, training', employment-started, education-started",
    "'further-education, training', education-started, ",
    "employment, employment-started, ",
    "'employment, apprenticeship', home-changed, "
  })
  void a_time_that_does_not_begin_for_all_it_is_for_is_told(
      String activities, String from, @Nullable String missing) {
    var warnings =
        warnings(
            version(
                "validFrom: 2026-04-01",
                "does: { any: ["
                    + activities
                    + "] }\n        amount: { form: in-kind, what: a pass, use: as-needed, lasts: {"
                    + " value: 4, unit: weeks, from: "
                    + from
                    + " } }"));

    assertThat(warnings).hasSize(missing == null ? 0 : 1);
    assertThat(warnings)
        .allSatisfy(
            warning ->
                assertThat(warning.reason())
                    .contains("its time does not begin with " + missing + ","));
  }

  @Test
  void what_ended_is_told_unless_it_is_from_a_public_document() {
    var ended = version("validFrom: 2024-04-01\n        validTo: 2025-04-01", "age: { from: 18 }");

    assertThat(warnings(ended))
        .singleElement()
        .satisfies(warning -> assertThat(warning.reason()).contains("is not offered any more"));
    for (var name : List.of("walsall", "wirral", "trafford")) {
      assertThat(PackFiles.shipped().get(name))
          .as(name)
          .isInstanceOfSatisfying(
              Loaded.Whole.class, pack -> assertThat(PackCheck.warnings(pack, CHECKED)).isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "all: [{ age: { from: 18 } }, { age: { to: 18 } }]",
        "age: { from: 18 }\n          status: [eligible-child, relevant-child]",
        "age: { to: 16 }\n          status: [former-relevant-child]",
        "status: [relevant-child]\n          lookedAfter: true",
        "status: [former-relevant-child]\n          everLookedAfter: false",
        "lookedAfter: true\n          everLookedAfter: false",
        "careOf: own\n          all: [{ careOf: another }]",
        "livesIn: own\n          not: { livesIn: own }",
        "age: { from: 18 }\n          not: { any: [{ age: { from: 20 } }, { age: { to: 20 } }] }",
        "status: [qualifying-person]\n          not: { status: [qualifying-person] }",
        "lives: [own-tenancy]\n          not: { lives: [own-tenancy, custody] }",
        "lives: [own-tenancy]\n          all: [{ lives: [foster-care, other] }]",
        "does: { any: [employment] }\n          not: { does: { any: [employment, training] } }",
        "university: term\n          not: { does: { any: [higher-education] } }",
        "university: term\n          not: { university: term }",
        "circumstance: single\n          not: { circumstance: single }",
        "immigration: [no-bar]\n          all: [{ immigration: [undecided] }]",
        "immigration: [no-bar]\n          noRecourseToPublicFunds: true",
        "immigration: [undecided]\n          not: { immigration: [undecided, no-bar] }",
        "turned18: { from: 2023-04-01 }\n          all: [{ turned18: { before: 2023-04-01 } }]",
        "turned18: { from: 2023-04-01 }\n          not: { turned18: { from: 2020-04-01 } }",
        "turned18: { from: 2023-04-01, before: 2024-04-01 }\n          not: { turned18: { from:"
            + " 2023-01-01, before: 2024-04-01 } }",
        "pathwayPlan: completed\n          not: { pathwayPlan: completed }",
        "lookedAfterFor: { weeks: 13 }\n          not: { lookedAfterFor: { weeks: 13 } }",
        "lookedAfter: true\n          age: { from: 18 }",
        "age: { from: 18, to: 25 }\n          turned18: { before: 2019-04-01 }",
        "age: { from: 16, to: 18 }\n          turned18: { before: 2026-04-01 }",
        "status: [former-relevant-child]\n          turned18: { before: 2023-04-01 }",
        "lookedAfter: true\n          turned18: { before: 2026-04-01 }",
        "circumstance: single\n        unless:\n          - circumstance: single",
        "circumstance: single\n        needs:\n          - not: { any: [{ circumstance: single },"
            + " { pathwayPlan: completed }] }",
        "all: [{ circumstance: single }, { pathwayPlan: completed }]\n        unless:\n          -"
            + " all: [{ circumstance: single }, { pathwayPlan: completed }]",
      })
  void what_nobody_can_have_is_told(String who) {
    assertThat(warnings(version("validFrom: 2026-04-01", who)))
        .singleElement()
        .satisfies(warning -> assertThat(warning.reason()).contains("can never be had"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "age: { from: 18, to: 25 }\n          status: [former-relevant-child]",
        "any: [{ status: [relevant-child] }, { lookedAfter: true }]",
        "age: { from: 20 }\n          not: { age: { from: 21 } }",
        "careOf: another\n          livesIn: own",
        "lookedAfter: true\n          age: { to: 18 }",
        "age: { from: 18, to: 25 }\n          turned18: { before: 2019-04-03 }",
        "age: { from: 18 }\n          turned18: { before: 2019-04-01 }",
        "age: { from: 16, to: 18 }\n          turned18: { from: 2026-04-02 }",
        "any: [{ lookedAfter: true }, { turned18: { before: 2026-04-01 } }]",
        "lives: [custody]\n          not: { lives: [own-tenancy] }",
        "lives: [own-tenancy]\n          all: [{ lives: [staying-put, custody] }]",
        "lives: [own-tenancy, foster-care]\n          not: { lives: [own-tenancy] }",
        "does: { any: [employment, training] }\n          not: { does: { any: [employment] } }",
        "does: { any: [employment] }\n          not: { does: { any: [employment], hoursAtLeast: 16 }"
            + " }",
        "does: { any: [higher-education] }\n          not: { university: term }",
        "circumstance: single\n        unless:\n          - circumstance: private-rent",
        "immigration: [undecided]\n          not: { immigration: [no-bar] }",
        "not: { immigration: [no-bar, undecided, appeal-rights-exhausted] }",
        "turned18: { from: 2023-04-01 }\n          not: { turned18: { from: 2024-04-01 } }",
        "turned18: { from: 2022-04-01 }\n          not: { turned18: { from: 2023-04-01, before:"
            + " 2024-04-01 } }",
      })
  void what_somebody_can_have_is_not(String who) {
    assertThat(warnings(version("validFrom: 2026-04-01", who))).isEmpty();
  }

  @Test
  void what_is_hard_to_read_is_told_with_its_age() {
    var hard =
        version("validFrom: 2026-04-01", "age: { from: 18 }")
            .replace("You get a thing.", "Eligibility necessitates accompanying documentation.");

    assertThat(warnings(hard))
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.reason())
                  .containsPattern("is read at [2-9]\\d, not at 12 or below");
              assertThat(warning.place().line()).isEqualTo(11);
            });
  }

  @Test
  void how_to_apply_is_read_together_with_the_words() {
    var hard =
        version("validFrom: 2026-04-01", "age: { from: 18 }")
            .replace(
                "given: applied-for",
                "given: applied-for, words: Communicate appropriately authenticated documentation"
                    + " accompanying individualised applications");

    assertThat(warnings(hard)).extracting(Fault::reason).anyMatch(each -> each.contains("read at"));
  }

  @Test
  void the_packs_that_come_with_waymark_are_reachable_and_read_at_twelve() {
    for (var read : PackFiles.shipped().values()) {
      assertThat(PackCheck.warnings((Loaded.Whole) read, CHECKED))
          .extracting(Fault::reason)
          .allSatisfy(reason -> assertThat(reason).contains("a gap"));
    }
  }

  static List<Fault> warnings(String... versions) {
    return PackCheck.warnings(read(text(versions)), DAY);
  }

  static Loaded.Whole read(String text) {
    return (Loaded.Whole) PackReader.read("test", List.of(new PackText("test.yaml", text)));
  }

  static String text(String... versions) {
    var text =
        new StringBuilder(
            """
            pack:
              id: test
              name: Test Council
              authority: E06000051
              standing: publisher
            entries:
              - id: thing
                kind: council
                headings: [money]
                versions:
            """);
    int number = 0;
    for (var version : versions) {
      text.append("      - version: \"").append(++number).append("\"\n").append(version);
    }
    return text.toString();
  }

  static String version(String days, String who) {
    return "        "
        + days
        + "\n        who:\n          "
        + who
        + """

                  title: A thing
                  words: You get a thing.
                  apply: { given: applied-for }
                  force: choice
                  source:
                    title: Offer
                    publisher: Test Council
                    period: "now"
                    link: https://test.example/offer
                  checkedOn: 2026-01-01
                  reviewBy: 2026-12-31
          """;
  }
}
