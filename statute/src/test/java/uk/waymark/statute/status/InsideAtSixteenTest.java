package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.FamilyMember;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.Happening.CareStarted;
import uk.waymark.statute.facts.Happening.Detained;
import uk.waymark.statute.facts.Happening.FamilyHomeStarted;
import uk.waymark.statute.facts.Happening.HospitalAdmitted;
import uk.waymark.statute.facts.Happening.HospitalDischarged;
import uk.waymark.statute.facts.Happening.Released;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.YoungPerson;

/** Moved between institutions around the 16th birthday, on 15 September 2024 (ST-R2). */
class InsideAtSixteenTest {
  private static final LocalDate SIXTEEN = LocalDate.parse("2024-09-15");

  /** In care from 1 January 2024, and detained on the day it ended. */
  private static YoungPerson detainedFromCare() {
    return aYoungPerson()
        .born("2008-09-15")
        .lookedAfterFrom("2024-01-01")
        .leftCare("2024-06-01", CareEndReason.CUSTODY)
        .on("2024-06-01", new Detained(Optional.empty()));
  }

  private static YoungPerson toHospital(YoungPerson person, String out, String in) {
    return person
        .on(out, new Released())
        .on(in, new HospitalAdmitted(Optional.empty()))
        .on("2024-12-01", new HospitalDischarged());
  }

  @ParameterizedTest(name = "from custody to hospital on {0}")
  @CsvSource({"2024-07-01", "2024-09-14", "2024-09-15", "2024-09-16"})
  void a_move_in_one_day_is_no_break(String moved) {
    var course = toHospital(detainedFromCare(), moved, moved).course();

    assertThat(course.statusOn(SIXTEEN.minusDays(1))).isEqualTo(Status.NONE);
    assertThat(course.statusOn(SIXTEEN)).isEqualTo(Status.RELEVANT);
    assertThat(course.statusOn(SIXTEEN.plusYears(2))).isEqualTo(Status.FORMER_RELEVANT);
    assertThat(gap(course)).isFalse();
  }

  @ParameterizedTest(name = "short break from {0} to {1}")
  @CsvSource({
    "2024-09-10, 2024-09-15",
    "2024-09-10, 2024-09-16",
    "2024-09-14, 2024-09-20",
    "2024-09-15, 2024-09-20",
    "2024-09-16, 2024-09-20"
  })
  void a_short_break_over_the_birthday_is_no_end_of_it(String from, String to) {
    var course = detainedFromCare().lookedAfter(LegalBasis.SHORT_BREAKS, from, to).course();

    assertThat(course.statusOn(LocalDate.parse(to))).isEqualTo(Status.RELEVANT);
    assertThat(course.statusOn(LocalDate.parse(to).minusDays(1))).isEqualTo(Status.NONE);
    assertThat(course.statusOn(SIXTEEN.plusYears(2))).isEqualTo(Status.FORMER_RELEVANT);
  }

  @Test
  void care_proper_on_the_birthday_is_an_end_of_it() {
    var course = detainedFromCare().lookedAfter("2024-09-15", "2024-09-20").course();

    assertThat(course.statusOn(SIXTEEN)).isEqualTo(Status.ELIGIBLE);
    assertThat(course.statusOn(LocalDate.parse("2024-09-20")))
        .isEqualTo(Status.RELEVANT); // by having been eligible
  }

  @ParameterizedTest(name = "{0}: asked {1}")
  @CsvSource({"CARE_ORDER, true", "INTERIM_CARE_ORDER, true", "SECTION_20, false"})
  void whether_a_care_order_went_on_inside_is_asked(LegalBasis basis, boolean asked) {
    var course =
        aYoungPerson()
            .born("2008-09-15")
            .on("2024-01-01", new CareStarted(basis, Optional.empty()))
            .leftCare("2024-06-01", CareEndReason.CUSTODY)
            .on("2024-06-01", new Detained(Optional.empty()))
            .course();

    assertThat(course.statusOn(SIXTEEN)).isEqualTo(Status.RELEVANT);
    assertThat(course.findings().stream().map(Finding::code))
        .satisfies(
            codes -> assertThat(codes.contains("care-order-before-detention")).isEqualTo(asked));
  }

