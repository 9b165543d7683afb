package uk.waymark.statute.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.life.Read.doubts;
import static uk.waymark.statute.life.Read.life;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.YoungPerson;

/** Short breaks within the limits do not count towards thirteen weeks; longer ones do. */
class ShortBreaksLimitsTest {
  @ParameterizedTest(name = "{1} days from {0}: a short break {2}")
  @CsvSource({
    "2011-03-31, 28, true",
    "2011-03-31, 29, false",
    "2011-04-01, 17, true",
    "2011-04-01, 18, false",
    "2020-04-23, 18, false",
    "2020-04-24, 40, true",
    "2020-09-24, 40, true",
    "2020-09-25, 18, false",
    "2024-02-20, 17, true"
  })
  void a_break_has_a_longest_length(LocalDate from, int days, boolean isShort) {
    var person =
        aYoungPerson()
            .born(from.minusYears(15).toString())
            .lookedAfter(LegalBasis.SHORT_BREAKS, from.toString(), from.plusDays(days).toString());

    assertThat(life(person).care().shortBreaks().isEmpty()).isNotEqualTo(isShort);
    assertThat(life(person).care().counting().isEmpty()).isEqualTo(isShort);
    assertThat(doubts(person)).isEqualTo(isShort ? List.of() : List.of("short-break-too-long e2"));
  }

  @ParameterizedTest(name = "from {0}: short for {1} days")
  @CsvSource({"2011-03-31, 28", "2011-04-01, 17", "2020-09-25, 17", "2024-02-20, 17"})
  void a_break_without_an_end_is_short_for_as_long_as_it_may_last(LocalDate from, int days) {
    var person =
        aYoungPerson()
            .born(from.minusYears(15).toString())
            .lookedAfterFrom(from.toString(), LegalBasis.SHORT_BREAKS);

    assertThat(life(person).care().shortBreaks().all())
        .containsExactly(new Span(from, from.plusDays(days)));
    assertThat(life(person).care().counting().all())
        .containsExactly(new Span(from.plusDays(days), from.minusYears(15).plusYears(18)));
    assertThat(doubts(person)).containsExactly("short-break-open e2");
  }

  @Test
  void how_a_break_without_an_end_counts_is_a_reading_that_is_shown_and_can_be_set() {
    var person =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfter("2024-01-01", "2024-06-01")
            .lookedAfterFrom("2025-05-01", LegalBasis.SHORT_BREAKS);
    var day17 = LocalDate.parse("2025-05-17");
    var day18 = LocalDate.parse("2025-05-18");

    var course = person.course();
    assertThat(course.statusOn(day17)).isEqualTo(Status.NONE);
    assertThat(readings(course.withoutOn(day17))).contains(Reading.J_SB, Reading.J_SB_OPEN);
    assertThat(course.statusOn(day18)).isEqualTo(Status.ELIGIBLE);
    assertThat(readings(course.intervalOn(day18).orElseThrow().because()))
        .contains(Reading.J_SB_OPEN);

    var other = person.reading(Reading.J_SB_OPEN, "until-it-ends").course();
    assertThat(other.statusOn(day18)).isEqualTo(Status.NONE);
    assertThat(readings(other.withoutOn(day18))).contains(Reading.J_SB_OPEN);
    assertThat(other.statusOn(LocalDate.parse("2027-02-28"))).isEqualTo(Status.NONE);
  }

  private static List<Reading> readings(List<Because> steps) {
    return steps.stream().flatMap(step -> step.reading().stream()).toList();
  }

  @Test
  void nobody_is_asked_for_the_end_of_a_break_of_someone_who_died_in_it() {
    assertThat(doubts(diedInABreak("2025-05-18"))).isEmpty();
    assertThat(doubts(diedInABreak("2025-05-19"))).containsExactly("short-break-open e2");
  }

