package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.Happening.LegalBasisChanged;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.law.Status;

/** Care that went over to another authority: not leaving, and nothing here from then on. */
class CareByAnotherAuthorityTest {
  private static final String ANOTHER = "E08000001";

  @Test
  void care_by_the_other_authority_is_no_return_to_this_one() {
    var course =
        aYoungPerson()
            .born("2009-05-20")
            .lookedAfterFrom("2024-01-01")
            .leftCare("2025-06-10", CareEndReason.TRANSFERRED)
            .lookedAfterBy(ANOTHER, "2025-06-10")
            .leftCare("2025-07-01", CareEndReason.INDEPENDENT_LIVING)
            .course();

    assertThat(on(course, "2025-06-09")).isEqualTo(Status.ELIGIBLE);
    assertThat(on(course, "2025-06-10")).isEqualTo(Status.NONE);
    assertThat(on(course, "2025-10-01")).isEqualTo(Status.NONE);
    assertThat(course.lookedAfterOn(LocalDate.of(2025, 6, 20))).isFalse();
    assertThat(codes(course)).contains("looked-after-by-another-authority");
  }

  @Test
  void care_by_the_other_authority_that_began_before_the_transfer_is_no_return_either() {
    var course =
        aYoungPerson()
            .born("2009-05-20")
            .lookedAfterFrom("2024-01-01")
            .lookedAfterBy(ANOTHER, "2025-06-09")
            .leftCare("2025-06-10", CareEndReason.TRANSFERRED)
            .leftCare("2025-07-01", CareEndReason.INDEPENDENT_LIVING)
            .course();

    assertThat(on(course, "2025-06-09")).isEqualTo(Status.ELIGIBLE);
    assertThat(on(course, "2025-06-10")).isEqualTo(Status.NONE);
    assertThat(on(course, "2025-10-01")).isEqualTo(Status.NONE);
  }

  @Test
  void days_with_the_other_authority_add_up_once_the_child_is_back() {
    var course =
        aYoungPerson()
            .born("2009-05-20")
            .lookedAfterFrom("2025-05-01")
            .leftCare("2025-06-10", CareEndReason.TRANSFERRED)
            .lookedAfterBy(ANOTHER, "2025-06-10")
            .leftCare("2025-07-20", CareEndReason.TRANSFERRED)
            .lookedAfterFrom("2025-07-20")
            .course();

    assertThat(on(course, "2025-07-30")).isEqualTo(Status.NONE);
    assertThat(on(course, "2025-07-31")).isEqualTo(Status.ELIGIBLE);
  }

  @ParameterizedTest(name = "there in care on the basis {0} at last")
  @EnumSource(names = {"SECTION_20", "SHORT_BREAKS"})
  void an_eligible_child_of_the_other_authority_is_relevant_after_a_short_break_here(
      LegalBasis lastThere) {
    var course =
        aYoungPerson()
            .born("2009-05-20")
            .lookedAfterFrom("2024-01-01")
            .leftCare("2024-02-01", CareEndReason.TRANSFERRED)
            .lookedAfterBy(ANOTHER, "2025-03-01")
            .on("2025-08-01", new LegalBasisChanged(lastThere))
            .leftCare("2025-08-05", CareEndReason.RETURNED_HOME)
            .lookedAfter(LegalBasis.SHORT_BREAKS, "2025-10-01", "2025-10-05")
            .course();

    assertThat(on(course, "2025-08-10")).isEqualTo(Status.NONE);
    assertThat(on(course, "2025-10-04")).isEqualTo(Status.NONE);
    assertThat(on(course, "2025-10-05")).isEqualTo(Status.RELEVANT);
  }

  @Test
  void who_was_with_one_authority_before_and_after_is_back_with_it() {
    var course =
        aYoungPerson()
            .born("2009-05-20")
            .lookedAfterBy(ANOTHER, "2024-01-01")
            .leftCare("2025-06-10", CareEndReason.TRANSFERRED)
            .lookedAfterBy(ANOTHER, "2025-08-10")
            .course();

    assertThat(on(course, "2025-08-09")).isEqualTo(Status.NONE);
    assertThat(on(course, "2025-08-10")).isEqualTo(Status.ELIGIBLE);
    assertThat(codes(course)).doesNotContain("looked-after-by-another-authority");
  }

  private static List<String> codes(LifeCourse course) {
    return course.findings().stream().map(Finding::code).toList();
  }

  private static Status on(LifeCourse course, String day) {
    return course.statusOn(LocalDate.parse(day));
  }
}
