package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.duty.DutyState;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.ElsewhereBy;
import uk.waymark.statute.facts.FamilyMember;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.Power;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.YoungPerson;

/** A young person who goes home at 16, and the six months after which the law lets go of them. */
class SixMonthsAtHomeTest {
  private static final LocalDate COMPLETE = LocalDate.of(2025, 7, 15);

  private static YoungPerson wentHome() {
    return aYoungPerson()
        .born("2008-04-10")
        .lookedAfterFrom("2020-03-01")
        .leftCare("2025-01-15", CareEndReason.RETURNED_HOME)
        .movedHome("2025-01-15");
  }

  @Test
  void relevant_status_ends_by_law_but_a_person_must_confirm() {
    var course = wentHome().course();
    var relevant = course.intervalOn(COMPLETE.minusDays(1)).orElseThrow();
    var confirmation = relevant.confirmation().orElseThrow();

    assertThat(relevant.status()).isEqualTo(Status.RELEVANT);
    assertThat(course.statusOn(COMPLETE)).isEqualTo(Status.QUALIFYING);
    assertThat(confirmation.needed()).isTrue();
    assertThat(confirmation.since()).isEqualTo(COMPLETE);
    assertThat(confirmation.keeps()).isEqualTo(Status.RELEVANT);
    assertThat(course.duties())
        .filteredOn(duty -> duty.rule().equals("DUT-R-PA"))
        .extracting(duty -> duty.stateOn(COMPLETE))
        .containsExactly(DutyState.AWAITING_CONFIRMATION);
  }

  @Test
  void what_is_owed_with_or_without_the_kept_status_waits_for_nobody() {
    var course = wentHome().course();

    assertThat(course.duties())
        .filteredOn(duty -> Set.of("DUT-REC", "DUT-E-LEAVE").contains(duty.rule()))
        .extracting(duty -> duty.rule() + " " + duty.stateOn(COMPLETE).code())
        .containsExactlyInAnyOrder("DUT-REC open", "DUT-E-LEAVE overdue");
  }

  @Test
  void once_a_person_agrees_nothing_waits_any_more() {
    var course = wentHome().on("2025-08-01", confirmed(true)).course();

    assertThat(course.dutiesOn(LocalDate.of(2025, 7, 31))).isNotEmpty();
    assertThat(course.dutiesOn(LocalDate.of(2025, 8, 1)))
        .extracting(Duty::rule)
        .containsExactlyInAnyOrder("DUT-E-LEAVE", "DUT-Q", "DUT-REC");
    assertThat(course.confirmations().getFirst().needed()).isFalse();
  }

  @Test
  void when_a_person_does_not_agree_relevant_status_goes_on() {
    var course = wentHome().on("2025-08-01", confirmed(false)).course();

    assertThat(course.statusOn(COMPLETE)).isEqualTo(Status.RELEVANT);
    assertThat(course.statusOn(LocalDate.of(2026, 4, 10))).isEqualTo(Status.FORMER_RELEVANT);
    assertThat(course.confirmations()).isEmpty();
  }

  @Test
  void by_setting_nothing_ends_before_a_person_agreed() {
    var course = wentHome().reading(Reading.J_6M, "when-agreed").course();

    assertThat(course.statusOn(COMPLETE)).isEqualTo(Status.RELEVANT);
  }

  @ParameterizedTest(name = "confirmed from {0}, {1}: {2}")
  @CsvSource({
    "2025-07-14, J-6M, 1",
    "2025-07-15, J-6M, 0",
    "2025-07-15, J-SGO, 1",
    "2025-07-16, J-6M, 1"
  })
  void a_confirmation_that_is_about_nothing_is_a_doubt(LocalDate from, String reading, int doubts) {
    for (var agreed : List.of(true, false)) {
      var confirmation =
          new Happening.StatusConfirmed(Status.QUALIFYING, from, Optional.of(reading), agreed);
      var course = wentHome().on("2025-08-01", confirmation).course();

      assertThat(course.findings())
          .filteredOn(finding -> finding.code().equals("confirmation-of-nothing"))
          .hasSize(doubts);
    }
  }

  private static Happening confirmed(boolean agreed) {
    return new Happening.StatusConfirmed(Status.QUALIFYING, COMPLETE, Optional.of("J-6M"), agreed);
  }

