package uk.waymark.statute.life;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.life.Read.day;
import static uk.waymark.statute.life.Read.doubts;
import static uk.waymark.statute.life.Read.life;
import static uk.waymark.statute.life.Read.shown;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.Happening.EducationEnded;
import uk.waymark.statute.facts.Happening.EducationStarted;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.Happening.SupportDeclined;
import uk.waymark.statute.facts.Happening.SupportRequested;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.people.YoungPerson;

/** When a course ends, and when support from 21 runs. */
class CoursesAndSupportTest {
  private static YoungPerson someone() {
    return aYoungPerson().born("2004-03-01"); // 21 on 1 March 2025, 25 on 1 March 2029
  }

  private static EducationStarted course(
      Optional<Integer> years, Optional<LocalDate> until, Optional<Boolean> inPlan) {
    return new EducationStarted(StudyLevel.HIGHER, years, until, inPlan, Optional.empty());
  }

  private static YoungPerson planned(YoungPerson person, String on, String until) {
    return person.on(on, new PathwayPlanCompleted(Optional.of(day(until))));
  }

  private static List<String> courses(YoungPerson person) {
    return life(person).programmes().stream()
        .map(each -> shown(each.days()) + " by " + each.endFact().field())
        .toList();
  }

  @Test
  void a_course_ends_when_it_was_ended_else_on_its_planned_day_else_after_its_years() {
    var until = Optional.of(day("2026-07-01"));
    var years = Optional.of(2);

    assertThat(
            courses(
                planned(someone(), "2023-10-01", "2025-12-01")
                    .on("2023-09-18", course(years, until, Optional.of(true)))
                    .on("2024-05-01", new EducationEnded())))
        .containsExactly("2023-09-18 to 2024-05-01 by education-ended");
    assertThat(
            courses(
                planned(someone(), "2023-10-01", "2025-12-01")
                    .on("2023-09-18", course(years, until, Optional.of(true)))))
        .containsExactly("2023-09-18 to 2026-07-01 by until");
    assertThat(
            courses(
                planned(someone(), "2023-10-01", "2025-12-01")
                    .on("2023-09-18", course(years, Optional.empty(), Optional.of(true)))))
        .containsExactly("2023-09-18 to 2025-12-01 by educationUntil");
    assertThat(
            courses(
                planned(someone(), "2023-10-01", "2025-12-01")
                    .on("2023-09-18", course(years, Optional.empty(), Optional.empty()))))
        .containsExactly("2023-09-18 to 2025-09-01 by academicYears");
    assertThat(
            courses(
                someone()
                    .on(
                        "2023-09-18",
                        course(Optional.empty(), Optional.empty(), Optional.of(true)))))
        .containsExactly("2023-09-18 to now by until");
  }

  @Test
  void of_the_days_that_plans_name_the_last_one_after_the_start_counts() {
    var person =
        planned(someone(), "2023-01-01", "2023-09-18")
            .on("2023-09-18", course(Optional.empty(), Optional.empty(), Optional.of(true)));
    assertThat(courses(person))
        .as("a day up to the start is about an earlier course")
        .containsExactly("2023-09-18 to now by until");

    planned(person, "2023-10-01", "2023-09-19");
    assertThat(courses(person)).containsExactly("2023-09-18 to 2023-09-19 by educationUntil");

    person.on(
        "2024-01-01", new PathwayPlanReviewed(Optional.of(day("2026-06-01")), Optional.empty()));
    assertThat(courses(person)).containsExactly("2023-09-18 to 2026-06-01 by educationUntil");
  }

  @Test
  void a_course_that_starts_ends_no_other() {
    var person =
        someone()
            .on("2022-09-18", course(Optional.of(3), Optional.empty(), Optional.empty()))
            .on("2023-09-18", course(Optional.of(1), Optional.empty(), Optional.empty()))
            .on("2025-09-18", course(Optional.of(1), Optional.empty(), Optional.empty()));

    assertThat(courses(person))
        .containsExactly(
            "2022-09-18 to 2025-09-01 by academicYears",
            "2023-09-18 to 2024-09-01 by academicYears",
            "2025-09-18 to 2026-09-01 by academicYears");
    assertThat(doubts(person)).containsExactly("courses-at-once e3");
  }

