package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.Happening;

/** J-EDU-END: an end of education in a plan from before a course says nothing of that course. */
class CourseInAnEarlierPlanTest {
  @ParameterizedTest(name = "plan to {0}: {2} on {1}")
  @CsvSource({
    "2023-07-01, 2025-10-12, former-relevant-child-in-planned-education",
    "2023-07-01, 2027-08-31, former-relevant-child-in-planned-education",
    "2023-07-01, 2027-09-01, former-relevant-child-21-to-25",
    "2027-06-30, 2027-06-29, former-relevant-child-in-planned-education",
    "2027-06-30, 2027-06-30, former-relevant-child-21-to-25"
  })
  void only_an_end_after_the_start_of_the_course_is_its_end(
      LocalDate planned, LocalDate day, String status) {
    var course =
        aYoungPerson()
            .born("2004-10-12")
            .lookedAfter("2015-05-05", "2022-10-12")
            .on("2022-01-10", new Happening.PathwayPlanCompleted(Optional.of(planned)))
            .studies("2024-09-16", 3, true)
            .course();

    assertThat(course.statusOn(day).code()).isEqualTo(status);
  }
}
