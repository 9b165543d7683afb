package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.people.YoungPerson;

/** Telling the authority of education more than once (s.23CA(1); J-CA-START). */
class ToldOfEducationAgainTest {
  private static final String BACK = "former-relevant-child-back-in-education";
  private static final String TO_25 = "former-relevant-child-21-to-25";

  private static YoungPerson formerRelevant() {
    return aYoungPerson().born("2004-10-12").lookedAfter("2015-05-05", "2022-10-12");
  }

  private static Happening told() {
    return new Happening.EducationIntentionTold(Optional.empty());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-01-31, " + TO_25,
    "2026-02-01, " + BACK,
    "2026-12-31, " + BACK,
    "2027-01-01, " + TO_25
  })
  void told_twice_before_the_course_it_is_over_with_the_course(LocalDate day, String status) {
    var course =
        formerRelevant()
            .on("2026-02-01", told())
            .on("2026-05-01", told())
            .studies("2026-09-18", 1, false)
            .on("2027-01-01", new Happening.EducationEnded())
            .course();

    assertThat(course.statusOn(day).code()).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2027-08-31, " + BACK,
    "2027-09-01, " + BACK,
    "2028-08-31, " + BACK,
    "2028-09-01, " + TO_25
  })
  void told_of_the_next_course_while_on_one_it_goes_on_to_the_end_of_the_next(
      LocalDate day, String status) {
    var course =
        formerRelevant()
            .on("2026-02-01", told())
            .studies("2026-09-18", 1, false)
            .on("2027-05-01", told())
            .studies("2027-09-20", 1, false)
            .course();

    assertThat(course.statusOn(day).code()).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2027-08-31, " + BACK, "2027-09-01, " + TO_25})
  void told_again_of_the_same_course_changes_nothing(LocalDate day, String status) {
    var course =
        formerRelevant()
            .on("2026-02-01", told())
            .studies("2026-09-18", 1, false)
            .on("2027-05-01", told())
            .course();

    assertThat(course.statusOn(day).code()).isEqualTo(status);
  }
}