  @Test
  void six_months_at_home_after_later_care_are_not_said_to_end_nothing() {
    var again =
        detainedFromCare()
            .on("2024-10-01", new Released())
            .lookedAfterFrom("2025-01-01")
            .leftCare("2025-03-01", CareEndReason.RETURNED_HOME)
            .on("2025-03-01", new FamilyHomeStarted(FamilyMember.PARENT))
            .course();
    var home =
        detainedFromCare()
            .on("2024-10-01", new Released())
            .on("2024-10-01", new FamilyHomeStarted(FamilyMember.PARENT))
            .course();

    assertThat(again.statusOn(LocalDate.parse("2025-08-31"))).isEqualTo(Status.RELEVANT);
    assertThat(again.statusOn(LocalDate.parse("2025-09-01"))).isEqualTo(Status.QUALIFYING);
    assertThat(again.findings().stream().map(Finding::code).toList())
        .doesNotContain("home-after-detention");
    assertThat(home.statusOn(LocalDate.parse("2025-04-01"))).isEqualTo(Status.RELEVANT);
    assertThat(home.findings().stream().map(Finding::code).toList())
        .contains("home-after-detention");
  }

  @Test
  void from_one_prison_to_another_in_one_day_too() {
    var course =
        detainedFromCare()
            .on("2024-07-01", new Released())
            .on("2024-07-01", new Detained(Optional.empty()))
            .course();

    assertThat(course.statusOn(SIXTEEN)).isEqualTo(Status.RELEVANT);
  }

  @Test
  void a_stay_in_hospital_during_detention_is_no_break() {
    var course =
        detainedFromCare()
            .on("2024-06-20", new HospitalAdmitted(Optional.empty()))
            .on("2024-07-01", new Released())
            .on("2024-12-01", new HospitalDischarged())
            .course();

    assertThat(course.statusOn(SIXTEEN)).isEqualTo(Status.RELEVANT);
  }

  @Test
  void a_day_outside_is_a_break_and_a_person_is_asked() {
    var course = toHospital(detainedFromCare(), "2024-07-01", "2024-07-02").course();

    assertThat(course.statusOn(SIXTEEN)).isEqualTo(Status.NONE);
    assertThat(gap(course)).isTrue();
  }

  @Test
  void days_inside_are_not_days_in_care() {
    var course =
        toHospital(
                aYoungPerson()
                    .born("2008-09-15")
                    .lookedAfterFrom("2024-03-03")
                    .leftCare("2024-06-01", CareEndReason.CUSTODY)
                    .on("2024-06-01", new Detained(Optional.empty())),
                "2024-07-01",
                "2024-07-01")
            .course();

    assertThat(course.statusOn(SIXTEEN)).as("90 days in care").isEqualTo(Status.NONE);
    assertThat(gap(course)).isFalse();
  }

  @Test
  void every_move_is_among_the_facts() {
    var step =
        toHospital(detainedFromCare(), "2024-07-01", "2024-07-01")
            .course()
            .intervalOn(SIXTEEN)
            .orElseThrow()
            .because()
            .get(1);

    assertThat(step.facts())
        .extracting(fact -> fact.event().orElseThrow())
        .containsExactly("e4", "e6");
  }

  @Test
  void care_across_fourteen_and_on_remand_show_their_readings() {
    var course =
        aYoungPerson()
            .born("2008-09-15")
            .lookedAfterFrom("2022-08-01", LegalBasis.REMAND)
            .leftCare("2023-05-01", CareEndReason.OTHER)
            .on("2023-05-01", new HospitalAdmitted(Optional.empty()))
            .course();

    assertThat(course.intervalOn(SIXTEEN).orElseThrow().because())
        .extracting(step -> step.reading().orElse(null))
        .contains(Reading.J_14, Reading.J_REMAND, Reading.J_91);
  }

  private static boolean gap(LifeCourse course) {
    return course.findings().stream().map(Finding::code).anyMatch("detained-after-a-gap"::equals);
  }
}
