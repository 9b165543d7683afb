package uk.waymark.offers.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.offers.people.Packs;
import uk.waymark.offers.people.Story;

/** A time that is over, and the event that would begin it again. */
class BegunAgainTest {
  private static final List<String> LIFE =
      List.of(
          "2006-05-01 is born",
          "2016-05-01 comes into care by care-order",
          "2024-05-01 leaves care: reached-18");

  @ParameterizedTest(name = "{0}, {1}: {2}, {3}")
  @CsvSource({
    "as-needed, 2025-06-28, yes, ",
    "as-needed, 2025-06-29, not-yet, employment-started",
    "as-needed, 2025-06-30, not-yet, employment-started",
    "as-needed, 2031-04-30, not-yet, employment-started",
    "as-needed, 2031-05-01, ended, ",
    "once, 2025-06-28, yes, ",
    "once, 2025-06-29, ended, ",
    "once, 2025-06-30, ended, ",
    "per-12-months, 2025-06-29, not-yet, employment-started"
  })
  void the_next_job_is_waited_for_unless_it_was_had_once(
      String use, LocalDate day, String entitled, String waitingFor) {
    var answer = answer(day, "", use, "2025-06-01 starts work", "2025-06-05 is paid thing £20");

    assertThat(answer.entitled().code()).isEqualTo(entitled);
    assertThat(answer.waitingFor()).isEqualTo(Optional.ofNullable(waitingFor));
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "2025-06-29, not-yet, employment-started",
    "2025-07-31, not-yet, employment-started",
    "2025-08-01, not-yet, employment",
    "2025-08-31, not-yet, employment",
    "2025-09-01, yes, ",
    "2025-09-28, yes, ",
    "2025-09-29, not-yet, employment-started"
  })
  void what_was_never_had_is_not_over_with_its_first_time(
      LocalDate day, String entitled, String waitingFor) {
    var life = new ArrayList<>(List.of("2025-06-01 starts work"));
    if (!day.isBefore(LocalDate.parse("2025-08-01"))) {
      life.add("2025-08-01 ends work");
    }
    if (!day.isBefore(LocalDate.parse("2025-09-01"))) {
      life.add("2025-09-01 starts work");
    }
    var answer = answer(day, ", does: { any: [employment] }", "once", life.toArray(String[]::new));

    assertThat(answer.entitled().code()).isEqualTo(entitled);
    assertThat(answer.waitingFor()).isEqualTo(Optional.ofNullable(waitingFor));
  }

  @Test
  void why_it_is_over_and_what_would_begin_it_again_is_said() {
    var answer = answer(LocalDate.parse("2025-06-29"), "", "as-needed", "2025-06-01 starts work");

    assertThat(answer.because())
        .extracting(OfferStep::words)
        .contains("Its time is over. A new job would begin it again.");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2024-05-28, yes", "2024-05-29, ended", "2024-05-30, ended"})
  void staying_put_does_not_begin_again(LocalDate day, String entitled) {
    var pack =
        Packs.of(
            """
            validFrom: 2020-01-01
            who: { age: { from: 18, to: 25 } }
            amount: { form: in-kind, what: help, use: as-needed, lasts: { value: 4, unit: weeks, from: staying-put-started } }
            """);
    var life = new ArrayList<>(LIFE);
    life.add("2024-05-01 stays put");

    assertThat(
            Offers.derive(Story.of(life).at("E06000051"), List.of(pack))
                .getFirst()
                .on(day)
                .entitled()
                .code())
        .isEqualTo(entitled);
  }

  @ParameterizedTest(name = "paid £{0}: {1}")
  @CsvSource({"50, not-yet", "100, ended"})
  void instalments_are_had_when_they_make_the_whole(String second, String entitled) {
    var pack =
        Packs.of(
            """
            validFrom: 2020-01-01
            who: { age: { from: 18, to: 25 } }
            amount: { form: fixed, value: 200, unit: GBP, every: single, use: once, instalments: [100, 100], lasts: { value: 4, unit: weeks, from: employment-started } }
            """);
    var life = new ArrayList<>(LIFE);
    life.add("2025-06-01 starts work");
    life.add("2025-06-02 is paid thing £100");
    life.add("2025-06-03 is paid thing £" + second);

    assertThat(
            Offers.derive(Story.of(life).at("E06000051"), List.of(pack))
                .getFirst()
                .on(LocalDate.parse("2025-06-29"))
                .entitled()
                .code())
        .isEqualTo(entitled);
  }

  private static OfferAnswer answer(LocalDate day, String who, String use, String... events) {
    var pack =
        Packs.of(
            "validFrom: 2020-01-01\nwho: { age: { from: 18, to: 25 }"
                + who
                + " }\namount: { form: fixed, value: 20, unit: GBP, every: week, use: "
                + use
                + ", lasts: { value: 4, unit: weeks, from: employment-started } }");
    var life = new ArrayList<>(LIFE);
    life.addAll(List.of(events));
    return Offers.derive(Story.of(life).at("E06000051"), List.of(pack)).getFirst().on(day);
  }
}
