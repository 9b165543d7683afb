package uk.waymark.statute.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.FamilyHomeEnd;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.YoungPerson;

/** Homes with family beside care: which days they last, whatever the record leaves out. */
class FamilyHomesTest {
  @Test
  void a_short_break_that_turns_into_care_ends_the_home_on_the_day_it_turns() {
    var person =
        born("2008-04-10")
            .movedHome("2024-06-01")
            .lookedAfterFrom("2024-09-01", LegalBasis.SHORT_BREAKS)
            .on("2024-09-08", new Happening.LegalBasisChanged(LegalBasis.SECTION_20));

    assertThat(homes(person)).containsExactly("2024-06-01 to 2024-09-08");
  }

  @Test
  void care_that_was_found_to_be_owed_ends_the_home_when_it_was_owed() {
    var person =
        born("2008-04-10")
            .movedHome("2024-05-01")
            .on(
                "2025-03-01",
                new Happening.LookedAfterStatusDeemed(
                    LocalDate.of(2024, 6, 1), Optional.of(LocalDate.of(2024, 12, 1))));

    assertThat(homes(person)).containsExactly("2024-05-01 to 2024-06-01");
  }

  @Test
  void remand_ends_the_home_on_the_first_day_on_which_it_is_care() {
    var person =
        born("1996-04-10")
            .movedHome("2012-11-15")
            .lookedAfter(LegalBasis.REMAND, "2012-11-01", "2013-02-01");

    assertThat(homes(person)).containsExactly("2012-11-15 to 2012-12-03");
    assertThat(codes(person)).doesNotContain("end-without-start");
  }

  @Test
  void a_short_break_within_longer_care_ends_no_home() {
    var person =
        born("2008-04-10")
            .lookedAfterFrom("2023-01-01")
            .movedHome("2024-11-01")
            .on("2024-12-01", new Happening.LegalBasisChanged(LegalBasis.SHORT_BREAKS))
            .on("2024-12-10", new Happening.LegalBasisChanged(LegalBasis.SECTION_20));

    assertThat(homes(person)).containsExactly("2024-11-01 to now");
    assertThat(codes(person)).doesNotContain("end-without-start");
  }

  @Test
  void an_end_recorded_within_the_care_is_late_word_of_the_return_to_it() {
    var person =
        born("2008-04-10")
            .movedHome("2024-06-01")
            .lookedAfterFrom("2024-09-01")
            .homeBrokeDown("2024-09-03");

    assertThat(homes(person)).containsExactly("2024-06-01 to 2024-09-01");
    assertThat(codes(person)).doesNotContain("end-without-start");
  }

  @Test
  void what_started_and_ended_on_one_day_is_not_ended_by_care_too() {
    var person =
        born("2008-04-10")
            .movedHome("2024-01-10")
            .movedOn("2024-01-10")
            .lookedAfterFrom("2024-05-01");

    assertThat(homes(person)).isEmpty();
    assertThat(codes(person)).doesNotContain("end-without-start", "home-ended-by-care");
  }

  @Test
  void an_older_home_that_care_ended_does_not_hide_the_one_with_the_guardian() {
    var person =
        born("2008-04-10")
            .lookedAfter("2012-01-01", "2014-01-01")
            .movedHome("2014-01-01")
            .lookedAfterFrom("2015-01-01", LegalBasis.CARE_ORDER)
            .on("2025-02-20", new Happening.SpecialGuardianshipMade())
            .leftCare("2025-02-20", CareEndReason.SPECIAL_GUARDIANSHIP)
            .homeBrokeDown("2025-05-01");

    assertThat(homes(person))
        .containsExactly("2014-01-01 to 2015-01-01", "2025-02-20 to 2025-05-01");
    assertThat(person.course().statusOn(LocalDate.of(2026, 4, 10)))
        .isEqualTo(Status.FORMER_RELEVANT);
  }

  @Test
  void an_order_and_the_end_of_care_some_days_apart_are_one_home() {
    for (var days :
        List.of(List.of("2025-02-20", "2025-02-22"), List.of("2025-02-24", "2025-02-20"))) {
      var person =
          born("2008-09-12")
              .lookedAfterFrom("2017-05-05")
              .on(days.getFirst(), new Happening.SpecialGuardianshipMade())
              .leftCare(days.getLast(), CareEndReason.SPECIAL_GUARDIANSHIP)
              .on(
                  "2025-05-01",
                  new Happening.FamilyHomeEnded(Optional.of(FamilyHomeEnd.BREAKDOWN)));

      assertThat(homes(person)).containsExactly("2025-02-20 to 2025-05-01");
      assertThat(person.course().statusOn(LocalDate.of(2026, 9, 12)))
          .isEqualTo(Status.FORMER_RELEVANT);
    }
  }

  @Test
  void who_moves_from_the_guardian_to_a_parent_on_one_day_had_two_homes() {
    var person =
        born("2008-09-12")
            .lookedAfterFrom("2017-05-05")
            .on("2025-02-20", new Happening.SpecialGuardianshipMade())
            .leftCare("2025-02-20", CareEndReason.SPECIAL_GUARDIANSHIP)
            .homeBrokeDown("2025-05-01")
            .movedHome("2025-05-01")
            .movedOn("2025-06-10");

    assertThat(homes(person))
        .containsExactly("2025-02-20 to 2025-05-01", "2025-05-01 to 2025-06-10");
    assertThat(person.course().statusOn(LocalDate.of(2026, 9, 12)))
        .isEqualTo(Status.FORMER_RELEVANT);
  }

  private static YoungPerson born(String day) {
    return aYoungPerson().born(day);
  }

  private static List<String> homes(YoungPerson person) {
    return person.known().life().orElseThrow().familyHomes().stream()
        .map(
            home ->
                home.days().from()
                    + " to "
                    + home.days().end().map(LocalDate::toString).orElse("now"))
        .toList();
  }

  private static List<String> codes(YoungPerson person) {
    return person.course().findings().stream().map(Finding::code).toList();
  }
}
