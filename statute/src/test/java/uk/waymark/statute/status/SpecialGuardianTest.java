package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;

/** Six months with a special guardian, where the record is thin or life went on (J-SGO). */
class SpecialGuardianTest {
  @Test
  void care_that_ended_for_special_guardianship_is_enough_to_start_the_six_months() {
    var course =
        aYoungPerson()
            .born("2008-09-12")
            .lookedAfterFrom("2017-05-05")
            .leftCare("2025-02-20", CareEndReason.SPECIAL_GUARDIANSHIP)
            .course();

    assertThat(on(course, "2025-08-19")).isEqualTo(Status.RELEVANT);
    assertThat(on(course, "2025-08-20")).isEqualTo(Status.QUALIFYING);
    assertThat(course.confirmations()).isNotEmpty();
  }

  @Test
  void an_order_before_coming_back_into_care_says_nothing_about_the_home_after_it() {
    var course =
        aYoungPerson()
            .born("2005-02-19")
            .lookedAfterFrom("2018-01-10")
            .leftCare("2019-04-07", CareEndReason.SPECIAL_GUARDIANSHIP)
            .on("2019-04-07", new Happening.SpecialGuardianshipMade())
            .lookedAfterFrom("2019-09-15")
            .leftCare("2021-04-24", CareEndReason.INDEPENDENT_LIVING)
            .course();

    assertThat(on(course, "2021-10-23")).isEqualTo(Status.RELEVANT);
    assertThat(on(course, "2021-10-24")).isEqualTo(Status.RELEVANT);
    assertThat(on(course, "2023-02-19")).isEqualTo(Status.FORMER_RELEVANT);
  }

  @Test
  void an_order_made_after_care_ended_starts_the_six_months_too() {
    var course =
        aYoungPerson()
            .born("2009-03-02")
            .lookedAfterFrom("2024-01-10")
            .leftCare("2025-04-20", CareEndReason.RETURNED_HOME)
            .on("2025-05-20", new Happening.SpecialGuardianshipMade())
            .course();

    assertThat(on(course, "2025-11-19")).isEqualTo(Status.RELEVANT);
    assertThat(on(course, "2025-11-20")).isEqualTo(Status.QUALIFYING);
    assertThat(course.confirmations()).hasSize(1);
  }

  @Test
  void no_years_with_foster_parents_count_before_an_order_made_after_care_ended() {
    var course =
        aYoungPerson()
            .born("2009-03-02")
            .lookedAfterFrom("2024-01-10")
            .leftCare("2025-04-20", CareEndReason.RETURNED_HOME)
            .on("2025-05-20", new Happening.SpecialGuardianshipMade())
            .reading(Reading.J_SGO, "foster-years-count")
            .course();

    assertThat(on(course, "2025-11-19")).isEqualTo(Status.RELEVANT);
    assertThat(on(course, "2025-11-20")).isEqualTo(Status.QUALIFYING);
  }

  @Test
  void an_order_discharged_within_six_months_ends_nothing() {
    var course =
        aYoungPerson()
            .born("2009-03-02")
            .lookedAfterFrom("2024-01-10")
            .leftCare("2025-04-20", CareEndReason.RETURNED_HOME)
            .on("2025-05-20", new Happening.SpecialGuardianshipMade())
            .on("2025-11-19", new Happening.SpecialGuardianshipDischarged())
            .course();

    assertThat(on(course, "2025-11-20")).isEqualTo(Status.RELEVANT);
  }

  @Test
  void a_home_that_is_recorded_counts_instead_of_the_reason() {
    var course =
        aYoungPerson()
            .born("2008-09-12")
            .lookedAfterFrom("2017-05-05")
            .movedHome("2024-12-20")
            .leftCare("2025-02-20", CareEndReason.SPECIAL_GUARDIANSHIP)
            .movedOn("2025-04-01")
            .course();

    assertThat(on(course, "2025-08-20")).isEqualTo(Status.RELEVANT);
  }

  private static Status on(LifeCourse course, String day) {
    return course.statusOn(LocalDate.parse(day));
  }
}
