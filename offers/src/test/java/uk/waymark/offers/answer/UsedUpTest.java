package uk.waymark.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.people.Packs;
import uk.waymark.offers.people.Story;
import uk.waymark.statute.deadline.Span;

/** When what was had is over: things by their number, sums by their pounds. */
class UsedUpTest {
  private static final List<String> LIFE =
      List.of(
          "2006-05-01 is born",
          "2016-05-01 comes into care by care-order",
          "2024-05-01 leaves care: reached-18",
          "2025-01-01 starts work");

  @ParameterizedTest(name = "{0}: 2 of 3 {1}, the third {2}, the day after {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          form: in-kind, what: trips, value: 3, unit: items, use: once               | yes | ended | ended
          form: in-kind, what: trips, value: 3, unit: items, use: until-spent        | yes | ended | ended
          form: in-kind, what: trips, value: 3, unit: items, use: as-needed          | yes | yes   | yes
          form: in-kind, what: trips, value: 3, unit: hours, use: until-spent        | yes | yes   | yes
          form: matched, of: lessons, value: 3, unit: items, use: once               | yes | ended | ended
          form: matched, of: lessons, value: 3, unit: items, use: until-spent        | yes | ended | ended
          form: matched, of: lessons, value: 3, unit: items, use: as-needed          | yes | yes   | yes
          form: in-kind, what: trips, value: 3, unit: items, use: until-spent, lasts: { value: 1, unit: years, from: employment-started } | yes | ended | ended
          form: in-kind, what: trips, value: 3, unit: items, use: once, lasts: { value: 1, unit: years, from: entitlement-paid }          | yes | ended | ended
          form: in-kind, what: a pass, value: 1, unit: items, use: once, lasts: { value: 1, unit: years, from: entitlement-paid }         | yes | yes   | yes
          """)
  void things_are_over_when_all_were_given(String amount, String before, String on, String after) {
    var life = paid("", "2025-06-01", "2025-06-02", "2025-06-10");

    assertThat(entitled("2025-06-09", amount, life)).isEqualTo(before);
    assertThat(entitled("2025-06-10", amount, life)).isEqualTo(on);
    assertThat(entitled("2025-06-11", amount, life)).isEqualTo(after);
  }

  @ParameterizedTest(name = "{0}, each payment {1}: {2} left {3}, then {4}, then {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          form: matched, of: savings, value: 200, unit: GBP, use: until-spent                           | 100    | yes          | 100    | ended        | ended
          form: matched, of: savings, value: 200, unit: GBP, use: once                                  | 100    | yes          | 100    | ended        | ended
          form: matched, of: savings, value: 200, unit: GBP, use: until-spent                           | 99.99  | yes          | 100.01 | yes          | yes
          form: percentage, value: 50, unit: percent, of: a course, upTo: 200, use: until-spent         | 100    | yes          | 100    | ended        | ended
          form: percentage, value: 50, unit: percent, of: a course, upTo: 200, use: until-spent         | 250    | ended        | 0      | ended        | ended
          form: percentage, value: 50, unit: percent, of: a course, upTo: 200, use: once                | 100    | ended        | 0      | ended        | ended
          form: percentage, value: 50, unit: percent, of: a course, use: until-spent                    | 100    | yes          |        | yes          | yes
          form: percentage, value: 50, unit: percent, of: council tax, upTo: 200, use: as-needed        | 100    | yes          |        | yes          | yes
          """)
  void pounds_are_over_when_their_sum_is_reached(
      String amount, String sum, String first, String left, String second, String after) {
    var life = paid(" £" + sum, "2025-06-01", "2025-06-10");
    var one = answer("2025-06-09", amount, life);

    assertThat(one.entitled().code()).isEqualTo(first);
    assertThat(left(one)).isEqualTo(Optional.ofNullable(left));
    assertThat(entitled("2025-06-10", amount, life)).isEqualTo(second);
    assertThat(entitled("2025-06-11", amount, life)).isEqualTo(after);
  }

  @Test
  void a_payment_of_pounds_without_a_sum_leaves_the_rest_unknown() {
    var amount = "form: matched, of: savings, value: 200, unit: GBP, use: until-spent";
    var life = paid("", "2025-06-01");

    assertThat(entitled("2025-05-31", amount, life)).isEqualTo("yes");
    assertThat(answer("2025-06-01", amount, life).missing()).containsExactly("amount of event e5");
    assertThat(left(answer("2025-06-02", amount, life))).isEmpty();
  }

  /** Two years of the offer, with a gap of a month and a review that nobody made. */
  private static final String[] RAISED = {
    """
    validFrom: 2024-04-01
    validTo: 2026-03-01
    who: { age: { from: 18, to: 25 } }
    amount: { form: cap, value: 3000, unit: GBP, every: single, use: until-spent }
    """,
    """
    validFrom: 2026-04-01
    reviewBy: 2027-04-30
    who: { age: { from: 18, to: 25 } }
    amount: { form: cap, value: 3200, unit: GBP, every: single, use: until-spent }
    """
  };

