package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.FamilyHomeEnd;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.SpecialGuardianshipMade;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.YoungPerson;

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

  @ParameterizedTest(name = "order of {0}: relevant to the eve of {1}")
  @CsvSource({"2025-02-20, 2025-08-20", "2025-02-21, 2025-08-21", "2025-05-20, 2025-11-20"})
  void an_order_recorded_after_care_ended_for_it_is_what_six_months_count_from(
      String made, String ends) {
    var course =
        aYoungPerson()
            .born("2008-09-12")
            .lookedAfterFrom("2017-05-05")
            .leftCare("2025-02-20", CareEndReason.SPECIAL_GUARDIANSHIP)
            .on(made, new SpecialGuardianshipMade())
            .course();

    assertThat(on(course, LocalDate.parse(ends).minusDays(1).toString()))
        .isEqualTo(Status.RELEVANT);
    assertThat(on(course, ends)).isEqualTo(Status.QUALIFYING);
    assertThat(course.confirmations()).hasSize(1);
  }

  @Test
  void an_order_whose_six_months_end_after_18_keeps_them_relevant_to_18() {
    var course =
        aYoungPerson()
            .born("2007-08-31")
            .lookedAfterFrom("2015-01-01")
            .leftCare("2025-02-28", CareEndReason.SPECIAL_GUARDIANSHIP)
            .on("2025-03-01", new SpecialGuardianshipMade())
            .course();

    assertThat(on(course, "2025-08-30")).isEqualTo(Status.RELEVANT);
    assertThat(on(course, "2025-08-31")).isEqualTo(Status.FORMER_RELEVANT);
  }

  @ParameterizedTest(name = "order of {0}: relevant on {1}, then {2}")
  @CsvSource({
    "2017-05-10, 2025-02-20, RELEVANT",
    "2017-05-12, 2025-02-20, QUALIFYING",
    "2025-01-20, 2025-02-20, RELEVANT"
  })
  void an_order_made_on_a_short_break_says_nothing_of_care_that_followed(
      String made, String day, Status status) {
    var course =
        aYoungPerson()
            .born("2008-09-12")
            .lookedAfter(LegalBasis.SHORT_BREAKS, "2017-05-05", "2017-05-11")
            .on(made, new SpecialGuardianshipMade())
            .lookedAfterFrom("2017-05-11", LegalBasis.SECTION_20)
            .leftCare("2025-02-20", CareEndReason.SPECIAL_GUARDIANSHIP)
            .course();

    assertThat(on(course, day)).isEqualTo(status);
  }

  @Test
  void a_home_that_broke_down_as_care_ended_is_not_the_one_with_the_guardian() {
    var course =
        aYoungPerson()
            .born("2008-09-12")
            .lookedAfterFrom("2017-05-05", LegalBasis.CARE_ORDER)
            .movedHome("2024-12-01")
            .homeBrokeDown("2025-02-20")
            .leftCare("2025-02-20", CareEndReason.SPECIAL_GUARDIANSHIP)
            .course();

    assertThat(on(course, "2025-08-19")).isEqualTo(Status.RELEVANT);
    assertThat(on(course, "2025-08-20")).isEqualTo(Status.QUALIFYING);
    assertThat(course.confirmations()).isNotEmpty();
  }

  @ParameterizedTest(name = "home ended on {0} by {1}: {2} then {3}")
  @CsvSource({
    "2025-05-01, BREAKDOWN, RELEVANT, FORMER_RELEVANT",
    "2025-05-01, MOVED_ON, RELEVANT, FORMER_RELEVANT",
    "2025-08-19, BREAKDOWN, RELEVANT, FORMER_RELEVANT",
    "2025-08-20, BREAKDOWN, RELEVANT, FORMER_RELEVANT",
    "2025-08-20, MOVED_ON, QUALIFYING, QUALIFYING",
    "2025-11-01, BREAKDOWN, QUALIFYING, FORMER_RELEVANT",
    "2025-11-01, MOVED_ON, QUALIFYING, QUALIFYING"
  })
  void an_end_of_a_home_without_a_start_is_the_end_of_the_one_with_the_guardian(
      String ended, FamilyHomeEnd reason, Status inOctober, Status at18) {
    var person = aYoungPerson().born("2008-09-12").lookedAfterFrom("2017-05-05");
    var byReason = person.leftCare("2025-02-20", CareEndReason.SPECIAL_GUARDIANSHIP);
    byReason.on(ended, new Happening.FamilyHomeEnded(Optional.of(reason)));
    var byOrder =
        aYoungPerson()
            .born("2008-09-12")
            .lookedAfterFrom("2017-05-05")
            .on("2025-02-20", new Happening.SpecialGuardianshipMade())
            .leftCare("2025-02-20", CareEndReason.SPECIAL_GUARDIANSHIP)
            .on(ended, new Happening.FamilyHomeEnded(Optional.of(reason)));

    for (var course : List.of(byReason.course(), byOrder.course())) {
      assertThat(on(course, "2025-10-01")).isEqualTo(inOctober);
      assertThat(on(course, "2026-09-12")).isEqualTo(at18);
      assertThat(codes(course)).doesNotContain("end-without-start");
    }
  }

  @Test
  void the_end_of_a_home_before_the_order_is_not_of_the_one_with_the_guardian() {
    var course =
        aYoungPerson()
            .born("2008-09-12")
            .lookedAfterFrom("2017-05-05")
            .homeBrokeDown("2024-12-01")
            .on("2025-02-20", new Happening.SpecialGuardianshipMade())
            .leftCare("2025-02-20", CareEndReason.SPECIAL_GUARDIANSHIP)
            .course();

    assertThat(on(course, "2025-08-20")).isEqualTo(Status.QUALIFYING);
    assertThat(codes(course)).contains("end-without-start");
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

  /** Left care for a special guardian on 20 February 2025, and the home with them is recorded. */
  private static YoungPerson livingWithGuardian() {
    return aYoungPerson()
        .born("2008-09-12")
        .lookedAfterFrom("2017-05-05")
        .on("2025-02-20", new Happening.SpecialGuardianshipMade())
        .leftCare("2025-02-20", CareEndReason.SPECIAL_GUARDIANSHIP)
        .movedHome("2025-02-20");
  }

  @ParameterizedTest(name = "the home ended on {0}: {1}")
  @CsvSource({
    "2025-06-01, relevant-child",
    "2025-08-19, relevant-child",
    "2025-08-20, qualifying-person",
    "2025-08-21, qualifying-person"
  })
  void leaving_a_recorded_home_with_the_guardian_ends_the_six_months(String left, String status) {
    var course = livingWithGuardian().movedOn(left).course();

    assertThat(on(course, "2025-08-21").code()).isEqualTo(status);
    assertThat(codes(course)).contains("special-guardianship-reading");
  }

  @Test
  void the_home_with_the_guardian_can_break_down_before_and_after_six_months() {
    var before = livingWithGuardian().homeBrokeDown("2025-08-19").course();
    var after = livingWithGuardian().homeBrokeDown("2025-10-01").course();

    assertThat(on(before, "2025-08-20")).isEqualTo(Status.RELEVANT);
    assertThat(on(before, "2026-09-12")).isEqualTo(Status.FORMER_RELEVANT);
    assertThat(on(after, "2025-09-30")).isEqualTo(Status.QUALIFYING);
    assertThat(on(after, "2025-10-01")).isEqualTo(Status.RELEVANT);
  }

  @ParameterizedTest(name = "own tenancy on {0}: asked {1}")
  @CsvSource({"2025-02-20, false", "2025-02-21, true", "2025-08-19, true", "2025-08-20, false"})
  void a_move_within_the_six_months_asks_where_they_live(String moved, boolean asked) {
    var course =
        aYoungPerson()
            .born("2008-09-12")
            .lookedAfterFrom("2017-05-05")
            .on("2025-02-20", new Happening.SpecialGuardianshipMade())
            .leftCare("2025-02-20", CareEndReason.SPECIAL_GUARDIANSHIP)
            .livesIn(HomeKind.OWN_TENANCY, moved)
            .course();

    assertThat(codes(course).contains("home-with-guardian-unclear")).isEqualTo(asked);
  }

  private static List<String> codes(LifeCourse course) {
    return course.findings().stream().map(Finding::code).toList();
  }

  private static Status on(LifeCourse course, String day) {
    return course.statusOn(LocalDate.parse(day));
  }
}
