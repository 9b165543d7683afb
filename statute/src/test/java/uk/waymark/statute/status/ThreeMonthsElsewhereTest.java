package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.ElsewhereBy;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereEnded;
import uk.waymark.statute.facts.Happening.AccommodatedElsewhereStarted;
import uk.waymark.statute.facts.Happening.PrivateFosteringStarted;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.YoungPerson;

/** Three consecutive months with health, education or a care home at 16 or 17 (ST-Q2(d), J-3M). */
class ThreeMonthsElsewhereTest {
  private static YoungPerson stay(YoungPerson person, ElsewhereBy by, String from, String to) {
    return person
        .on(from, new AccommodatedElsewhereStarted(by))
        .on(to, new AccommodatedElsewhereEnded());
  }

  private static List<String> codes(LifeCourse course) {
    return course.findings().stream().map(Finding::code).toList();
  }

  @ParameterizedTest(name = "from one ward to another on {0} and {1}, out on {2}: {3}")
  @CsvSource({
    "2026-01-15, 2026-01-15, 2026-02-27, none",
    "2026-01-15, 2026-01-15, 2026-02-28, qualifying-person",
    "2026-01-15, 2026-01-15, 2026-03-01, qualifying-person",
    "2026-01-15, 2026-01-16, 2026-02-28, none"
  })
  void stays_of_one_kind_without_a_day_between_count_together(
      String out, String in, String end, String status) {
    var person = aYoungPerson().born("2009-01-15");
    stay(person, ElsewhereBy.HEALTH_BODY, "2025-11-30", out);
    var course = stay(person, ElsewhereBy.HEALTH_BODY, in, end).course();

    assertThat(course.statusOn(LocalDate.parse(end)).code()).isEqualTo(status);
    assertThat(course.statusOn(LocalDate.parse(end).minusDays(1))).isEqualTo(Status.NONE);
    assertThat(codes(course)).doesNotContain("three-months-of-two-kinds");
  }

  @Test
  void two_kinds_that_follow_each_other_are_for_a_person_to_judge() {
    var person = aYoungPerson().born("2009-01-15");
    stay(person, ElsewhereBy.HEALTH_BODY, "2025-11-30", "2026-01-15");
    var course = stay(person, ElsewhereBy.CARE_HOME, "2026-01-15", "2026-02-28").course();

    assertThat(course.statusOn(LocalDate.parse("2026-02-28"))).isEqualTo(Status.NONE);
    assertThat(codes(course)).contains("three-months-of-two-kinds");
  }

  @Test
  void two_kinds_that_are_short_of_three_months_ask_nobody() {
    var person = aYoungPerson().born("2009-01-15");
    stay(person, ElsewhereBy.HEALTH_BODY, "2025-11-30", "2026-01-15");
    var course = stay(person, ElsewhereBy.CARE_HOME, "2026-01-15", "2026-02-27").course();

    assertThat(codes(course)).doesNotContain("three-months-of-two-kinds");
  }

  @ParameterizedTest(name = "born {0}, in from {1}: {2}")
  @CsvSource({
    "2008-01-20, 2025-10-19, qualifying-person",
    "2008-01-20, 2025-10-20, none",
    "2008-01-20, 2025-10-21, none",
    "2008-01-20, 2026-01-19, none",
    "2008-02-29, 2025-11-30, qualifying-person",
    "2008-02-29, 2025-12-01, none"
  })
  void three_months_are_complete_before_the_18th_birthday(String born, String from, String status) {
    var course =
        stay(aYoungPerson().born(born), ElsewhereBy.HEALTH_BODY, from, "2026-06-01").course();

    assertThat(course.statusOn(LocalDate.parse("2026-06-01")).code()).isEqualTo(status);
    assertThat(codes(course).contains("three-months-complete-at-18"))
        .isEqualTo(from.equals("2025-10-20") || from.equals("2025-12-01"));
  }

  @Test
  void completion_on_the_birthday_itself_is_a_reading_that_can_be_set() {
    var person = aYoungPerson().born("2008-01-20");
    stay(person, ElsewhereBy.HEALTH_BODY, "2025-10-20", "2026-06-01");

    assertThat(person.course().withoutOn(LocalDate.parse("2026-06-01")))
        .anySatisfy(
            step -> {
              assertThat(step.reading()).contains(Reading.J_3M);
              assertThat(step.words()).contains("20 January 2026", "too late");
            });
    assertThat(
            person.reading(Reading.J_3M, "on-18").course().statusOn(LocalDate.parse("2026-06-01")))
        .isEqualTo(Status.QUALIFYING);
  }

  @Test
  void back_in_the_same_kind_of_home_is_no_longer_having_left_it() {
    var person = aYoungPerson().born("2009-01-15");
    stay(person, ElsewhereBy.VOLUNTARY_ORGANISATION, "2025-03-01", "2025-06-01");
    var course =
        stay(person, ElsewhereBy.VOLUNTARY_ORGANISATION, "2025-08-01", "2025-09-01").course();

    assertThat(course.statusOn(LocalDate.parse("2025-07-31"))).isEqualTo(Status.QUALIFYING);
    assertThat(course.statusOn(LocalDate.parse("2025-08-01"))).isEqualTo(Status.NONE);
    assertThat(course.statusOn(LocalDate.parse("2025-09-01"))).isEqualTo(Status.QUALIFYING);
  }

  @Test
  void a_stay_that_never_ends_is_asked_about() {
    var elsewhere =
        aYoungPerson()
            .born("2008-01-20")
            .on("2025-01-15", new AccommodatedElsewhereStarted(ElsewhereBy.VOLUNTARY_ORGANISATION))
            .course();
    var fostered =
        aYoungPerson().born("2008-01-20").on("2025-01-15", new PrivateFosteringStarted()).course();

    assertThat(codes(elsewhere)).contains("stay-past-18");
    assertThat(codes(fostered)).contains("stay-past-18");
  }
}
