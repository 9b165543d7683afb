package uk.waymark.statute.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
}
