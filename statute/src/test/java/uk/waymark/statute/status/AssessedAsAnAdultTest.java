package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Evidence;

/** ST-ENDED: an age assessment ends nothing by itself; the corrected date of birth decides. */
class AssessedAsAnAdultTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2023-08-31, eligible-child",
    "2023-09-01, eligible-child",
    "2024-04-30, eligible-child",
    "2024-05-01, former-relevant-child"
  })
  void by_the_date_of_birth_we_have_care_goes_on_and_a_finding_asks(LocalDate day, String status) {
    var course =
        aYoungPerson()
            .born("2006-05-01")
            .lookedAfterFrom("2023-02-01")
            .leftCare("2023-09-01", CareEndReason.AGE_ASSESSED_ADULT)
            .course();

    assertThat(course.statusOn(day).code()).isEqualTo(status);
    assertThat(course.findings()).anyMatch(finding -> finding.code().equals("age-assessed-adult"));
  }

  @Test
  void a_corrected_date_of_birth_ends_care_on_the_18th_birthday() {
    var course =
        aYoungPerson()
            .registered("2006-05-01", Evidence.CLAIMED, "2023-02-01")
            .registered("2005-08-01", Evidence.ASSESSED, "2023-09-01")
            .lookedAfterFrom("2023-02-01")
            .leftCare("2023-09-01", CareEndReason.AGE_ASSESSED_ADULT)
            .course();

    assertThat(course.statusOn(LocalDate.parse("2023-07-31")))
        .isEqualTo(course.statusOn(LocalDate.parse("2023-05-03")));
    assertThat(course.statusOn(LocalDate.parse("2023-07-31")).code()).isEqualTo("eligible-child");
    assertThat(course.statusOn(LocalDate.parse("2023-08-01")).code())
        .isEqualTo("former-relevant-child");
    assertThat(course.findings()).noneMatch(finding -> finding.code().equals("age-assessed-adult"));
  }
}
