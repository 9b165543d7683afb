package uk.waymark.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.people.Packs;
import uk.waymark.offers.people.Story;
import uk.waymark.statute.entitlement.Entitled;

/** What was had of an offer, and what is left: exact pounds, over the years and versions. */
class MoneyTest {
  private static final Pack UNTIL_SPENT =
      Packs.of(
          """
          validFrom: 2024-04-01
          validTo: 2026-04-01
          who: { age: { from: 18 } }
          amount: { form: cap, value: 3000, unit: GBP, every: single, use: until-spent, parts: [{ name: white goods, value: 1200, unit: GBP }] }
          """,
          """
          validFrom: 2026-04-01
          who: { age: { from: 18 } }
          amount: { form: cap, value: 3200.50, unit: GBP, every: single, use: until-spent }
          """);

  @ParameterizedTest(name = "{0}: {1}, left {2}")
  @CsvSource({
    "2025-05-31, yes, 3000, nothing was paid",
    "2025-06-01, yes, 2400.10, the first payment counts on its day",
    "2026-03-31, yes, 400.10, the second too",
    "2026-04-01, yes, 600.60, carried on under the new version",
    "2026-05-01, ended, 0.00, all of it"
  })
  void a_sum_drawn_over_years_is_carried_on(LocalDate day, String answer, String left, String why) {
    var given =
        on(
            day,
            UNTIL_SPENT,
            "2025-06-01 is paid thing/white-goods £599.90",
            "2026-01-10 is paid thing £2000",
            "2026-05-01 is paid thing £600.60");

    assertThat(given.entitled().code()).as(why).isEqualTo(answer);
    assertThat(balance(given).left().orElseThrow()).isEqualByComparingTo(left);
  }

  @Test
  void a_sub_cap_is_never_more_than_what_is_left_of_the_whole() {
    var some = on("2025-07-01", UNTIL_SPENT, "2025-06-01 is paid thing/white-goods £599.90");
    var most = on("2025-07-01", UNTIL_SPENT, "2025-06-01 is paid thing £2900");

    assertThat(balance(some).parts().getFirst().left()).isEqualByComparingTo("600.10");
    assertThat(balance(most).parts().getFirst().left()).isEqualByComparingTo("100");
  }

  @ParameterizedTest(name = "paid {0}: in cash {1}")
  @CsvSource({"0.01, 300", "2700, 300", "2800, 200", "3000, "})
  void cash_is_never_more_than_what_is_left(String paid, String cash) {
    var pack =
        pack("{ form: cap, value: 3000, unit: GBP, every: single, use: until-spent, cash: 300 }");

    assertThat(balance(on("2025-07-01", pack, "2025-06-01 is paid thing £" + paid)).cash())
        .isEqualTo(Optional.ofNullable(cash).map(BigDecimal::new));
  }

  @Test
  void a_payment_without_a_sum_leaves_the_rest_unknown() {
    var answer = on("2025-07-01", UNTIL_SPENT, "2025-06-01 is paid thing");

    assertThat(answer.entitled().code()).isEqualTo("undetermined");
    assertThat(answer.missing()).containsExactly("amount of event e4");
    assertThat(balance(answer).left()).isEmpty();
  }

  @Test
  void a_payment_without_a_sum_leaves_cash_and_the_next_part_unknown_too() {
    var pack =
        pack(
            "{ form: fixed, value: 300, unit: GBP, every: single, use: once, cash: 200,"
                + " instalments: [100, 200] }");
    var none = balance(on("2025-07-01", pack));
    var unknown = balance(on("2025-07-01", pack, "2025-06-01 is paid thing"));

    assertThat(none.cash()).contains(new BigDecimal("200"));
    assertThat(none.nextInstalment()).contains(new BigDecimal("100"));
    assertThat(unknown.left()).isEmpty();
    assertThat(unknown.cash()).isEmpty();
    assertThat(unknown.nextInstalment()).isEmpty();
  }

  @Test
  void of_a_sum_for_each_time_cash_is_what_the_pack_says() {
    var pack =
        pack(
            "{ form: cap, value: 50, unit: GBP, every: each-time, event: emergency, use: as-needed,"
                + " cash: 20 }");

    assertThat(balance(on("2025-07-01", pack, "2025-06-01 is paid thing")).cash())
        .contains(new BigDecimal("20"));
  }

