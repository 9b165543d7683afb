package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.YoungPerson;

/** Telling the authority of education more than once (s.23CA(1); J-CA-START). */
class ToldOfEducationAgainTest {
  private static final String BACK = "former-relevant-child-back-in-education";
  private static final String NOT_TOLD = "education-not-told";
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

  @ParameterizedTest(name = "told again on {0}: {1}, {2}")
  @CsvSource({
    "2027-03-01, 2027-09-01, open 2027-12-01",
    "2027-08-31, 2027-09-01, open 2027-12-01",
    "2027-09-01, 2027-09-01, open 2027-12-01",
    "2027-09-02, 2027-09-02, open 2027-12-02"
  })
  void each_return_to_education_has_its_own_assessment_and_plan(
      LocalDate again, LocalDate opened, String assessment) {
    var course =
        formerRelevant()
            .on("2026-08-01", told())
            .studies("2026-09-18", 1, false)
            .on("2026-10-01", new Happening.NeedsAssessmentCompleted())
            .on("2026-10-02", new Happening.PathwayPlanCompleted(Optional.empty()))
            .on(again.toString(), told())
            .studies("2027-09-20", 2, false)
            .course();

    assertThat(duties(course, "DUT-CA-ASSESS"))
        .containsExactly("2026-08-01 met 2026-11-01", opened + " " + assessment);
    assertThat(duties(course, "DUT-CA-PLAN")).containsExactly("2026-08-01 met", opened + " open");
  }

  @Test
  void what_was_not_done_for_one_course_is_replaced_by_what_is_owed_for_the_next() {
    var course =
        formerRelevant()
            .on("2026-08-01", told())
            .studies("2026-09-18", 1, false)
            .on("2027-09-01", told())
            .on("2027-09-01", new Happening.NeedsAssessmentCompleted())
            .studies("2027-09-20", 2, false)
            .course();

    assertThat(duties(course, "DUT-CA-ASSESS"))
        .containsExactly("2026-08-01 stopped 2026-11-01", "2027-09-01 met 2027-12-01");
    assertThat(course.dutiesOn(LocalDate.parse("2027-08-31")))
        .extracting(Duty::rule)
        .contains("DUT-CA-ASSESS");
  }

  @ParameterizedTest(name = "the second begins {0}: {1}")
  @CsvSource({"2027-08-31, 1", "2027-09-01, 2"})
  void a_second_course_begun_before_the_first_is_over_is_no_further_return(
      String begins, int assessments) {
    var course =
        formerRelevant()
            .on("2026-08-01", told())
            .studies("2026-09-18", 1, false)
            .on("2027-05-01", told())
            .studies(begins, 2, false)
            .course();

    assertThat(duties(course, "DUT-CA-ASSESS")).hasSize(assessments);
    assertThat(duties(course, "DUT-CA-PLAN")).hasSize(assessments);
  }

  @Test
  void telling_again_of_the_same_course_is_no_further_return() {
    var course =
        formerRelevant()
            .on("2026-02-01", told())
            .on("2026-05-01", told())
            .studies("2026-09-18", 1, false)
            .on("2026-10-01", told())
            .course();

    assertThat(duties(course, "DUT-CA-ASSESS")).hasSize(1);
    assertThat(duties(course, "DUT-CA-PLAN")).hasSize(1);
  }

