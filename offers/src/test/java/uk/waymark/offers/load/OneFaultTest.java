package uk.waymark.offers.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake is one fault, which says what it is: none follows from what could not be read. */
class OneFaultTest {
  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          kind: council           | kind: counsil            | 22 | Did you mean council?
          kind: law               | kind: lwa                | 19 | kind can't be lwa
          unit: GBP\\n          every | unit: pounds\\n          every | 43 | Did you mean GBP?
          unit: GBP\\n          every | unit: £\\n          every | 43 | Did you mean GBP?
          unit: GBP\\n          every | unit: EUR\\n          every | 43 | Known words: GBP, days
          unit: GBP }             | unit: pound }            | 47 | Did you mean GBP?
          value: 3000             | value: 3000 pounds       | 42 | is not a number
          every: birthday,        | every: birthdy,          | 61 | Did you mean birthday?
          cash: 300               | lasts: { value: 5, unit: week } | 48 | Did you mean weeks?
          cash: 300               | lasts: { value: 0, unit: weeks } | 48 | 1 or more
          cash: 300               | instalments: [2000, 1000.001] | 48 | pounds and pence
          headings: [money]       | headings: []             | 23 | an empty list. List what
          needs:\\n          - circumstance: first-home | needs: [] | 35 | or leave needs out
          reviewBy: 2026-12-31    | reviewBy: 2026-04-31     | 54 | is 2026-04-31, a day that does not exist
          checkedOn: 2026-01-10   | checkedOn: 2026-02-29    | 53 | is 2026-02-29, a day that does not exist
          validFrom: 2025-04-01   | validFrom: 1.4.2025      | 26 | is not a day. Write it as
          validTo: 2026-04-01     | validTo:                 | 27 | or leave validTo out
          \\n        reviewBy: 2026-12-31\\n      - | \\n      - | 25 | does not say reviewBy
          age: { from: 18, to: 25 } | age: { fron: 18 }      | 31 | Did you mean from?
          age: { from: 18, to: 25 } | turned18: { form: 2025-01-01 } | 31 | has no key form
          lookedAfterFor: { weeks: 13, sinceAge: 14 } | group: care-experienced | 16 | can't name a group
          every: single           | every: week\\n          instalments: [2000, 1000] | 45 | divide one sum
          name: cooker, value: 400, unit: GBP } | name: A bed, value: 4, unit: GBP }\\n            - { name: a-bed, value: 9, unit: GBP } | 48 | Two parts are called a-bed
          """)
  void is_all_that_is_told(String find, String replacement, int line, String reason) {
    only(PackReaderTest.read(PackReaderTest.changed(find, replacement)), line, reason);
  }

  @Test
  void of_names_that_lead_nowhere_where_there_are_none() {
    only(
        PackReader.read(
            "pack",
            List.of(
                new PackText(
                    "pack.yaml",
                    PackReaderTest.changed("groups:", "entries:")
                        .replaceFirst("(?s)  - id: care-experienced.*entries:\n", "")))),
        29,
        "has no group care-experienced. There is none to name yet.");
  }

  @Test
  void of_offers_that_come_after_each_other_on_a_day() {
    var round = offer("one", "two", "2026-04-01") + offer("two", "three", "2026-05-01");

    only(read(round + offer("three", "one", "2026-06-01")), 15, "one comes after two, which comes");
    only(read(offer("one", "one", "2026-04-01")), 15, "one comes after itself");
    assertThat(read(round + offer("three", "ENT-HEB", "2026-06-01")))
        .isInstanceOf(Loaded.Whole.class);
    var ended = offer("one", "two", "2025-04-01\n        validTo: 2026-05-01");
    assertThat(read(ended + offer("two", "one", "2026-05-01"))).isInstanceOf(Loaded.Whole.class);
  }

  @Test
  void of_an_alias_with_its_line() {
    only(
        PackReaderTest.read(
            PackReaderTest.changed("source: { ref: offer }", "source: &s { ref: offer }")
                .replace("source: { ref: offer, page: \"page 4\" }", "source: *s")),
        65,
        "A pack has no YAML aliases: *s repeats what &s marks");
  }

  private static String offer(String id, String after, String from) {
    return """
      - id: %s
        kind: council
        headings: [money]
        versions:
          - version: "1"
            validFrom: %s
            title: A thing
            words: You get a thing.
            who: { age: { from: 18 } }
            after: [{ entry: %s }]
            apply: { given: applied-for }
            force: choice
            source: { ref: offer }
            checkedOn: 2026-01-10
            reviewBy: 2026-12-31
    """
        .formatted(id, from, after);
  }

  private static Loaded read(String entries) {
    return PackReader.read(
        "pack",
        List.of(
            new PackText(
                "pack.yaml",
                """
                pack: { id: small, name: Small Council, standing: publisher }
                sources:
                  offer:
                    title: Local Offer
                    publisher: Small Council
                    period: "2026-27"
                    link: https://small.example/offer


                entries:
                """
                    + entries)));
  }

  private static void only(Loaded loaded, int line, String reason) {
    assertThat(loaded)
        .isInstanceOfSatisfying(
            Loaded.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .singleElement()
                    .satisfies(
                        fault -> {
                          assertThat(fault.reason()).contains(reason.strip());
                          assertThat(fault.place()).isEqualTo(new Place("pack.yaml", line));
                        }));
  }
}
