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
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.Happening.EducationEnded;
import uk.waymark.statute.facts.Happening.EducationIntentionTold;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.YoungPerson;

/** Around the 25th birthday on 15 June 2026: who was told when, and when the course begins. */
class TwentyFiveWithoutCourseTest {
  private static YoungPerson told(String day) {
    return aYoungPerson()
        .born("2001-06-15")
        .lookedAfter("2010-01-01", "2019-06-15")
        .on(day, new EducationIntentionTold(Optional.empty()));
  }

  private static Status on(LifeCourse course, String day) {
    return course.statusOn(LocalDate.parse(day));
  }

  private static List<String> codes(LifeCourse course) {
    return course.findings().stream().map(Finding::code).toList();
  }

  @ParameterizedTest(name = "told {0}, course from {1}: {2}, asked {3}")
  @CsvSource({
    "2026-06-14, 2026-06-14, former-relevant-child-back-in-education, false",
    "2026-06-14, 2026-06-15, former-relevant-child-back-in-education, true",
    "2026-06-14, 2026-06-16, former-relevant-child-back-in-education, true",
    "2026-06-15, 2026-06-15, none, false",
    "2026-06-15, 2026-06-14, none, false",
    "2026-06-16, 2026-06-16, none, false"
  })
  void the_telling_must_come_before_25_the_course_need_not(
      String told, String starts, String status, boolean asked) {
    var course = told(told).studies(starts, 2, false).course();

    assertThat(on(course, "2026-06-15").code()).isEqualTo(status);
    assertThat(on(course, "2028-08-31").code()).isEqualTo(status);
    assertThat(on(course, "2028-09-01")).isEqualTo(Status.NONE);
    assertThat(codes(course).contains("education-begins-after-25")).isEqualTo(asked);
  }

  @Test
  void that_the_course_begins_at_25_or_later_is_a_reading_shown_and_settable() {
    var person = told("2026-05-01").studies("2026-06-15", 2, false);
    var until25 = person.course();
    assertThat(steps(until25))
        .extracting(step -> step.reading().orElse(null))
        .contains(Reading.J_CA_LATE);

    var other = person.reading(Reading.J_CA_LATE, "begun-before-25").course();
    assertThat(on(other, "2026-06-14")).isEqualTo(Status.FORMER_RELEVANT_BACK_IN_EDUCATION);
    assertThat(on(other, "2026-06-15")).isEqualTo(Status.NONE);
    assertThat(steps(other))
        .extracting(step -> step.reading().orElse(null))
        .contains(Reading.J_CA_LATE);
    assertThat(codes(other)).contains("education-begins-after-25");
  }

  @Test
  void without_a_course_it_is_said_that_help_ends_at_25() {
    assertThat(steps(told("2026-05-01").course()))
        .extracting(Because::words)
        .contains("No course is known that counts. So help ends on the 25th birthday.");
  }

  private static List<Because> steps(LifeCourse course) {
    return course.intervalOn(LocalDate.parse("2026-06-14")).orElseThrow().because();
  }

  @Test
  void a_decision_that_ended_before_21_makes_nobody_former_relevant_at_21() {
    var until = Optional.of(LocalDate.parse("2021-06-15"));
    var ended =
        aYoungPerson()
            .born("2001-06-15")
            .lookedAfter("2018-01-01", "2018-02-01")
            .on("2019-06-15", YoungPerson.decision(Status.FORMER_RELEVANT, until))
            .on("2023-01-01", new EducationIntentionTold(Optional.empty()))
            .course();
    var standing =
        aYoungPerson()
            .born("2001-06-15")
            .lookedAfter("2018-01-01", "2018-02-01")
            .on("2019-06-15", YoungPerson.decision(Status.FORMER_RELEVANT, Optional.empty()))
            .on("2023-01-01", new EducationIntentionTold(Optional.empty()))
            .course();

    assertThat(on(ended, "2021-06-14")).isEqualTo(Status.FORMER_RELEVANT);
    assertThat(on(ended, "2022-06-15")).isEqualTo(Status.NONE);
    assertThat(on(ended, "2023-01-01")).isEqualTo(Status.NONE);
    assertThat(on(standing, "2022-06-14")).isEqualTo(Status.FORMER_RELEVANT);
    assertThat(on(standing, "2022-06-15")).isEqualTo(Status.FORMER_RELEVANT_21_TO_25);
    assertThat(on(standing, "2023-01-01")).isEqualTo(Status.FORMER_RELEVANT_BACK_IN_EDUCATION);
  }

  @Test
  void a_telling_before_the_law_came_in_is_a_telling() {
    var course =
        aYoungPerson()
            .born("1988-03-15")
            .lookedAfter("1999-01-01", "2006-03-15")
            .on("2010-09-01", new EducationIntentionTold(Optional.empty()))
            .studies("2010-09-20", 2, false)
            .on("2012-06-28", new EducationEnded())
            .course();

    assertThat(codes(course)).doesNotContain("education-not-told");
    assertThat(course.intervalOn(LocalDate.parse("2011-04-01")).orElseThrow().because())
        .extracting(Because::words)
        .contains(
            "Told the authority, under 25, that they want to learn or train. Help starts on 1 April"
                + " 2011.");
  }
}
