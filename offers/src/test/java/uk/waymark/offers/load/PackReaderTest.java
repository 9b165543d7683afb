package uk.waymark.offers.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.offers.amount.Amount;
import uk.waymark.offers.pack.Entry;

/** One pack, and everything that can be wrong with it. */
class PackReaderTest {
  private static final String PACK = pack();

  @Test
  void a_pack_without_a_fault_is_read_whole() {
    var pack = ((Loaded.Whole) read(PACK)).pack();

    assertThat(pack.entries()).extracting(Entry::id).containsExactly("ENT-HEB", "first-home");
    assertThat(PackSchema.against(new PackText("pack.yaml", PACK))).isEmpty();
    var money = (Amount.Money) pack.offers().getFirst().versions().getLast().amount().orElseThrow();
    assertThat(money.pounds()).isEqualByComparingTo(new BigDecimal("57.90"));
    assertThat(pack.offers().getFirst().versions().getLast().source().words())
        .isEqualTo("Local Offer (Small Council (invented), 2026-27), page 4");
  }

  /** Faults that the schema says too: loader and schema agree that there is one. */
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          standing: invented      | standing: real           | 5  | standing can't be real
          authority: E06000051    | authority: W06000015     | 4  | GSS code
          kind: law               | kind: rule               | 19 | kind can't be rule
          kind: law               | kind: law\\n    words: x  | 20 | has no key words
          headings: [money]       | headings: [mony]         | 23 | Did you mean money?
          headings: [money]       | headings: []             | 23 | is an empty list
          validFrom: 2025-04-01   | validFrom: 2025-02-30x   | 26 | is not a day
          title: Setting up home\\n        words: You | words: You | 25 | does not say title
          who:\\n          age: { from: 18, to: 25 }\\n        amount | amount | 55 | does not say who
          age: { from: 18, to: 25 } | age: { from: 18, to: 30 } | 31 | a later one
          any:                    | anyone:                  | 32 | has no key anyone
          status: [former-relevant-child] | status: [careleaver] | 33 | status can't be careleaver
          circumstance: first-home | circumstance: poor      | 36 | circumstance can't be poor
          lookedAfterFor: { weeks: 13, sinceAge: 14 } | {}   | 16 | names no condition
          value: 3000             | value: three thousand    | 42 | is not a number
          value: 3000             | value: "3000"            | 42 | is not a number
          value: 3000             | value: 30.005            | 42 | pounds and pence
          value: 3000             | value: -5                | 42 | pounds and pence
          unit: GBP\\n          every | every                | 41 | An amount without a unit
          unit: GBP\\n          every | unit: items\\n          every | 43 | counts GBP
          use: until-spent        | use: sometimes           | 45 | use can't be sometimes
          form: cap               | form: fixed              | 45 | A fixed sum is not drawn in parts
          cash: 300               | lumps: 300               | 48 | has no key lumps
          every: single           | every: birthday          | 41 | does not say birthdays
          birthdays: [18, 21]     | birthdays: [18, 99]      | 61 | ages from 1 to 25
          given: applied-for      | given: sometimes         | 50 | given can't be sometimes
          force: duty             | force: must              | 51 | force can't be must
          source: { ref: offer }  | draft: true              | 25 | An entry without a source
          reviewBy: 2026-12-31    | draft: perhaps           | 25 | does not say reviewBy
          kind: law               | kind: law\\n    meets: ENT-HEB | 20 | this is the law
          link: https://small.example/offer | link: small.example/offer | 11 | is not a web address
          only: if-not-available  | only: maybe              | 39 | only can only be
          title: Local Offer      | title: 2026              | 8  | is not a text
          force: duty             | force: duty\\n        partner: { signatory: A firm } | 52 | kind: partner only
          age: { from: 18, to: 25 } | age: {}                | 31 | neither from nor to
          circumstance: first-home | does: { any: [training], hoursAtLeast: 0 } | 36 | 1 or more
          kind: council           | kind: partner\\n    versions:\\n      - partner: { signatory: A firm, places: -1 }\\n    # | 24 | places can't be below nothing
          entry: ENT-HEB          | words: a charity         | 39 | only goes with entry: alone
          """)
  void schema_and_loader_refuse_it(String find, String replacement, int line, String reason) {
    refused(find, replacement, line, reason);

    assertThat(PackSchema.against(new PackText("pack.yaml", changed(find, replacement))))
        .as("the schema")
        .isNotEmpty();
  }

  /** Faults that no schema can say. */
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          id: ENT-HEB             | id: ENT-XYZ              | 18 | no provision ENT-XYZ
          kind: council           | kind: council\\n    meets: ENT-XYZ | 23 | no provision ENT-XYZ
          id: first-home          | id: ENT-HEB              | 21 | Two entries are called ENT-HEB
          validTo: 2026-04-01     | validTo: 2025-04-01      | 27 | later than validFrom
          validTo: 2026-04-01     | validTo: 2026-04-02      | 55 | overlap
          validTo: 2026-04-01     | draft: false             | 55 | overlap
          version: "2026-27"      | version: "2025-26"       | 55 | Two versions are called 2025-26
          group: care-experienced | group: care-experience   | 34 | Did you mean care-experienced?
          ref: offer }            | ref: offr }              | 52 | Did you mean offer?
          entry: ENT-HEB          | entry: ENT-1918          | 38 | There is no entry ENT-1918
          cash: 300               | cash: 3001               | 48 | more than the whole
          cash: 300               | instalments: [1000, 1000] | 48 | do not add up to £3,000
          value: 400,             | value: 4000,             | 47 | more than the whole
          reviewBy: 2026-12-31    | reviewBy: 2026-01-09     | 54 | before checkedOn
          force: duty             | force: duty\\n        force: duty | 52 | is said twice
          link: https://small.example/offer | page: all      | 8  | does not say link
          validFrom: 2025-04-01   | validFrom: 2025-02-30    | 26 | a day that does not exist
          """)
  void the_loader_refuses_it(String find, String replacement, int line, String reason) {
    refused(find, replacement, line, reason);
  }

  @Test
  void what_is_not_yaml_is_refused_with_its_line() {
    assertThat(read("pack:\n  id: a\n bad: [b\n"))
        .isInstanceOfSatisfying(
            Loaded.Refused.class,
            refused ->
                assertThat(refused.faults().getFirst().words())
                    .startsWith("pack.yaml:3: This is not YAML"));
    assertThat(read("")).isInstanceOf(Loaded.Refused.class);
    assertThat(read("- a\n- b\n")).isInstanceOf(Loaded.Refused.class);
  }

  @Test
  void every_fault_is_found_not_only_the_first() {
    var refused =
        (Loaded.Refused)
            read(
                PACK.replace("force: duty", "force: must")
                    .replace("unit: GBP\n          every", "every")
                    .replace("kind: law", "kind: rule"));

    assertThat(refused.faults()).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void of_a_pack_with_one_bad_file_nothing_is_read() {
    var loaded =
        PackReader.read(
            "small",
            List.of(
                new PackText("pack.yaml", PACK),
                new PackText("more.yaml", "entries:\n  - id: gym\n    kind: council\n")));

    assertThat(loaded)
        .isInstanceOfSatisfying(
            Loaded.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .allMatch(fault -> fault.place().file().equals("more.yaml")));
  }

  private static void refused(String find, String replacement, int line, String reason) {
    assertThat(read(changed(find, replacement)))
        .isInstanceOfSatisfying(
            Loaded.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .as(reason)
                    .anySatisfy(
                        fault -> {
                          assertThat(fault.reason()).contains(reason.strip());
                          assertThat(fault.place()).isEqualTo(new Place("pack.yaml", line));
                        }));
  }

  static String changed(String find, String replacement) {
    var changed = replaceFirst(find.replace("\\n", "\n"), replacement.replace("\\n", "\n"));
    assertThat(changed).isNotEqualTo(PACK);
    return changed;
  }

  private static String replaceFirst(String find, String replacement) {
    int at = PACK.indexOf(find);
    return at < 0 ? PACK : PACK.substring(0, at) + replacement + PACK.substring(at + find.length());
  }

  static Loaded read(String text) {
    return PackReader.read("small", List.of(new PackText("pack.yaml", text)));
  }

  private static String pack() {
    try (var file = PackReaderTest.class.getResourceAsStream("/small-pack.yaml")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
