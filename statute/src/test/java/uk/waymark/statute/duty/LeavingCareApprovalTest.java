package uk.waymark.statute.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.people.YoungPerson;

/** Who approves, and by when, that an eligible child leaves care. */
class LeavingCareApprovalTest {

  private static YoungPerson leaves(LegalBasis basis, CareEndReason reason) {
    return aYoungPerson()
        .born("2009-03-01")
        .lookedAfterFrom("2022-01-10", basis)
        .leftCare("2025-09-01", reason);
  }

  @ParameterizedTest(name = "{0}, director {1}, on {2}: {3}")
  @CsvSource({
    "SECTION_20, true, 2025-08-30, met",
    "SECTION_20, true, 2025-08-31, met",
    "SECTION_20, true, 2025-09-01, met-late",
    "SECTION_20, false, 2025-08-31, overdue",
    "CARE_ORDER, false, 2025-08-31, met",
    "CARE_ORDER, true, 2025-08-31, met"
  })
  void without_a_care_order_the_director_approves_before_it_happens(
      LegalBasis basis, boolean byDirector, String approved, String state) {
    var course =
        leaves(basis, CareEndReason.RETURNED_HOME)
            .on(approved, new Happening.LeavingCareApproved(byDirector))
            .course();

    assertThat(Found.due(course, "DUT-E-LEAVE")).containsExactly("2025-08-31");
    assertThat(Found.states(course, "DUT-E-LEAVE", "2025-09-02")).containsExactly(state);
  }

  @ParameterizedTest
  @CsvSource({"SPECIAL_GUARDIANSHIP", "ADOPTED", "CUSTODY", "REMAND_ENDED", "TRANSFERRED"})
  void what_the_authority_does_not_decide_needs_no_approval(CareEndReason reason) {
    assertThat(Found.all(leaves(LegalBasis.SECTION_20, reason).course(), "DUT-E-LEAVE")).isEmpty();
  }

  @Test
  void an_end_recorded_ahead_opens_the_duty_on_the_day_it_was_recorded() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfterFrom("2022-01-10")
            .recorded(
                Instant.parse("2025-08-01T22:59:59Z"),
                LocalDate.of(2025, 9, 1),
                new Happening.CareEnded(CareEndReason.INDEPENDENT_LIVING))
            .course();

