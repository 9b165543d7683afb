package uk.waymark.statute.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.life.Read.day;
import static uk.waymark.statute.life.Read.days;
import static uk.waymark.statute.life.Read.doubts;
import static uk.waymark.statute.life.Read.life;
import static uk.waymark.statute.life.Read.parts;
import static uk.waymark.statute.life.Read.spells;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.people.YoungPerson;

/** Which spells of care a record tells of, on which bases, and what is doubtful in it. */
class CareAsRecordedTest {
  private static final String WESTMORLAND = "E06000064";
  private static final String BLACKPOOL = "E06000009";

  private static YoungPerson someone() {
    return aYoungPerson().born("2009-03-01");
  }

  @Test
  void the_end_of_one_of_two_authorities_closes_the_earliest_spell() {
    var person =
        someone()
            .lookedAfterBy(WESTMORLAND, "2025-04-01")
            .lookedAfterBy(BLACKPOOL, "2025-05-01")
            .leftCare("2025-05-20", CareEndReason.OTHER);

    assertThat(spells(person))
        .containsExactly("2025-04-01 to 2025-05-20", "2025-05-01 to 2027-03-01");
    assertThat(doubts(person)).containsExactly("overlapping-spells e3");
  }

  @Test
  void one_end_closes_both_when_the_same_authority_told_of_two_starts() {
    var person =
        someone()
            .lookedAfterBy(WESTMORLAND, "2025-04-01")
            .lookedAfterBy(WESTMORLAND, "2025-05-01")
            .leftCare("2025-06-20", CareEndReason.OTHER);

    assertThat(spells(person))
        .containsExactly("2025-04-01 to 2025-06-20", "2025-05-01 to 2025-06-20");
  }

  @Test
  void two_ends_of_the_same_authority_close_one_spell_each() {
    var person =
        someone()
            .lookedAfterBy(WESTMORLAND, "2025-04-01")
            .lookedAfterBy(WESTMORLAND, "2025-05-01")
            .leftCare("2025-06-20", CareEndReason.OTHER)
            .on("2025-06-21", new Happening.LegalBasisChanged(LegalBasis.CARE_ORDER))
            .leftCare("2025-07-20", CareEndReason.OTHER);

    assertThat(spells(person))
        .containsExactly("2025-04-01 to 2025-06-20", "2025-05-01 to 2025-07-20");
  }

  @Test
  void an_end_followed_by_a_start_closes_both_of_one_authority() {
    var person =
        someone()
            .lookedAfterBy(WESTMORLAND, "2025-04-01")
            .lookedAfterBy(WESTMORLAND, "2025-05-01")
            .leftCare("2025-06-20", CareEndReason.OTHER)
            .lookedAfterBy(WESTMORLAND, "2025-08-01")
            .leftCare("2025-09-01", CareEndReason.OTHER);

    assertThat(spells(person))
        .containsExactly(
            "2025-04-01 to 2025-06-20", "2025-05-01 to 2025-06-20", "2025-08-01 to 2025-09-01");
  }

  @Test
  void a_transfer_closes_only_the_earliest_spell() {
    var person =
        someone()
            .lookedAfterBy(WESTMORLAND, "2025-04-01")
            .lookedAfterBy(WESTMORLAND, "2025-05-01")
            .leftCare("2025-06-20", CareEndReason.TRANSFERRED);

    assertThat(spells(person))
        .containsExactly("2025-04-01 to 2025-06-20", "2025-05-01 to 2027-03-01");
  }

  @Test
  void spells_that_start_on_one_day_are_in_the_order_of_their_events() {
    var person =
        someone()
            .lookedAfterBy(WESTMORLAND, "2025-04-01")
            .lookedAfterBy(BLACKPOOL, "2025-04-01")
            .leftCare("2025-05-20", CareEndReason.OTHER)
            .leftCare("2025-06-20", CareEndReason.OTHER);

    assertThat(life(person).care().spells().stream().map(spell -> spell.start().id()))
        .containsExactly("e2", "e3");
    assertThat(life(person).care().on(day("2025-05-19"))).hasSize(2);
    assertThat(life(person).care().on(day("2025-05-20"))).hasSize(1);
    assertThat(life(person).care().endedOn(day("2025-06-20")))
        .extracting(spell -> spell.start().id())
        .containsExactly("e3");
  }

  @Test
  void two_spells_may_end_on_one_day() {
    var person =
        someone()
            .lookedAfterBy(WESTMORLAND, "2025-04-01")
            .lookedAfterBy(BLACKPOOL, "2025-05-01")
            .leftCare("2025-06-20", CareEndReason.OTHER)
            .leftCare("2025-06-20", CareEndReason.ADULT_CARE);

    assertThat(life(person).care().endedOn(day("2025-06-20")))
        .extracting(spell -> spell.reason().orElseThrow())
        .containsExactly(CareEndReason.OTHER, CareEndReason.ADULT_CARE);
    assertThat(life(person).care().endedOn(day("2025-06-19"))).isEmpty();
  }