  @ParameterizedTest(name = "breakdown on {0}")
  @CsvSource({"2025-07-14, RELEVANT", "2025-07-15, RELEVANT", "2025-07-16, QUALIFYING"})
  void a_breakdown_makes_a_relevant_child_again(String broke, Status onTheDaySixMonthsEnd) {
    var course = wentHome().homeBrokeDown(broke).course();

    assertThat(course.statusOn(COMPLETE)).isEqualTo(onTheDaySixMonthsEnd);
    assertThat(course.statusOn(LocalDate.parse("2025-07-17"))).isEqualTo(Status.RELEVANT);
    assertThat(course.statusOn(LocalDate.of(2026, 4, 10))).isEqualTo(Status.FORMER_RELEVANT);
  }

  @ParameterizedTest(name = "moving in on {0}")
  @CsvSource({
    "2025-10-09, QUALIFYING, six months complete the day before 18",
    "2025-10-10, QUALIFYING, six months complete on the 18th birthday",
    "2025-10-11, FORMER_RELEVANT, six months not complete at 18"
  })
  void who_is_settled_on_the_18th_birthday_is_not_a_former_relevant_child(
      String movedIn, Status atEighteen, String why) {
    var course =
        aYoungPerson()
            .born("2008-04-10")
            .lookedAfter("2020-03-01", "2025-01-15")
            .movedHome(movedIn)
            .course();

    assertThat(course.statusOn(LocalDate.of(2026, 4, 10))).as(why).isEqualTo(atEighteen);
  }

