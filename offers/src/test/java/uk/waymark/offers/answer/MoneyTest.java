package uk.waymark.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.people.Packs;
import uk.waymark.offers.people.Story;

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
    assertThat(balance(given).left()).contains(new BigDecimal(left));
  }

  @Test
  void a_sub_cap_is_never_more_than_what_is_left_of_the_whole() {
    var some = on("2025-07-01", UNTIL_SPENT, "2025-06-01 is paid thing/white-goods £599.90");
    var most = on("2025-07-01", UNTIL_SPENT, "2025-06-01 is paid thing £2900");

    assertThat(balance(some).parts().getFirst().left()).isEqualByComparingTo("600.10");
    assertThat(balance(most).parts().getFirst().left()).isEqualByComparingTo("100");
  }

  @Test
  void a_payment_without_a_sum_leaves_the_rest_unknown() {
    var answer = on("2025-07-01", UNTIL_SPENT, "2025-06-01 is paid thing");

    assertThat(answer.entitled().code()).isEqualTo("undetermined");
    assertThat(answer.missing()).containsExactly("amount of event e4");
    assertThat(balance(answer).left()).isEmpty();
  }

  @Test
  void once_is_once() {
    var pack = pack("{ form: cap, value: 100, unit: GBP, every: single, use: once }");

    assertThat(on("2025-06-01", pack).entitled().code()).isEqualTo("yes");
    assertThat(on("2025-06-01", pack, "2025-06-01 is paid thing £40").entitled().code())
        .isEqualTo("ended");
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
  @CsvSource({"2025-06-01, yes", "2025-06-28, yes", "2025-06-29, ended"})
  void a_time_runs_from_its_event(LocalDate day, String answer) {
    var pack =
        pack(
            "{ form: in-kind, what: travel, use: as-needed, lasts: { value: 4, unit: weeks, from: employment-started } }");

    assertThat(on(day, pack, "2025-06-01 starts work").entitled().code()).isEqualTo(answer);
    assertThat(on(day, pack).waitingFor()).contains("employment-started");
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