  @ParameterizedTest(name = "{0}, paid £{1}: {2}, left {3}")
  @CsvSource({
    "2025-05-31, 3000, yes, 3000",
    "2025-06-01, 3000, not-yet, 0",
    "2026-02-28, 3000, not-yet, 0",
    "2026-03-01, 3000, not-yet, ",
    "2026-03-31, 3000, not-yet, ",
    "2026-04-01, 3000, yes, 200",
    "2027-05-01, 3000, undetermined, ",
    "2025-06-01, 3200, ended, 0",
    "2026-03-31, 3200, ended, ",
    "2026-04-01, 3200, ended, 0"
  })
  void what_is_raised_opens_again(String day, String sum, String answer, String left) {
    var given = answer(day, Packs.of(RAISED), paid(" £" + sum, "2025-06-01"));

    assertThat(given.entitled().code()).isEqualTo(answer);
    assertThat(left(given)).isEqualTo(Optional.ofNullable(left));
    if (answer.equals("not-yet")) {
      assertThat(given.waitingFor()).contains("date");
      assertThat(given.available().from()).isEqualTo(LocalDate.parse("2026-04-01"));
      assertThat(given.because().getLast().words()).startsWith("From 1 April 2026");
    }
  }

  @Test
  void a_payment_that_does_not_say_how_much_opens_nothing_again() {
    var life = paid(" £3000", "2025-06-01");
    life.add("2025-07-01 is paid thing");

    assertThat(answer("2025-06-15", Packs.of(RAISED[0]), life).entitled().code())
        .isEqualTo("ended");
  }

  /** A pass a year from 18 until 25, which is 1 May 2031. */
  @ParameterizedTest(name = "paid {0}, to {1}, on {2}: {3} from {4}")
  @CsvSource({
    "2029-04-30, , 2029-05-01, not-yet, 2030-04-30, ",
    "2030-04-29, , 2030-04-30, not-yet, 2031-04-29, twelve months later is before the birthday",
    "2030-04-30, , 2030-04-30, not-yet, 2031-04-30, the day before the birthday",
    "2030-05-01, , 2030-04-30, yes, , the day before the payment",
    "2030-05-01, , 2030-05-01, ended, , twelve months later is the birthday",
    "2030-05-02, , 2030-05-02, ended, , the day after it",
    "2030-05-02, , 2031-05-01, ended, , ",
    "2025-03-31, 2026-04-01, 2025-03-31, not-yet, 2026-03-31, the last day of the offer",
    "2025-04-01, 2026-04-01, 2025-04-01, ended, , the first day after it",
    "2025-04-02, 2026-04-01, 2025-04-02, ended, , ",
    "2025-04-02, 2026-04-01, 2026-04-01, ended, , "
  })
  void nothing_comes_again_after_its_end(
      String paid, String validTo, String day, String answer, LocalDate from, String why) {
    var given = answer(day, aYear(validTo), paid("", paid));

    assertThat(given.entitled().code()).as(why).isEqualTo(answer);
    if (from == null) {
      assertThat(given.because()).noneMatch(step -> step.words().contains("again from"));
      assertThat(given.available().equals(Span.ALWAYS))
          .as("a day is told only of what is open")
          .isEqualTo(answer.equals("ended"));
    } else {
      assertThat(given.available().from()).isEqualTo(from);
      assertThat(given.available().to()).isAfter(from);
    }
  }

  @Test
  void what_comes_again_under_the_next_version_is_waited_for() {
    var pass =
        "who: { age: { from: 18, to: 25 } }\namount: { form: in-kind, what: a pass, use:"
            + " per-12-months }";
    var pack =
        Packs.of(
            "validFrom: 2025-01-01\nvalidTo: 2026-01-01\n" + pass,
            "validFrom: 2026-09-01\n" + pass);
    var given = answer("2025-06-01", pack, paid("", "2025-06-01"));

    assertThat(given.entitled().code()).isEqualTo("not-yet");
    assertThat(given.available().from()).isEqualTo(LocalDate.parse("2026-09-01"));
    assertThat(given.because())
        .extracting(OfferStep::words)
        .contains("It can be had again from 1 September 2026.");
  }

  @Test
  void what_is_shut_for_now_when_it_comes_again_has_not_ended() {
    var pack =
        Packs.of(
            """
            validFrom: 2020-01-01
            who: { age: { from: 18, to: 25 } }
            unless: [{ lives: [custody] }]
            amount: { form: in-kind, what: a pass, use: per-12-months }
            """);
    var life = paid("", "2025-06-01");
    life.add("2026-03-01 is detained");
    var given = answer("2025-07-01", pack, life);

    assertThat(given.entitled().code()).isEqualTo("not-yet");
    assertThat(given.available().from()).isEqualTo(LocalDate.parse("2026-06-01"));
  }

  private static Pack aYear(@Nullable String validTo) {
    return Packs.of(
        "validFrom: 2020-01-01\n"
            + (validTo == null ? "" : "validTo: " + validTo + "\n")
            + "who: { age: { from: 18, to: 25 } }\n"
            + "amount: { form: in-kind, what: a pass, use: per-12-months }");
  }

  private static List<String> paid(String sum, String... days) {
    var life = new ArrayList<>(LIFE);
    for (var day : days) {
      life.add(day + " is paid thing" + sum);
    }
    return life;
  }

  private static Optional<String> left(OfferAnswer answer) {
    return answer
        .amount()
        .flatMap(OfferedAmount::balance)
        .flatMap(Balance::left)
        .map(sum -> sum.stripTrailingZeros().toPlainString());
  }

  private static String entitled(String day, String amount, List<String> life) {
    return answer(day, amount, life).entitled().code();
  }

  private static OfferAnswer answer(String day, String amount, List<String> life) {
    return answer(
        day,
        Packs.of("validFrom: 2020-01-01\nwho: { age: { from: 18 } }\namount: { " + amount + " }"),
        life);
  }

  private static OfferAnswer answer(String day, Pack pack, List<String> life) {
    return Offers.derive(Story.of(life).at("E06000051"), List.of(pack))
        .getFirst()
        .on(LocalDate.parse(day));
  }
}
