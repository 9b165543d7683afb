package uk.waymark.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.people.Packs;
import uk.waymark.offers.people.Story;

/** What an answer says of days that are not the one asked about. */
class OtherDaysTest {
  private static final List<String> LIFE =
      List.of(
          "2006-05-01 is born",
          "2016-05-01 comes into care by care-order",
          "2024-05-01 leaves care: reached-18");

  @Test
  void what_else_must_happen_is_said_of_an_offer_that_is_still_to_come() {
    var pack =
        Packs.of(
            """
            validFrom: 2026-04-01
            who: { age: { from: 18, to: 25 }, does: { any: [employment] } }
            needs:
              - decision: { matter: other, by: the builder, words: A place is free. }
            """);
    var answer = answer(LocalDate.parse("2026-02-01"), pack, LIFE);

    assertThat(answer.entitled().code()).isEqualTo("not-yet");
    assertThat(answer.because())
        .extracting(OfferStep::words)
        .containsExactly(
            "It is offered from 1 April 2026.",
            "Still to come: in employment.",
            "For the builder to decide: A place is free.",
            "From 1 April 2026 at the earliest.");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'does: { any: [employment] }', 'From 1 April 2026 at the earliest, if things stay as they are.'",
    "everLookedAfter: true, From 1 April 2026."
  })
  void what_rests_on_today_is_promised_only_if_it_goes_on(String who, String words) {
    var life = new ArrayList<>(LIFE);
    life.add("2025-06-01 starts work");
    var pack = Packs.of("validFrom: 2026-04-01\nwho: { " + who + " }");

    assertThat(answer(LocalDate.parse("2026-02-01"), pack, life).because().getLast().words())
        .isEqualTo(words);
  }

  @Test
  void thirteen_weeks_that_are_still_to_come_are_named() {
    var life = List.of("2008-01-10 is born", "2025-01-10 comes into care by section-20");
    var pack = Packs.of("validFrom: 2020-01-01\nwho: { status: [eligible-child] }");

    assertThat(answer(LocalDate.parse("2025-02-01"), pack, life).because())
        .extracting(OfferStep::words)
        .contains(
            "13 weeks in care since the 14th birthday are then complete.",
            "From 11 April 2025 at the earliest, if things stay as they are.");
  }

  @Test
  void who_grows_into_an_offer_only_after_its_end_is_told_so() {
    var pack =
        Packs.of("validFrom: 2020-01-01\nvalidTo: 2022-04-01\nwho: { age: { from: 18, to: 25 } }");
    var young = answer(LocalDate.parse("2021-02-01"), pack, LIFE);
    var old =
        answer(
            LocalDate.parse("2021-02-01"),
            pack,
            List.of("1990-05-01 is born", "2000-05-01 comes into care by care-order"));

    assertThat(young.entitled().code()).isEqualTo("no");
    assertThat(young.because().getLast().words())
        .isEqualTo(
            "It could be for them from 1 May 2024. But the document speaks only for the time up to"
                + " the end of 31 March 2022.");
    assertThat(old.because()).extracting(OfferStep::words).noneMatch(w -> w.startsWith("It could"));
  }

  @Test
  void after_its_end_the_answer_says_why_it_was_never_for_them() {
    var pack = Packs.of("validFrom: 2020-01-01\nvalidTo: 2025-04-01\nwho: { lives: [custody] }");

    assertThat(answer(LocalDate.parse("2026-02-01"), pack, LIFE).because())
        .extracting(OfferStep::words)
        .containsExactly(
            "The document speaks for the time up to the end of 31 March 2025. What came after it is"
                + " not known here.",
            "So it stands on 31 March 2025:",
            "It is for people who live in custody.");
  }

  @Test
  void where_a_home_to_come_will_be_is_not_asked_before_it_comes() {
    var life = new ArrayList<>(LIFE);
    life.add("2024-06-01 is detained");
    var pack = Packs.of("validFrom: 2020-01-01\nwho: { lives: [own-tenancy], livesIn: own }");
    var answer = answer(LocalDate.parse("2025-02-01"), pack, life);

    assertThat(answer.entitled().code()).isEqualTo("not-yet");
    assertThat(answer.waitingFor()).contains("own-tenancy");
  }

  @Test
  void nobody_is_looked_after_from_18_on_whatever_is_not_known_of_care() {
    var pack = Packs.of("validFrom: 2020-01-01\nwho: { lookedAfter: true }");
    var life = List.of("2006-05-01 is born");

    assertThat(answer(LocalDate.parse("2024-04-30"), pack, life).entitled().code())
        .isEqualTo("undetermined");
    assertThat(answer(LocalDate.parse("2024-05-01"), pack, life).entitled().code()).isEqualTo("no");
  }

  @Test
  void what_can_come_back_has_not_ended() {
    var life = new ArrayList<>(LIFE);
    life.add("2025-01-01 starts work");
    var pack =
        Packs.of(
            """
            validFrom: 2020-01-01
            who: { age: { from: 18, to: 25 } }
            needs:
              - not: { does: { any: [employment] } }
            """);

    assertThat(answer(LocalDate.parse("2025-02-01"), pack, life).entitled().code()).isEqualTo("no");
    assertThat(answer(LocalDate.parse("2031-05-01"), pack, life).entitled().code())
        .isEqualTo("ended");
  }

  /** A taper: the first half of it to the 21st birthday, the rest to the 25th. */
  private static final Pack TAPER =
      Packs.of(
          """
          validFrom: 2020-01-01
          who: { age: { from: 18, to: 25 } }
          amount: { form: cases, cases: [{ when: { age: { to: 21 } }, amount: { form: percentage, value: 100, unit: percent, of: council tax, use: as-needed } }, { amount: { form: percentage, value: 50, unit: percent, of: council tax, use: as-needed } }] }
          """);

  @ParameterizedTest(name = "{0}: {1} to {2}")
  @CsvSource({
    "2025-02-01, 2024-05-01, 2027-05-01, From 1 May 2027: 50 percent of council tax.",
    "2023-02-01, 2024-05-01, 2027-05-01, From 1 May 2027: 50 percent of council tax.",
    "2028-02-01, 2027-05-01, 2031-05-01, ",
  })
  void the_day_beside_a_sum_is_the_end_of_that_sum(
      LocalDate day, LocalDate from, LocalDate to, String next) {
    var answer = answer(day, TAPER, LIFE);

    assertThat(answer.available().from()).isEqualTo(from);
    assertThat(answer.available().to()).isEqualTo(to);
    assertThat(
            answer.because().stream()
                .map(OfferStep::words)
                .filter(words -> words.contains("percent"))
                .toList())
        .isEqualTo(next == null ? List.of() : List.of(next));
  }

  @Test
  void past_its_review_date_a_sum_still_ends_where_it_changes() {
    var pack =
        Packs.of(
            """
            validFrom: 2020-01-01
            who: { age: { from: 18, to: 25 } }
            reviewBy: 2025-12-31
            amount: { form: cases, cases: [{ when: { age: { to: 21 } }, amount: { form: fixed, value: 25, unit: GBP, every: week, use: as-needed } }, { amount: { form: fixed, value: 50, unit: GBP, every: week, use: as-needed } }] }
            """);

    assertThat(answer(LocalDate.parse("2025-02-01"), pack, LIFE).available().to())
        .isEqualTo(LocalDate.parse("2027-05-01"));
    assertThat(answer(LocalDate.parse("2026-02-01"), pack, LIFE).amount()).isEmpty();
  }

  @ParameterizedTest(name = "18 from {0}, on {1}: {2}")
  @CsvSource({
    "2024-05-02, 2025-02-01, no",
    "2024-05-02, 2025-12-31, no",
    "2024-05-02, 2026-01-01, no",
    "2024-05-02, 2031-04-30, no",
    "2024-05-01, 2025-12-31, yes",
    "2024-05-01, 2026-01-01, undetermined"
  })
  void who_is_in_no_case_of_an_amount_waits_for_no_review(
      LocalDate cohort, LocalDate day, String answer) {
    var pack =
        Packs.of(
            """
            validFrom: 2020-01-01
            who: { age: { from: 18, to: 25 } }
            reviewBy: 2025-12-31
            amount: { form: cases, cases: [{ when: { turned18: { from: %s } }, amount: { form: fixed, value: 300, unit: GBP, every: single, use: once } }] }
            """
                .formatted(cohort));

    assertThat(answer(day, pack, LIFE).entitled().code()).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2027-04-30, undetermined", "2027-05-01, ended", "2027-05-02, ended"})
  void past_its_review_date_the_last_case_of_an_amount_still_ends(LocalDate day, String answer) {
    var pack =
        Packs.of(
            """
            validFrom: 2020-01-01
            who: { age: { from: 18, to: 25 } }
            reviewBy: 2025-12-31
            amount: { form: cases, cases: [{ when: { age: { to: 21 } }, amount: { form: fixed, value: 25, unit: GBP, every: week, use: as-needed } }] }
            """);

    assertThat(answer(day, pack, LIFE).entitled().code()).isEqualTo(answer);
  }

  @Test
  void past_its_review_date_a_course_still_ends() {
    var life = new ArrayList<>(LIFE);
    life.add("2024-09-20 starts higher for 3 years");
    var pack =
        Packs.of(
            """
            validFrom: 2020-01-01
            who: { age: { from: 18, to: 25 }, does: { any: [higher-education] } }
            reviewBy: 2025-12-31
            """);

    assertThat(answer(LocalDate.parse("2025-02-01"), pack, life).available().to())
        .isEqualTo(LocalDate.parse("2027-09-01"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2027-05-01, yes", "2027-05-02, ended"})
  void birthday_money_ends_with_the_last_of_its_birthdays(LocalDate day, String answer) {
    var pack =
        Packs.of(
            """
            validFrom: 2020-01-01
            who: { age: { from: 18, to: 25 } }
            amount: { form: fixed, value: 50, unit: GBP, every: birthday, birthdays: [21], use: as-needed }
            """);

    assertThat(answer(day, pack, LIFE).entitled().code()).isEqualTo(answer);
  }

  @Test
  void a_time_that_a_claim_begins_is_told_from_the_claim() {
    var life = new ArrayList<>(LIFE);
    life.add("2025-06-01 claims thing");
    var pack =
        Packs.of(
            """
            validFrom: 2020-01-01
            who: { age: { from: 18, to: 25 } }
            amount: { form: fixed, value: 50, unit: GBP, every: week, use: once, lasts: { value: 5, unit: weeks, from: entitlement-claimed } }
            """);
    var answer = answer(LocalDate.parse("2025-06-10"), pack, life);

    assertThat(answer.available().from()).isEqualTo(LocalDate.parse("2025-06-01"));
    assertThat(answer.available().to()).isEqualTo(LocalDate.parse("2025-07-06"));
  }

  @Test
  void what_comes_first_and_waits_for_a_fact_leaves_the_rest_unknown() {
    var life = new ArrayList<>(LIFE);
    life.add("2024-09-20 starts higher for 3 years");
    var pack =
        Packs.of(
            """
            validFrom: 2020-01-01
            who: { does: { any: [higher-education] } }
            after: [{ entry: ENT-VAC, only: if-not-available }]
            """);

    assertThat(answer(LocalDate.parse("2025-02-01"), pack, life).missing())
        .containsExactly("full-time-student-without-vacation-room");
    assertThat(answer(LocalDate.parse("2025-02-01"), pack, LIFE).waitingFor())
        .contains("higher-education");
  }

  private static OfferAnswer answer(LocalDate day, Pack pack, List<String> life) {
    return Offers.derive(Story.of(life).at("E06000051"), List.of(pack)).getFirst().on(day);
  }
}