  private static YoungPerson diedInABreak(String on) {
    return aYoungPerson()
        .born("2009-03-01")
        .lookedAfterFrom("2025-05-01", LegalBasis.SHORT_BREAKS)
        .on(on, new Happening.PersonDied());
  }

  @Test
  void a_break_without_an_end_is_short_to_18_when_that_is_near() {
    var nearly18 =
        aYoungPerson().born("2006-03-01").lookedAfterFrom("2024-02-13", LegalBasis.SHORT_BREAKS);
    assertThat(life(nearly18).care().counting().isEmpty()).isTrue();
    assertThat(doubts(nearly18)).isEmpty();
  }

  @Test
  void a_break_without_an_end_is_short_while_all_breaks_stay_within_75_days() {
    var inThePandemic =
        aYoungPerson().born("2005-03-01").lookedAfterFrom("2020-09-24", LegalBasis.SHORT_BREAKS);
    assertThat(life(inThePandemic).care().shortBreaks().all())
        .containsExactly(Span.since(LocalDate.parse("2020-09-24")).and(toDay("2020-12-08")));
    assertThat(doubts(inThePandemic)).containsExactly("short-break-open e2");

    var afterOthers = breaks(2025, 15).lookedAfterFrom("2025-06-01", LegalBasis.SHORT_BREAKS);
    assertThat(doubts(afterOthers)).containsExactly("short-breaks-over-75-days e12");
    var afterFewer = breaks(2025, 11).lookedAfterFrom("2025-06-01", LegalBasis.SHORT_BREAKS);
    assertThat(life(afterFewer).care().counting().all().getFirst().from()).isEqualTo("2025-06-05");
    assertThat(doubts(afterFewer)).containsExactly("short-break-open e12");
  }

  private static Span toDay(String day) {
    return new Span(LocalDate.MIN, LocalDate.parse(day));
  }

  /** Breaks of fifteen days at the start of five months, and one of some days in the sixth. */
  private static YoungPerson breaks(int firstYear, int last) {
    var person = aYoungPerson().born(firstYear - 15 + "-01-01");
    for (int month = 1; month <= 5; month++) {
      var from = LocalDate.of(firstYear, month, 1);
      person.lookedAfter(
          LegalBasis.SHORT_BREAKS, from.toString(), from.plusDays(month == 5 ? last : 15) + "");
    }
    return person;
  }

  @Test
  void breaks_come_to_75_days_in_twelve_months_at_most() {
    assertThat(doubts(breaks(2025, 15))).isEmpty();
    assertThat(doubts(breaks(2025, 16))).containsExactly("short-breaks-over-75-days e10");
    assertThat(life(breaks(2025, 16)).care().counting().all().stream().mapToLong(Span::days).sum())
        .isEqualTo(16);
    assertThat(
            life(breaks(2025, 16)).care().shortBreaks().all().stream().mapToLong(Span::days).sum())
        .isEqualTo(60);
  }

  @Test
  void before_april_2011_there_was_no_limit_for_twelve_months() {
    assertThat(doubts(breaks(2009, 17))).isEmpty();
  }

  @Test
  void only_the_part_of_an_earlier_break_that_lies_within_the_twelve_months_counts() {
    var person = breaks(2025, 15); // 75 days, the first from 1 to 16 January 2025
    person.lookedAfter(LegalBasis.SHORT_BREAKS, "2026-01-06", "2026-01-11"); // 5 days of January
    var more = breaks(2025, 15);
    more.lookedAfter(LegalBasis.SHORT_BREAKS, "2026-01-02", "2026-01-16");

    assertThat(doubts(person)).as("to 11 January: 5 of the 15 days, 60 and 5").isEmpty();
    assertThat(doubts(more)).as("to 16 January: none of the 15 days, 60 and 14").isEmpty();
    more.lookedAfter(LegalBasis.SHORT_BREAKS, "2026-01-20", "2026-01-22");
    assertThat(doubts(more)).as("60, 14 and 2").containsExactly("short-breaks-over-75-days e14");
  }
}
