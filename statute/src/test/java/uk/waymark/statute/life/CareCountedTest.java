package uk.waymark.statute.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.life.Read.day;
import static uk.waymark.statute.life.Read.days;
import static uk.waymark.statute.life.Read.doubts;
import static uk.waymark.statute.life.Read.life;
import static uk.waymark.statute.life.Read.parts;
import static uk.waymark.statute.life.Read.spells;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.people.YoungPerson;

/** Which days of care count: where, under which law, towards thirteen weeks, and here. */
class CareCountedTest {
  private static final String WESTMORLAND = "E06000064";
  private static final String BLACKPOOL = "E06000009";

  private static YoungPerson someone() {
    return aYoungPerson().born("2009-03-01");
  }

  @Test
  void care_that_was_owed_by_a_later_finding_counts_up_to_18() {
    var open = someone().on("2026-01-01", deemed("2025-04-01", Optional.empty()));
    var ended = someone().on("2026-01-01", deemed("2025-04-01", Optional.of("2025-07-01")));
    var late = someone().on("2028-01-01", deemed("2025-04-01", Optional.of("2027-06-01")));

    assertThat(spells(open)).containsExactly("2025-04-01 to 2027-03-01");
    assertThat(spells(ended)).containsExactly("2025-04-01 to 2025-07-01");
    assertThat(spells(late)).containsExactly("2025-04-01 to 2027-03-01");
    assertThat(doubts(ended)).containsExactly("deemed-care e2");
    assertThat(life(ended).care().spells().getFirst().deemed()).isTrue();
    assertThat(life(ended).care().spells().getFirst().by()).isEqualTo(Nation.ENGLAND);
    assertThat(parts(life(ended).care().spells().getFirst()))
        .containsExactly("section-20 2025-04-01 to 2025-07-01");
    assertThat(life(someone().lookedAfterFrom("2025-04-01")).care().spells().getFirst().deemed())
        .isFalse();
  }

  @Test
  void care_that_was_owed_comes_in_its_place_among_the_spells() {
    var before = someone().lookedAfter("2025-06-01", "2025-07-01");
    before.on("2026-01-01", deemed("2025-04-01", Optional.of("2025-05-01")));
    var sameDay = someone().on("2025-04-02", deemed("2025-04-01", Optional.of("2025-05-01")));
    sameDay.lookedAfter("2025-04-01", "2025-07-01");

    assertThat(spells(before))
        .containsExactly("2025-04-01 to 2025-05-01", "2025-06-01 to 2025-07-01");
    assertThat(life(sameDay).care().spells().stream().map(spell -> spell.start().id()))
        .containsExactly("e2", "e3");
  }

  @Test
  void care_that_was_owed_for_no_day_is_told() {
    var person = someone().on("2026-01-01", deemed("2025-04-01", Optional.of("2025-04-01")));

    assertThat(spells(person)).isEmpty();
    assertThat(doubts(person)).containsExactly("end-before-start e2");
  }

  private static Happening deemed(String from, Optional<String> to) {
    return new Happening.LookedAfterStatusDeemed(day(from), to.map(LocalDate::parse));
  }

  @ParameterizedTest(name = "looked after by {0}: {1}")
  @CsvSource({"E06000064, ENGLAND", "W06000015, WALES", "S12000033, ELSEWHERE", "'', ENGLAND"})
  void the_authority_says_in_which_nation_care_is(String code, Nation nation) {
    var person = someone().lookedAfterBy(code, "2025-04-01");
    var care = life(person).care();

    assertThat(care.spells().getFirst().by()).isEqualTo(nation);
    assertThat(care.lookedAfter().isEmpty()).isEqualTo(nation == Nation.ELSEWHERE);
    assertThat(care.inEngland().isEmpty()).isEqualTo(nation != Nation.ENGLAND);
    assertThat(care.endedOn(day("2027-03-01"))).hasSize(nation == Nation.ELSEWHERE ? 0 : 1);
    assertThat(doubts(person))
        .isEqualTo(
            switch (nation) {
              case ENGLAND -> List.of();
              case WALES -> List.of("looked-after-in-wales e2");
              case ELSEWHERE -> List.of("looked-after-outside-england-and-wales e2");
            });
  }