  @ParameterizedTest(name = "care under {0}: {1}")
  @CsvSource({
    "SECTION_20, RELEVANT",
    "INTERIM_CARE_ORDER, QUALIFYING",
    "CARE_ORDER, QUALIFYING",
    "REMAND, RELEVANT"
  })
  void the_former_holder_of_a_residence_order_counts_only_after_a_care_order(
      LegalBasis basis, Status status) {
    var course =
        aYoungPerson()
            .born("2008-04-10")
            .lookedAfter(basis, "2020-03-01", "2025-01-15")
            .on(
                "2025-01-15",
                new Happening.FamilyHomeStarted(FamilyMember.FORMER_CHILD_ARRANGEMENTS))
            .course();

    assertThat(course.statusOn(LocalDate.of(2025, 7, 14))).isEqualTo(Status.RELEVANT);
    assertThat(course.statusOn(COMPLETE)).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2025-07-14, RELEVANT",
    "2025-07-15, QUALIFYING",
    "2025-08-31, QUALIFYING",
    "2025-09-01, RELEVANT",
    "2026-03-09, RELEVANT",
    "2026-03-10, QUALIFYING",
    "2026-04-10, QUALIFYING"
  })
  void after_a_breakdown_six_months_at_the_next_home_count_anew(LocalDate day, Status status) {
    var course = wentHome().homeBrokeDown("2025-09-01").movedHome("2025-09-10").course();

    assertThat(course.statusOn(day)).isEqualTo(status);
  }

  @ParameterizedTest(name = "moving in on {0}, breakdown on {1}")
  @CsvSource({
    "2025-10-09, 2026-04-09, FORMER_RELEVANT",
    "2025-10-09, 2026-04-10, QUALIFYING",
    "2025-10-10, 2026-04-09, FORMER_RELEVANT",
    "2025-10-10, 2026-04-10, QUALIFYING",
    "2025-10-11, 2026-04-10, FORMER_RELEVANT"
  })
  void a_breakdown_on_the_18th_birthday_is_too_late(
      String movedIn, String broke, Status atEighteen) {
    var course =
        aYoungPerson()
            .born("2008-04-10")
            .lookedAfter("2020-03-01", "2025-01-15")
            .movedHome(movedIn)
            .homeBrokeDown(broke)
            .course();

    assertThat(course.statusOn(LocalDate.of(2026, 4, 10))).isEqualTo(atEighteen);
  }

  @Test
  void a_return_to_care_ends_living_at_home_until_a_home_is_recorded_again() {
    var person =
        aYoungPerson()
            .born("2008-04-10")
            .lookedAfter("2020-03-01", "2025-01-15")
            .movedHome("2025-01-15")
            .lookedAfter("2025-04-15", "2025-08-01");
    var course = person.course();
    var again = person.movedHome("2025-08-01").course();

    assertThat(course.statusOn(LocalDate.of(2026, 4, 9))).isEqualTo(Status.RELEVANT);
    assertThat(course.statusOn(LocalDate.of(2026, 4, 10))).isEqualTo(Status.FORMER_RELEVANT);
    assertThat(course.findings()).extracting(Finding::code).contains("home-ended-by-care");
    assertThat(again.statusOn(LocalDate.of(2026, 1, 31))).isEqualTo(Status.RELEVANT);
    assertThat(again.statusOn(LocalDate.of(2026, 2, 1))).isEqualTo(Status.QUALIFYING);
  }

  @Test
  void short_breaks_do_not_end_living_at_home() {
    var course =
        aYoungPerson()
            .born("2008-04-10")
            .lookedAfter("2020-03-01", "2025-01-15")
            .movedHome("2025-01-15")
            .lookedAfter(LegalBasis.SHORT_BREAKS, "2025-04-15", "2025-04-20")
            .course();

    assertThat(course.statusOn(LocalDate.of(2025, 7, 14))).isEqualTo(Status.RELEVANT);
    assertThat(course.statusOn(LocalDate.of(2025, 7, 15))).isEqualTo(Status.QUALIFYING);
    assertThat(course.findings()).extracting(Finding::code).doesNotContain("home-ended-by-care");
  }

  @Test
  void a_refusal_stands_among_the_reasons_why_the_status_goes_on() {
    var person = aYoungPerson().born("2008-04-10").lookedAfter("2020-03-01", "2025-01-15");
    person
        .movedHome("2025-01-15")
        .on(
            "2025-08-01",
            new Happening.StatusConfirmed(
                Status.QUALIFYING, LocalDate.of(2025, 7, 15), Optional.of("J-6M"), false));

    assertThat(person.course().statusIntervals())
        .filteredOn(interval -> interval.status() == Status.RELEVANT)
        .flatExtracting(StatusInterval::because)
        .filteredOn(step -> step.rule().equals("ST-R3"))
        .singleElement()
        .satisfies(
            step -> {
              assertThat(step.words())
                  .endsWith("A person decided on 1 August 2025 that it goes on.");
              assertThat(step.reading()).contains(Reading.J_6M);
            });
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "six-months-from-order, RELEVANT, QUALIFYING",
    "foster-years-count, QUALIFYING, QUALIFYING",
    "relevant-to-18, RELEVANT, RELEVANT"
  })
  void a_special_guardianship_order_at_16_has_three_readings(
      String option, Status before, Status after) {
    var course =
        aYoungPerson()
            .born("2008-09-12")
            .lookedAfterFrom("2017-05-05")
            .leftCare("2025-02-20", CareEndReason.SPECIAL_GUARDIANSHIP)
            .on("2025-02-20", new Happening.SpecialGuardianshipMade())
            .reading(Reading.J_SGO, option)
            .course();

    assertThat(course.statusOn(LocalDate.of(2025, 8, 19))).isEqualTo(before);
    assertThat(course.statusOn(LocalDate.of(2025, 8, 20))).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource({
    "OWN_TENANCY,    2025-01-15, 0",
    "OWN_TENANCY,    2025-01-16, 1",
    "OWN_TENANCY,    2025-07-14, 1",
    "OWN_TENANCY,    2025-07-15, 0",
    "NO_FIXED_ABODE, 2025-03-01, 1",
    "WITH_PARENT,    2025-03-01, 0",
    "OTHER,          2025-03-01, 0"
  })
  void another_home_in_the_six_months_is_asked_about(HomeKind kind, String moved, int doubts) {
    assertThat(asked(wentHome().livesIn(kind, moved))).isEqualTo(doubts);
  }

  @Test
  void a_roof_under_23B_and_custody_in_the_six_months_are_asked_about() {
    assertThat(asked(wentHome().provided(Power.SECTION_23B, "2025-03-01"))).isOne();
    assertThat(asked(wentHome().on("2025-03-01", new Happening.Detained(Optional.empty()))))
        .isOne();
    assertThat(
            asked(
                wentHome()
                    .on("2025-03-01", new Happening.PrivateFosteringStarted())
                    .on(
                        "2025-04-01",
                        new Happening.AccommodatedElsewhereStarted(ElsewhereBy.EDUCATION))))
        .isEqualTo(2);
  }

  @Test
  void another_home_is_not_asked_about_where_the_home_ended_before() {
    var left = wentHome().movedOn("2025-03-01").livesIn(HomeKind.OWN_TENANCY, "2025-03-01");

    assertThat(asked(left)).isZero();
  }

  private static long asked(YoungPerson person) {
    return person.course().findings().stream()
        .filter(finding -> finding.code().equals("elsewhere-while-at-home"))
        .count();
  }

  @Test
  void a_return_home_without_a_start_of_living_there_is_a_doubt() {
    var course =
        aYoungPerson()
            .born("2008-04-10")
            .lookedAfterFrom("2020-03-01")
            .leftCare("2025-01-15", CareEndReason.RETURNED_HOME)
            .course();

    assertThat(course.statusOn(LocalDate.of(2026, 1, 1))).isEqualTo(Status.RELEVANT);
    assertThat(course.findings())
        .extracting(finding -> finding.code())
        .contains("home-with-parent-unclear");
  }
}