  @Test
  void a_change_of_legal_basis_divides_a_spell() {
    var person =
        someone()
            .lookedAfterFrom("2025-04-01")
            .on("2025-05-01", new Happening.LegalBasisChanged(LegalBasis.INTERIM_CARE_ORDER))
            .on("2025-06-01", new Happening.LegalBasisChanged(LegalBasis.SECTION_20))
            .leftCare("2025-07-01", CareEndReason.OTHER);
    var care = life(person).care();

    assertThat(parts(care.spells().getFirst()))
        .containsExactly(
            "section-20 2025-04-01 to 2025-05-01",
            "interim-care-order 2025-05-01 to 2025-06-01",
            "section-20 2025-06-01 to 2025-07-01");
    assertThat(care.spells().getFirst().lastPart().event().id()).isEqualTo("e4");
    assertThat(care.underCareOrder()).isEqualTo(Spans.of(days("2025-05-01", "2025-06-01")));
    assertThat(care.underCareOrderBefore(day("2025-05-01"))).isFalse();
    assertThat(care.underCareOrderBefore(day("2025-05-02"))).isTrue();
    assertThat(care.underCareOrderBefore(day("2025-06-01"))).isTrue();
    assertThat(care.underCareOrderBefore(day("2025-06-02"))).isFalse();
  }

  @Test
  void a_basis_changed_on_the_first_day_takes_the_place_of_the_first_one() {
    var person =
        someone()
            .lookedAfterFrom("2025-04-01")
            .on("2025-04-01", new Happening.LegalBasisChanged(LegalBasis.CARE_ORDER));

    assertThat(parts(life(person).care().spells().getFirst()))
        .containsExactly("care-order 2025-04-01 to 2027-03-01");
  }

  @Test
  void a_basis_changed_outside_care_is_told_and_not_counted() {
    var person =
        someone()
            .lookedAfter("2025-04-01", "2025-05-01")
            .on("2025-06-01", new Happening.LegalBasisChanged(LegalBasis.CARE_ORDER));

    assertThat(doubts(person)).containsExactly("basis-changed-outside-care e4");
    assertThat(life(person).care().underCareOrder().isEmpty()).isTrue();
  }

  @Test
  void an_end_before_any_start_is_told_apart_from_an_end_of_nothing() {
    var before =
        someone().leftCare("2025-03-01", CareEndReason.OTHER).lookedAfterFrom("2025-04-01");
    var after = someone().lookedAfter("2025-04-01", "2025-05-01");
    after.leftCare("2025-06-01", CareEndReason.OTHER).lookedAfterFrom("2025-07-01");

    assertThat(doubts(before)).containsExactly("end-before-start e2");
    assertThat(doubts(after)).containsExactly("end-without-start e4");
    assertThat(doubts(someone().leftCare("2025-03-01", CareEndReason.OTHER)))
        .containsExactly("end-without-start e2");
    assertThat(spells(before)).containsExactly("2025-04-01 to 2027-03-01");
  }

  @Test
  void care_that_starts_and_ends_on_one_day_is_no_spell_and_uses_up_both_events() {
    var person = someone().lookedAfter("2025-04-01", "2025-04-01");
    person.lookedAfter("2025-05-01", "2025-06-01");

    assertThat(doubts(person)).containsExactly("one-day-spell e2");
    assertThat(spells(person)).containsExactly("2025-05-01 to 2025-06-01");
    assertThat(
            spells(
                someone()
                    .leftCare("2025-04-01", CareEndReason.OTHER)
                    .lookedAfterFrom("2025-04-02")))
        .as("the day after is another day")
        .containsExactly("2025-04-02 to 2027-03-01");
  }

  @ParameterizedTest(name = "ended on {0}: doubtful {1}")
  @CsvSource({
    "2027-02-28, false, 2027-02-28",
    "2027-03-01, false, 2027-03-01",
    "2027-03-02, true, 2027-03-01"
  })
  void care_ends_at_18_at_the_latest(String ended, boolean doubtful, String to) {
    var person = someone().lookedAfter("2025-04-01", ended);

    assertThat(spells(person)).containsExactly("2025-04-01 to " + to);
    assertThat(doubts(person).contains("care-after-18 e3")).isEqualTo(doubtful);
  }

  @ParameterizedTest(name = "started on {0}: {1} spells")
  @CsvSource({"2027-02-28, 1", "2027-03-01, 0", "2027-03-02, 0"})
  void care_that_starts_at_18_is_told_and_not_counted(String started, int spells) {
    var person = someone().lookedAfterFrom(started);

    assertThat(spells(person)).hasSize(spells);
    assertThat(doubts(person).contains("care-after-18 e2")).isEqualTo(spells == 0);
  }

  @Test
  void an_age_assessment_ends_no_care_by_itself() {
    var person =
        someone()
            .lookedAfterFrom("2025-04-01")
            .leftCare("2025-06-01", CareEndReason.AGE_ASSESSED_ADULT);

    assertThat(spells(person)).containsExactly("2025-04-01 to 2027-03-01");
    assertThat(doubts(person)).isEmpty();
  }
}