  @Test
  void once_is_once() {
    var pack = pack("{ form: cap, value: 100, unit: GBP, every: single, use: once }");

    assertThat(on("2025-06-01", pack).entitled().code()).isEqualTo("yes");
    var had = on("2025-06-01", pack, "2025-06-01 is paid thing £40");
    assertThat(had.entitled().code()).isEqualTo("ended");
    assertThat(balance(had).paid()).isEqualByComparingTo("40");
    assertThat(balance(had).left()).as("what was not had lapses").contains(BigDecimal.ZERO);
  }

  private static final Pack CAP_A_YEAR =
      pack(
          "{ form: cap, value: 100, unit: GBP, every: single, use: per-12-months, parts: [{ name:"
              + " shoes, value: 60, unit: GBP }] }");

  @ParameterizedTest(name = "{0}: {1}, left {2}, of shoes {3}")
  @CsvSource({
    "2024-09-30, yes, 100, 60, , nothing was paid",
    "2024-10-01, yes, 70, 30, , 30 of 100 leaves 70",
    "2025-01-15, not-yet, 0, 0, 2025-10-01, 30 and 90 are more than the whole",
    "2025-09-30, not-yet, 0, 0, 2025-10-01, the last day on which the first payment counts",
    "2025-10-01, yes, 10, 10, , the first is a year old",
    "2026-01-15, yes, 100, 60, , the second too"
  })
  void a_cap_for_12_months_goes_by_what_was_paid_in_them(
      LocalDate day, String answer, String left, String shoes, LocalDate from, String why) {
    var given =
        on(day, CAP_A_YEAR, "2024-10-01 is paid thing/shoes £30", "2025-01-15 is paid thing £90");

    assertThat(given.entitled().code()).as(why).isEqualTo(answer);
    assertThat(balance(given).left().orElseThrow()).as(why).isEqualByComparingTo(left);
    assertThat(balance(given).parts().getFirst().left()).as(why).isEqualByComparingTo(shoes);
    if (from != null) {
      assertThat(given.available().from()).isEqualTo(from);
    }
  }

  @ParameterizedTest(name = "{0}: {1}, left {2}")
  @CsvSource({
    "2028-02-29, not-yet, 0",
    "2029-02-27, not-yet, 0",
    "2029-02-28, yes, 100",
    "2029-03-01, yes, 100"
  })
  void a_payment_on_29_february_counts_up_to_27_february(
      LocalDate day, String answer, String left) {
    var given = on(day, CAP_A_YEAR, "2028-02-29 is paid thing/shoes £100");

    assertThat(given.entitled().code()).isEqualTo(answer);
    assertThat(balance(given).left().orElseThrow()).isEqualByComparingTo(left);
  }

  @Test
  void a_payment_without_a_sum_leaves_a_cap_unknown_for_12_months_only() {
    var within = on("2025-06-30", CAP_A_YEAR, "2024-07-01 is paid thing");
    var after = on("2025-07-01", CAP_A_YEAR, "2024-07-01 is paid thing");

    assertThat(within.entitled().code()).isEqualTo("undetermined");
    assertThat(balance(within).left()).isEmpty();
    assertThat(after.entitled().code()).isEqualTo("yes");
    assertThat(balance(after).left().orElseThrow()).isEqualByComparingTo("100");
  }

  @Test
  void a_fixed_sum_once_in_12_months_leaves_nothing_when_it_was_had() {
    var pack = pack("{ form: fixed, value: 20, unit: GBP, every: single, use: per-12-months }");
    var had = on("2025-07-01", pack, "2025-06-01 is paid thing £15");

    assertThat(had.entitled().code()).isEqualTo("not-yet");
    assertThat(balance(had).left()).contains(BigDecimal.ZERO);
  }

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource({
    "2025-06-01, not-yet, had today",
    "2026-05-31, not-yet, the last day of the 12 months",
    "2026-06-01, yes, 12 months later"
  })
  void once_in_12_months_comes_again(LocalDate day, String answer, String why) {
    var pack = pack("{ form: in-kind, what: a pass, use: per-12-months }");
    var given = on(day, pack, "2025-06-01 is paid thing");

    assertThat(given.entitled().code()).as(why).isEqualTo(answer);
    if (answer.equals("not-yet")) {
      assertThat(given.available().from()).isEqualTo(LocalDate.parse("2026-06-01"));
      assertThat(given.waitingFor()).contains("date");
    }
  }

  @Test
  void four_times_in_12_months_is_four_times() {
    var pack =
        pack("{ form: in-kind, what: a journey, value: 2, unit: items, use: per-12-months }");

    assertThat(on("2025-07-01", pack, "2025-06-01 is paid thing").entitled().code())
        .isEqualTo("yes");
    assertThat(
            on("2025-07-01", pack, "2025-05-01 is paid thing", "2025-06-01 is paid thing")
                .available()
                .from())
        .isEqualTo(LocalDate.parse("2026-05-01"));
  }