  @ParameterizedTest(name = "remanded on {0}: from {1}")
  @CsvSource({
    "2012-12-02, 2012-12-03, true",
    "2012-12-03, 2012-12-03, false",
    "2012-12-04, 2012-12-04, false"
  })
  void remand_is_care_from_3_december_2012(String remanded, String from, boolean doubtful) {
    var person =
        aYoungPerson().born("1997-03-01").lookedAfter(LegalBasis.REMAND, remanded, "2013-01-10");

    assertThat(life(person).care().lookedAfter()).isEqualTo(Spans.of(days(from, "2013-01-10")));
    assertThat(doubts(person).contains("remand-before-2012 e2")).isEqualTo(doubtful);
  }

  @Test
  void remand_that_was_over_before_2012_is_no_care_and_other_bases_are() {
    var remand =
        aYoungPerson()
            .born("1996-03-01")
            .lookedAfter(LegalBasis.REMAND, "2012-01-01", "2012-02-01");
    var order =
        aYoungPerson()
            .born("1996-03-01")
            .lookedAfter(LegalBasis.CARE_ORDER, "2012-01-01", "2012-02-01");

    assertThat(life(remand).care().lookedAfter().isEmpty()).isTrue();
    assertThat(life(order).care().lookedAfter().isEmpty()).isFalse();
  }

  @Test
  void thirteen_weeks_are_counted_from_14_over_all_spells() {
    var person =
        someone()
            .lookedAfter("2023-02-01", "2023-03-31"); // 30 days from 1 March, the 14th birthday
    person.lookedAfter("2024-01-01", "2024-02-01"); // 31 days
    person.lookedAfter("2025-01-01", "2025-02-10"); // the 30th of these is the 91st
    var care = life(person).care();

    assertThat(care.daysBy(day("2023-03-01"))).isZero();
    assertThat(care.daysBy(day("2023-03-02"))).isEqualTo(1);
    assertThat(care.daysBy(day("2023-03-31"))).isEqualTo(30);
    assertThat(care.daysBy(day("2023-12-31"))).isEqualTo(30);
    assertThat(care.daysBy(day("2024-02-01"))).isEqualTo(61);
    assertThat(care.daysBy(day("2025-01-31"))).isEqualTo(91);
    assertThat(care.daysBy(day("2026-01-31"))).isEqualTo(101);
    assertThat(care.thirteenWeeks()).contains(day("2025-01-31"));
  }

  @ParameterizedTest(name = "{0} days")
  @CsvSource({"90, none", "91, 2025-07-01", "92, 2025-07-01"})
  void thirteen_weeks_are_complete_after_91_days(int days, String complete) {
    var person = someone().lookedAfter("2025-04-01", day("2025-04-01").plusDays(days).toString());

    assertThat(life(person).care().thirteenWeeks().map(LocalDate::toString).orElse("none"))
        .isEqualTo(complete);
  }

  @Test
  void after_a_transfer_nothing_is_owed_here_until_care_begins_here_again() {
    var person =
        someone().lookedAfterFrom("2024-01-10").leftCare("2025-07-01", CareEndReason.TRANSFERRED);
    var gone = life(person);
    var back = life(person.lookedAfterFrom("2026-01-01"));

    assertThat(gone.here().contains(day("2025-06-30"))).isTrue();
    assertThat(gone.here().contains(day("2025-07-01"))).isFalse();
    assertThat(gone.here().contains(day("2040-01-01"))).isFalse();
    assertThat(back.here().contains(day("2025-12-31"))).isFalse();
    assertThat(back.here().contains(day("2026-01-01"))).isTrue();
    assertThat(back.care().elsewhere()).isEqualTo(Spans.of(days("2025-07-01", "2026-01-01")));
  }

  @Test
  void care_here_that_was_running_through_a_transfer_means_that_nothing_went_elsewhere() {
    var person =
        someone()
            .lookedAfterBy(WESTMORLAND, "2024-01-10")
            .lookedAfterBy(BLACKPOOL, "2025-01-01")
            .leftCare("2025-07-01", CareEndReason.TRANSFERRED)
            .leftCare("2025-09-01", CareEndReason.OTHER);

    assertThat(life(person).care().elsewhere().isEmpty()).isTrue();
  }

  @Test
  void care_over_before_a_transfer_does_not_bring_it_back() {
    var person = someone().lookedAfter("2023-01-01", "2023-06-01");
    person.lookedAfterFrom("2024-01-10").leftCare("2025-07-01", CareEndReason.TRANSFERRED);

    assertThat(life(person).care().elsewhere()).isEqualTo(Spans.of(Span.since(day("2025-07-01"))));
  }
}