  @Test
  void an_end_among_several_courses_is_of_the_one_that_still_runs_and_began_last() {
    var person =
        someone()
            .on("2022-09-18", course(Optional.of(3), Optional.empty(), Optional.empty()))
            .on("2023-09-18", course(Optional.of(1), Optional.empty(), Optional.empty()))
            .on("2023-10-01", course(Optional.of(1), Optional.empty(), Optional.empty()))
            .on("2024-02-01", new EducationEnded())
            .on("2024-10-01", new EducationEnded())
            .on("2024-11-01", new EducationEnded())
            .on("2024-12-01", new EducationEnded());

    assertThat(courses(person))
        .containsExactly(
            "2022-09-18 to 2024-10-01 by education-ended",
            "2023-09-18 to 2024-11-01 by education-ended",
            "2023-10-01 to 2024-02-01 by education-ended");
    assertThat(doubts(person))
        .contains("course-end-unclear e5", "end-without-start e8")
        .doesNotContain("course-end-unclear e6", "course-end-unclear e7");
  }

  @ParameterizedTest(name = "ended on {0}: {1}")
  @CsvSource({
    "2022-09-17, true, 2022-09-18 to 2025-09-01 by academicYears",
    "2022-09-18, true, 2022-09-18 to 2025-09-01 by academicYears",
    "2022-09-19, false, 2022-09-18 to 2022-09-19 by education-ended",
    "2023-09-18, false, 2022-09-18 to 2023-09-18 by education-ended"
  })
  void an_end_belongs_to_the_course_that_runs_when_it_comes(
      String ended, boolean doubtful, String first) {
    var person =
        someone()
            .on("2022-09-18", course(Optional.of(3), Optional.empty(), Optional.empty()))
            .on("2023-09-18", course(Optional.of(1), Optional.empty(), Optional.empty()))
            .on(ended, new EducationEnded());

    assertThat(courses(person).getFirst()).isEqualTo(first);
    assertThat(courses(person).getLast()).isEqualTo("2023-09-18 to 2024-09-01 by academicYears");
    assertThat(doubts(person).contains("end-without-start e4")).isEqualTo(doubtful);
  }

  @Test
  void an_end_that_tells_its_level_is_of_a_course_of_that_level() {
    var further =
        new EducationStarted(
            StudyLevel.FURTHER,
            Optional.of(2),
            Optional.empty(),
            Optional.of(false),
            Optional.empty());
    var both =
        List.of(
            "2022-09-18 to 2023-03-01 by education-ended",
            "2023-01-09 to 2024-09-01 by academicYears");
    for (var level : StudyLevel.values()) {
      var person =
          someone()
              .on("2022-09-18", further)
              .on("2023-01-09", course(Optional.of(1), Optional.empty(), Optional.empty()))
              .on("2023-03-01", new EducationEnded(Optional.of(level)));

      assertThat(courses(person).equals(both)).isEqualTo(level == StudyLevel.FURTHER);
      assertThat(doubts(person).contains("end-without-start e4"))
          .isEqualTo(level == StudyLevel.TRAINING);
      assertThat(doubts(person)).doesNotContain("course-end-unclear e4");
    }
  }

  @Test
  void an_end_without_a_level_leaves_the_course_that_another_end_names() {
    var person =
        someone()
            .on(
                "2022-09-18",
                new EducationStarted(
                    StudyLevel.FURTHER,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(false),
                    Optional.empty()))
            .on("2023-01-09", course(Optional.of(3), Optional.empty(), Optional.empty()))
            .on("2023-11-10", new EducationEnded())
            .on("2024-06-20", new EducationEnded(Optional.of(StudyLevel.HIGHER)));

    assertThat(courses(person))
        .containsExactly(
            "2022-09-18 to 2023-11-10 by education-ended",
            "2023-01-09 to 2024-06-20 by education-ended");
  }

  @Test
  void of_two_courses_begun_on_one_day_the_end_is_of_the_shorter() {
    for (var first : List.of(1, 3)) {
      var person =
          someone()
              .on("2024-09-16", course(Optional.of(first), Optional.empty(), Optional.of(true)))
              .on("2024-09-16", course(Optional.of(4 - first), Optional.empty(), Optional.of(true)))
              .on("2025-01-10", new EducationEnded());

      assertThat(courses(person))
          .containsExactly(
              "2024-09-16 to 2027-09-01 by academicYears",
              "2024-09-16 to 2025-01-10 by education-ended");
    }
  }

