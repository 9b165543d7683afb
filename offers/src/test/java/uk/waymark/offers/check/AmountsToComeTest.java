package uk.waymark.offers.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What in a pack never comes to anybody, besides whole versions, and what is still to come. */
class AmountsToComeTest {
  private static final String PASS = "{ form: in-kind, what: a pass, use: once }";

  @ParameterizedTest(name = "birthdays {0}, ages {1}: {2}")
  @CsvSource({
    "'18, 21', '{ from: 18, to: 25 }', ",
    "'25', '{ from: 18 }', ",
    "'16, 21', '{ from: 18, to: 25 }', at 16",
    "'18, 25', '{ from: 18, to: 25 }', at 25",
    "'18', '{ from: 18 }\n          status: [former-relevant-child-21-to-25]', at 18",
  })
  void a_birthday_on_which_nobody_can_have_the_offer_is_told(
      String birthdays, String ages, @Nullable String told) {
    told(
        "age: "
            + ages
            + "\n        amount: { form: fixed, value: 20, unit: GBP, every: birthday, birthdays: ["
            + birthdays
            + "], use: as-needed }",
        told);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "{ when: { age: { to: 21 } }, amount: PASS }, { amount: PASS } | ",
        "{ when: { circumstance: single }, amount: PASS }, { amount: PASS } | ",
        "{ when: { age: { to: 18 } }, amount: PASS }, { amount: PASS } | number 1",
        "{ when: { age: { from: 18 } }, amount: PASS }, { amount: PASS } | number 2",
        "{ when: { age: { to: 22 } }, amount: PASS }, { when: { age: { to: 21 } }, amount: PASS },"
            + " { amount: PASS } | number 2",
        "{ when: { age: { to: 21 } }, amount: { form: fixed, value: 20, unit: GBP, every:"
            + " birthday, birthdays: [19, 22], use: as-needed } }, { amount: PASS } | at 22",
      })
  void a_case_that_is_for_nobody_is_told(String cases, @Nullable String told) {
    told(
        "age: { from: 18, to: 25 }\n        amount: { form: cases, cases: ["
            + cases.replace("PASS", PASS)
            + "] }",
        told);
  }

  @Test
  void a_day_of_checking_that_is_still_to_come_is_told() {
    var read = PackCheckTest.read(PackCheckTest.text(version("age: { from: 18 }")));

    assertThat(PackCheck.warnings(read, LocalDate.parse("2026-01-01"))).isEmpty();
    assertThat(PackCheck.warnings(read, LocalDate.parse("2025-12-31")))
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.reason()).contains("checked on 2026-01-01, a day still to come");
              assertThat(warning.place().line()).isEqualTo(11);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"careOf: own", "livesIn: own"})
  void a_missing_authority_is_told_once_and_what_follows_from_it_is_not(String who) {
    var text =
        PackCheckTest.text(
            version(who).replace("2026-04-01", "2026-04-01\n        validTo: 2026-05-01"),
            version(who).replace("2026-04-01", "2026-05-01"));

    assertThat(
            PackCheck.warnings(
                PackCheckTest.read(text.replace("  authority: E06000051\n", "")),
                LocalDate.parse("2026-06-01")))
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.reason())
                  .contains("names no authority")
                  .contains("thing or 1 more.");
              assertThat(warning.place().line()).isEqualTo(2);
            });
  }

  private static void told(String who, @Nullable String told) {
    var warnings = PackCheckTest.warnings(version(who));

    assertThat(warnings).hasSize(told == null ? 0 : 1);
    assertThat(warnings)
        .allSatisfy(
            warning ->
                assertThat(warning.reason())
                    .contains("an amount that can never come", String.valueOf(told)));
  }

  private static String version(String who) {
    return PackCheckTest.version("validFrom: 2026-04-01", who);
  }
}
