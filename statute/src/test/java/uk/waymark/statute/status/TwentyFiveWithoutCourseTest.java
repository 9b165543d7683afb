package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.Happening;

/** Told the authority shortly before 25; help past 25 is for a course under way (J-CA25). */
class TwentyFiveWithoutCourseTest {
  @ParameterizedTest(name = "course from {0}: {2} on {1}")
  @CsvSource({
    "2026-06-14, 2026-06-15, former-relevant-child-back-in-education",
    "2026-06-15, 2026-06-14, former-relevant-child-back-in-education",
    "2026-06-15, 2026-06-15, none",
    "2026-06-16, 2026-06-16, none"
  })
  void help_goes_past_25_only_for_a_course_that_began_before(
      String starts, LocalDate day, String status) {
    var course =
        aYoungPerson()
            .born("2001-06-15")
            .lookedAfter("2010-01-01", "2019-06-15")
            .on("2026-05-01", new Happening.EducationIntentionTold(Optional.empty()))
            .studies(starts, 2, false)
            .course();

    assertThat(course.statusOn(day).code()).isEqualTo(status);
  }
}