  @Test
  void instalments_come_in_turn() {
    var pack =
        pack(
            "{ form: fixed, value: 2000, unit: GBP, every: single, use: once, instalments: [668, 666, 666] }");
    var first = on("2025-06-01", pack);
    var second = on("2025-06-01", pack, "2025-06-01 is paid thing £668");
    var done =
        on(
            "2026-06-01",
            pack,
            "2025-06-01 is paid thing £668",
            "2025-09-01 is paid thing £666",
            "2026-01-01 is paid thing £666");

    assertThat(balance(first).nextInstalment()).contains(new BigDecimal("668"));
    assertThat(balance(second).nextInstalment()).contains(new BigDecimal("666"));
    assertThat(balance(second).left()).contains(new BigDecimal("1332"));
    assertThat(second.entitled().code()).isEqualTo("yes");
    assertThat(done.entitled().code()).isEqualTo("ended");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2025-06-01, yes", "2025-06-28, yes", "2025-06-29, not-yet"})
  void a_time_runs_from_its_event(LocalDate day, String answer) {
    var pack =
        pack(
            "{ form: in-kind, what: travel, use: as-needed, lasts: { value: 4, unit: weeks, from: employment-started } }");

    assertThat(on(day, pack, "2025-06-01 starts work").entitled().code()).isEqualTo(answer);
    assertThat(on(day, pack).waitingFor()).contains("employment-started");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2025-06-20, yes",
    "2025-07-15, ended",
    "2025-09-02, ended",
  })
  void what_is_paid_week_by_week_once_is_not_begun_again_by_the_next_job(
      LocalDate day, String answer) {
    var pack =
        pack(
            "{ form: fixed, value: 20, unit: GBP, every: week, use: once, lasts: { value: 4, unit:"
                + " weeks, from: employment-started } }");
    var life =
        new String[] {
          "2025-06-01 starts work",
          "2025-06-08 is paid thing £20",
          "2025-06-15 is paid thing £20",
          "2025-08-01 ends work",
          "2025-09-01 starts work"
        };

    assertThat(on(day, pack, life).entitled().code()).isEqualTo(answer);
    assertThat(
            on("2025-09-02", pack, "2025-06-01 starts work", "2025-09-01 starts work").entitled())
        .as("never paid")
        .isEqualTo(Entitled.YES);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2026-03-31, true", "2026-04-01, false"})
  void a_sum_raised_each_april_is_not_known_after_it(LocalDate day, boolean known) {
    var pack =
        Packs.of(
            "validFrom: 2025-04-01\nwho: { age: { from: 18 } }\namount: { form: fixed, value: 30,"
                + " unit: GBP, every: week, use: as-needed, raised: each-april }");

    assertThat(on(day, pack).amount().orElseThrow().pounds().isPresent()).isEqualTo(known);
    assertThat(on(day, pack).entitled().code()).isEqualTo("yes");
  }

  @ParameterizedTest(name = "{0}: {1} percent")
  @CsvSource({"2027-04-30, 100", "2027-05-01, 50"})
  void a_taper_follows_the_birthday(LocalDate day, String percent) {
    var pack =
        pack(
            """
            { form: cases, cases: [{ when: { age: { to: 21 } }, amount: { form: percentage, value: 100, unit: percent, of: council tax, use: as-needed } }, { amount: { form: percentage, value: 50, unit: percent, of: council tax, use: as-needed } }] }""");

    assertThat(on(day, pack).amount().orElseThrow().form().orElseThrow().toString())
        .contains("percent=" + percent + ",");
  }

  private static Pack pack(String amount) {
    return Packs.of("validFrom: 2020-01-01\nwho: { age: { from: 18 } }\namount: " + amount);
  }

  private static Balance balance(OfferAnswer answer) {
    return answer.amount().orElseThrow().balance().orElseThrow();
  }

  private static OfferAnswer on(String day, Pack pack, String... more) {
    return on(LocalDate.parse(day), pack, more);
  }

  private static OfferAnswer on(LocalDate day, Pack pack, String... more) {
    var life =
        new ArrayList<>(
            List.of(
                "2006-05-01 is born",
                "2016-05-01 comes into care by care-order",
                "2024-05-01 leaves care: reached-18"));
    life.addAll(Arrays.asList(more));
    return Offers.derive(Story.of(life).at("E06000051"), List.of(pack)).getFirst().on(day);
  }
}