  @Test
  void a_day_named_once_the_next_course_has_begun_is_not_about_the_one_before() {
    var person =
        someone().on("2022-09-05", course(Optional.empty(), Optional.empty(), Optional.of(true)));
    planned(person, "2023-01-10", "2024-07-31");
    person.on("2024-09-20", course(Optional.of(3), Optional.empty(), Optional.of(true)));
    person.on(
        "2024-10-10", new PathwayPlanReviewed(Optional.of(day("2027-07-31")), Optional.empty()));

    assertThat(courses(person))
        .containsExactly(
            "2022-09-05 to 2024-07-31 by educationUntil",
            "2024-09-20 to 2027-07-31 by educationUntil");
    assertThat(doubts(person)).isEmpty();
  }

  @Test
  void a_day_named_before_the_next_course_but_past_its_start_is_about_that_course() {
    var person =
        someone().on("2022-09-05", course(Optional.empty(), Optional.empty(), Optional.of(true)));
    planned(person, "2023-01-10", "2024-07-31");
    person.on(
        "2024-06-15", new PathwayPlanReviewed(Optional.of(day("2027-07-31")), Optional.empty()));
    person.on("2024-09-20", course(Optional.empty(), Optional.empty(), Optional.of(true)));

    assertThat(courses(person))
        .containsExactly(
            "2022-09-05 to 2024-07-31 by educationUntil",
            "2024-09-20 to 2027-07-31 by educationUntil");
  }

  @Test
  void a_short_course_with_its_own_end_takes_no_named_day() {
    var person =
        someone().on("2023-09-18", course(Optional.empty(), Optional.empty(), Optional.of(true)));
    planned(person, "2023-10-01", "2026-07-01");
    person.on(
        "2025-01-10", course(Optional.empty(), Optional.of(day("2025-03-01")), Optional.of(true)));
    person.on(
        "2025-06-01", new PathwayPlanReviewed(Optional.of(day("2027-07-31")), Optional.empty()));

    assertThat(courses(person))
        .containsExactly(
            "2023-09-18 to 2027-07-31 by educationUntil", "2025-01-10 to 2025-03-01 by until");
  }

  @Test
  void the_end_of_a_course_that_was_never_begun_is_told() {
    assertThat(doubts(someone().on("2023-01-01", new EducationEnded())))
        .containsExactly("end-without-start e2");
  }

  @ParameterizedTest(name = "asked on {0}: counts {1}")
  @CsvSource({"2025-02-28, false", "2025-03-01, true", "2029-02-28, true", "2029-03-01, false"})
  void support_is_asked_for_from_21_up_to_25(String asked, boolean counts) {
    var person = someone().on(asked, new SupportRequested());

    assertThat(life(person).supports())
        .extracting(each -> shown(each.days()))
        .isEqualTo(counts ? List.of(asked + " to 2029-03-01") : List.of());
    assertThat(doubts(person))
        .isEqualTo(counts ? List.of() : List.of("support-requested-outside-21-to-25 e2"));
    assertThat(life(person).supported().contains(day("2029-02-28"))).isEqualTo(counts);
  }

  @Test
  void support_runs_until_they_say_they_no_longer_want_it_and_may_be_asked_for_again() {
    var person =
        someone()
            .on("2025-03-15", new SupportDeclined())
            .on("2025-04-01", new SupportRequested())
            .on("2025-05-01", new SupportRequested())
            .on("2025-06-01", new SupportDeclined())
            .on("2025-07-01", new SupportDeclined())
            .on("2025-08-01", new SupportRequested());

    assertThat(life(person).supports())
        .extracting(each -> each.requested().id() + " " + shown(each.days()))
        .containsExactly("e3 2025-04-01 to 2025-06-01", "e7 2025-08-01 to 2029-03-01");
  }

  @Test
  void support_declined_on_the_day_it_was_asked_for_is_read_before_it() {
    var person =
        someone().on("2025-04-01", new SupportRequested()).on("2025-04-01", new SupportDeclined());

    assertThat(life(person).supports())
        .extracting(each -> shown(each.days()))
        .containsExactly("2025-04-01 to 2029-03-01");
  }
}