  private static List<String> duties(LifeCourse course, String rule) {
    return course.duties().stream()
        .filter(duty -> duty.rule().equals(rule))
        .map(
            duty -> {
              var end = LocalDate.parse("2029-08-01");
              var done =
                  duty.metBy().isPresent()
                      ? " met"
                      : duty.stateOn(end).code().equals("stopped") ? " stopped" : " open";
              return duty.opened() + done + duty.due().on().map(due -> " " + due).orElse("");
            })
        .toList();
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

  @ParameterizedTest(name = "told on {0}, course from {1}: {2}")
  @CsvSource({
    ", 2026-09-18, true",
    "2026-09-17, 2026-09-18, false",
    "2026-09-18, 2026-09-18, false",
    "2026-10-01, 2026-09-18, false",
    ", 2025-10-11, false",
    ", 2025-10-12, true",
    ", 2029-10-11, true",
    ", 2029-10-12, false"
  })
  void a_course_of_21_to_24_that_nobody_was_told_of_is_asked_about(
      @Nullable String toldOn, String from, boolean asked) {
    var person = formerRelevant().studies(from, 1, false);
    if (toldOn != null) {
      person.on(toldOn, told());
    }

    assertThat(person.course().findings().stream().map(Finding::code).toList().contains(NOT_TOLD))
        .isEqualTo(asked);
  }

  /** A course of the plan from 20 to 31 August 2026 needs no telling. */
  private static YoungPerson onThePlannedCourse(Optional<StudyLevel> level) {
    return formerRelevant()
        .studies("2024-09-16", 2, true)
        .on("2026-05-01", new Happening.EducationIntentionTold(level));
  }

  private static Happening further(String from) {
    return new Happening.EducationStarted(
        StudyLevel.FURTHER,
        Optional.empty(),
        Optional.of(LocalDate.parse(from).plusYears(1)),
        Optional.of(false),
        Optional.empty());
  }

  @Test
  void telling_of_another_level_than_the_planned_course_is_about_the_one_that_follows() {
    var course =
        onThePlannedCourse(Optional.of(StudyLevel.FURTHER))
            .on("2026-10-05", further("2026-10-05"))
            .course();

    assertThat(course.statusOn(LocalDate.of(2026, 8, 31)))
        .isEqualTo(Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION);
    assertThat(course.statusOn(LocalDate.of(2026, 9, 1)).code()).isEqualTo(BACK);
    assertThat(course.statusOn(LocalDate.of(2027, 10, 5)).code()).isEqualTo(TO_25);
    assertThat(course.findings()).extracting(Finding::code).doesNotContain(NOT_TOLD);
  }

  @Test
  void telling_of_another_level_without_a_course_that_follows_is_a_wish_to_25() {
    for (var first : List.of(Optional.<Happening>empty(), Optional.of(told()))) {
      var person = onThePlannedCourse(Optional.of(StudyLevel.TRAINING));
      first.ifPresent(told -> person.on("2025-11-01", told));

      assertThat(person.course().statusOn(LocalDate.of(2026, 9, 1)).code()).isEqualTo(BACK);
      assertThat(person.course().statusOn(LocalDate.of(2029, 10, 11)).code()).isEqualTo(BACK);
    }
  }

  @Test
  void telling_of_the_planned_course_itself_brings_nothing_after_it() {
    for (var level : List.of(Optional.<StudyLevel>empty(), Optional.of(StudyLevel.HIGHER))) {
      var course = onThePlannedCourse(level).on("2026-10-05", further("2026-10-05")).course();

      assertThat(course.statusOn(LocalDate.of(2026, 10, 5)).code()).isEqualTo(TO_25);
      assertThat(course.findings()).extracting(Finding::code).contains(NOT_TOLD);
    }
  }

  @Test
  void telling_of_another_level_than_a_course_that_is_over_by_21_is_about_the_next() {
    var person =
        formerRelevant()
            .on(
                "2025-02-03",
                new Happening.EducationStarted(
                    StudyLevel.FURTHER,
                    Optional.empty(),
                    Optional.of(LocalDate.parse("2025-10-12")),
                    Optional.of(false),
                    Optional.empty()))
            .on(
                "2025-05-01",
                new Happening.EducationIntentionTold(Optional.of(StudyLevel.TRAINING)))
            .studies("2025-11-03", 2, false);

    assertThat(person.course().statusOn(LocalDate.of(2026, 9, 1)).code()).isEqualTo(BACK);
  }

  @Test
  void the_next_course_of_the_level_told_goes_before_a_running_one_of_another() {
    var course =
        formerRelevant()
            .on("2026-01-05", further("2026-01-05"))
            .on("2026-06-01", new Happening.EducationIntentionTold(Optional.of(StudyLevel.HIGHER)))
            .studies("2027-09-20", 1, false)
            .course();

    assertThat(course.statusOn(LocalDate.of(2028, 8, 31)).code()).isEqualTo(BACK);
    assertThat(course.findings())
        .filteredOn(finding -> finding.code().equals(NOT_TOLD))
        .as("of the further course alone")
        .hasSize(1);
  }

  @Test
  void of_two_courses_that_run_the_one_of_the_level_told_is_meant() {
    for (var level : List.of(StudyLevel.HIGHER, StudyLevel.FURTHER)) {
      var person =
          formerRelevant()
              .studies("2025-11-03", 3, false)
              .on("2026-01-05", further("2026-01-05"))
              .on("2026-02-01", new Happening.EducationIntentionTold(Optional.of(level)));

      assertThat(person.course().statusOn(LocalDate.of(2027, 2, 1)).code())
          .isEqualTo(level == StudyLevel.HIGHER ? BACK : TO_25);
    }
  }

  @Test
  void of_two_courses_that_follow_the_one_of_the_level_told_is_meant() {
    for (var level : List.of(StudyLevel.HIGHER, StudyLevel.FURTHER)) {
      var person =
          formerRelevant()
              .on("2025-11-01", new Happening.EducationIntentionTold(Optional.of(level)))
              .on("2026-01-05", further("2026-01-05"))
              .studies("2027-09-20", 1, false);

      assertThat(person.course().statusOn(LocalDate.of(2027, 12, 1)).code())
          .isEqualTo(level == StudyLevel.HIGHER ? BACK : TO_25);
    }
  }

  @Test
  void telling_of_a_course_again_is_not_about_an_older_one_without_an_end() {
    var person =
        formerRelevant()
            .on(
                "2020-09-07",
                new Happening.EducationStarted(
                    StudyLevel.FURTHER,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(false),
                    Optional.empty()))
            .studies("2026-09-21", 3, false)
            .on("2026-10-01", told())
            .on("2027-10-01", told());

    assertThat(person.course().statusOn(LocalDate.of(2029, 8, 31)))
        .isEqualTo(Status.FORMER_RELEVANT_BACK_IN_EDUCATION);
    assertThat(person.course().statusOn(LocalDate.of(2029, 9, 1)))
        .isEqualTo(Status.FORMER_RELEVANT_21_TO_25);
  }

  @Test
  void a_next_course_that_begins_within_the_one_told_of_has_help_already() {
    var person =
        formerRelevant()
            .on("2026-02-01", told())
            .studies("2026-09-18", 2, false)
            .studies("2027-03-01", 1, false);

    assertThat(person.course().findings())
        .extracting(Finding::code)
        .contains("courses-at-once")
        .doesNotContain(NOT_TOLD);
    assertThat(person.course().statusOn(LocalDate.of(2028, 8, 31)))
        .isEqualTo(Status.FORMER_RELEVANT_BACK_IN_EDUCATION);
  }
}