    assertThat(Found.states(course, "DUT-E-LEAVE", "2025-07-31")).isEmpty();
    assertThat(Found.states(course, "DUT-E-LEAVE", "2025-08-01")).containsExactly("open");
    assertThat(Found.states(course, "DUT-E-LEAVE", "2025-08-31")).containsExactly("due-soon");
    assertThat(Found.states(course, "DUT-E-LEAVE", "2025-09-01")).containsExactly("overdue");
    assertThat(Found.states(course, "DUT-E-LEAVE", "2027-02-28")).containsExactly("overdue");
    assertThat(Found.states(course, "DUT-E-LEAVE", "2027-03-01")).containsExactly("stopped");
  }

  @ParameterizedTest(name = "left and back in care on {0}: {1}")
  @CsvSource({"2025-08-28, overdue", "2025-08-29, overdue"})
  void twenty_working_days_are_of_the_whole_stay_not_of_its_last_record(
      String again, String state) {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfterFrom("2022-01-10", LegalBasis.CARE_ORDER)
            .leftCare(again, CareEndReason.OTHER)
            .lookedAfterFrom(again, LegalBasis.CARE_ORDER)
            .leftCare("2025-09-01", CareEndReason.RETURNED_HOME)
            .course();

    assertThat(Found.states(course, "DUT-E-LEAVE", "2025-09-02")).containsExactly(state);
  }

  @ParameterizedTest(name = "back in care from {0}: {1}")
  @CsvSource({"2025-08-04, 1", "2025-08-05, 0"})
  void under_a_care_order_less_than_twenty_working_days_need_no_approval(String again, int asked) {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfter(LegalBasis.CARE_ORDER, "2022-01-10", "2025-07-01")
            .lookedAfterFrom(again, LegalBasis.CARE_ORDER)
            .leftCare("2025-09-01", CareEndReason.RETURNED_HOME)
            .course();
    var second =
        Found.due(course, "DUT-E-LEAVE").stream().filter(day -> day.equals("2025-08-31")).count();

    assertThat(second).isEqualTo(asked);
  }

  @Test
  void an_approval_of_an_earlier_decision_is_none_of_the_next() {
    var course =
        leaves(LegalBasis.SECTION_20, CareEndReason.RETURNED_HOME)
            .on("2025-08-20", new Happening.LeavingCareApproved(true))
            .lookedAfterFrom("2025-09-01")
            .leftCare("2026-02-01", CareEndReason.RETURNED_HOME)
            .course();

    assertThat(Found.states(course, "DUT-E-LEAVE", "2026-02-02")).containsExactly("overdue");
  }

  @ParameterizedTest(name = "approved {0}: {1}")
  @CsvSource({"2027-02-28, met-late", "2027-03-01, stopped"})
  void from_18_nothing_is_left_to_approve(String approved, String state) {
    var course =
        leaves(LegalBasis.SECTION_20, CareEndReason.RETURNED_HOME)
            .on(approved, new Happening.LeavingCareApproved(true))
            .course();

    assertThat(Found.states(course, "DUT-E-LEAVE", "2027-03-02")).containsExactly(state);
  }

  @Test
  void after_a_death_no_approval_is_asked_for() {
    var course =
        leaves(LegalBasis.SECTION_20, CareEndReason.RETURNED_HOME)
            .on("2026-01-05", new Happening.PersonDied())
            .course();

    assertThat(Found.states(course, "DUT-E-LEAVE", "2026-01-04")).containsExactly("overdue");
    assertThat(Found.states(course, "DUT-E-LEAVE", "2026-01-05")).containsExactly("stopped");
  }

  @Test
  void going_over_to_short_breaks_is_no_leaving() {
    var course =
        leaves(LegalBasis.SECTION_20, CareEndReason.OTHER)
            .lookedAfterFrom("2025-09-01", LegalBasis.SHORT_BREAKS)
            .course();

    assertThat(Found.all(course, "DUT-E-LEAVE")).isEmpty();
  }

  @Test
  void leaving_at_18_is_no_decision() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfterFrom("2022-01-10")
            .leftCare("2027-03-01", CareEndReason.INDEPENDENT_LIVING)
            .course();

    assertThat(Found.all(course, "DUT-E-LEAVE")).isEmpty();
  }

  /** In care by an order for some weeks of 2025 and 2026, an eligible child before too. */
  private static LifeCourse backInCare(String from, String to) {
    return aYoungPerson()
        .born("2009-03-15")
        .lookedAfter(LegalBasis.CARE_ORDER, "2019-06-01", "2025-04-01")
        .lookedAfterFrom(from, LegalBasis.CARE_ORDER)
        .leftCare(to, CareEndReason.INDEPENDENT_LIVING)
        .course();
  }

  @ParameterizedTest(name = "{0} to {1}: asked {2}, perhaps not {3}")
  @CsvSource({
    "2025-12-04, 2026-01-01, false, false", // 20 weekdays, less Christmas Day and Boxing Day
    "2025-12-04, 2026-01-03, true, true", // 20 with New Year's Day, a bank holiday
    "2026-03-09, 2026-04-05, false, false", // 20 weekdays, less Good Friday
    "2026-03-09, 2026-04-07, true, true", // 20 with Easter Monday
    "2026-09-01, 2026-09-28, false, false",
    "2026-09-01, 2026-09-29, true, true",
    "2026-09-01, 2026-10-03, true, false" // 24: no other bank holidays take four of them
  })
  void christmas_and_good_friday_are_no_working_days_and_other_bank_holidays_are_a_doubt(
      String from, String to, boolean asked, boolean doubted) {
    var due = LocalDate.parse(to).minusDays(1);
    var duty =
        backInCare(from, to).duties().stream()
            .filter(each -> each.rule().equals("DUT-E-LEAVE"))
            .filter(each -> each.due().on().equals(Optional.of(due)))
            .findFirst();

    assertThat(duty.isPresent()).isEqualTo(asked);
    assertThat(
            duty.stream()
                .flatMap(each -> each.because().stream())
                .anyMatch(step -> step.words().contains("may be fewer than 20")))
        .isEqualTo(doubted);
  }
}
