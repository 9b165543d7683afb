package uk.waymark.statute.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Power;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.people.YoungPerson;

/** What is due, when, and what meets it or stops it. */
class DeadlinesTest {

  private static YoungPerson inCareAtSixteen() {
    return aYoungPerson().born("2009-03-01").lookedAfterFrom("2024-01-10");
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2025-02-28, not-open",
    "2025-03-01, open",
    "2025-05-03, open",
    "2025-05-04, due-soon",
    "2025-06-01, due-soon",
    "2025-06-02, overdue"
  })
  void the_assessment_of_an_eligible_child_is_due_after_three_months(LocalDate day, String state) {
    var duty = only(inCareAtSixteen().course(), "DUT-E-ASSESS");

    assertThat(duty.due().on()).contains(LocalDate.of(2025, 6, 1));
    assertThat(duty.stateOn(day).code()).isEqualTo(state);
  }

  @ParameterizedTest(name = "done on {0}: {1}")
  @CsvSource({
    "2023-02-28, overdue, before the 14th birthday it does not count",
    "2023-03-01, met, from the 14th birthday it counts",
    "2025-06-01, met, on the last day",
    "2025-06-02, met-late, the day after"
  })
  void acts_since_14_count(String done, String state, String why) {
    var duty = only(inCareAtSixteen().assessed(done).course(), "DUT-E-ASSESS");

    assertThat(duty.stateOn(LocalDate.of(2025, 7, 1)).code()).as(why).isEqualTo(state);
  }

  @Test
  void an_adviser_who_leaves_opens_the_duty_again_that_day() {
    var course =
        inCareAtSixteen().adviserAppointed("2025-02-01").adviserEnded("2025-09-01").course();

    assertThat(course.duties())
        .filteredOn(duty -> duty.rule().equals("DUT-E-PA"))
        .extracting(Duty::opened)
        .containsExactly(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 9, 1));
    assertThat(open(course, "2025-08-31")).doesNotContain("DUT-E-PA 2025-03-01");
    assertThat(open(course, "2025-09-01")).contains("DUT-E-PA 2025-09-01");
  }

  @Test
  void an_early_review_pulls_the_next_one_forward() {
    var course = inCareAtSixteen().planned("2025-04-30").reviewed("2025-08-31").course();

    assertThat(open(course, "2025-09-01")).contains("DUT-REV-6M 2026-02-28");
    assertThat(open(course, "2025-09-01")).doesNotContain("DUT-REV-6M 2025-10-30");
  }

  @Test
  void a_missed_review_stays_one_open_duty_through_a_change_of_status() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfter("2024-01-10", "2025-12-01")
            .planned("2025-04-01")
            .course();

    assertThat(open(course, "2026-06-01")).contains("DUT-REV-6M 2025-10-01");
    assertThat(open(course, "2026-06-01"))
        .filteredOn(duty -> duty.startsWith("DUT-REV-6M"))
        .hasSize(1);
  }

  @Test
  void a_review_that_fell_due_while_none_was_owed_is_due_on_the_first_day_back() {
    var course =
        aYoungPerson()
            .born("2008-04-10")
            .lookedAfter("2020-03-01", "2025-01-15")
            .planned("2025-02-20")
            .movedHome("2025-01-15")
            .homeBrokeDown("2025-11-01")
            .course();

    assertThat(open(course, "2025-11-01")).contains("DUT-REV-6M 2025-11-01");
    assertThat(only(course, "DUT-REV-6M", "2025-11-01").because())
        .anySatisfy(step -> assertThat(step.reading()).contains(Reading.J_REVIVE));
  }

  @ParameterizedTest(name = "visit on {0}: {1}")
  @CsvSource({"2026-01-12, met", "2026-01-13, met-late"})
  void the_new_home_is_visited_within_seven_days(String visit, String state) {
    var course =
        aYoungPerson()
            .born("2008-11-11")
            .lookedAfter("2021-01-01", "2025-12-20")
            .provided(Power.SECTION_23B, "2026-01-05")
            .visitedAtHome(visit)
            .course();

    assertThat(only(course, "DUT-PAV-7D").stateOn(LocalDate.parse(visit)).code()).isEqualTo(state);
  }

  @Test
  void a_visit_that_does_not_say_where_leaves_the_duty_open_and_names_the_field() {
    var course =
        aYoungPerson()
            .born("2008-11-11")
            .lookedAfter("2021-01-01", "2025-12-20")
            .provided(Power.SECTION_23B, "2026-01-05")
            .on("2026-01-08", new Happening.PersonalAdviserVisited(Optional.empty()))
            .course();

    assertThat(open(course, "2026-01-09")).contains("DUT-PAV-7D 2026-01-12");
    assertThat(only(course, "DUT-PAV-7D").because())
        .anySatisfy(step -> assertThat(step.outcome().code()).isEqualTo("undetermined"));
  }

  @Test
  void the_offer_from_21_waits_for_the_end_of_education_only_by_setting() {
    var person =
        aYoungPerson()
            .born("2004-10-12")
            .lookedAfter("2015-05-05", "2022-10-12")
            .studies("2023-09-18", 3, true);

    assertThat(open(person.course(), "2025-12-01")).contains("DUT-CZB-OFFER 2025-10-12");
    assertThat(open(person.reading(Reading.J_12M_LATE, "after-education").course(), "2026-09-01"))
        .contains("DUT-CZB-OFFER 2026-09-01");
  }

  private static Duty only(LifeCourse course, String rule) {
    var found = course.duties().stream().filter(duty -> duty.rule().equals(rule)).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  private static Duty only(LifeCourse course, String rule, String opened) {
    return course.duties().stream()
        .filter(duty -> duty.rule().equals(rule))
        .filter(duty -> duty.opened().equals(LocalDate.parse(opened)))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> open(LifeCourse course, String day) {
    var on = LocalDate.parse(day);
    return course.duties().stream()
        .filter(duty -> duty.stateOn(on).unmet())
        .map(duty -> duty.rule() + " " + duty.due().on().map(LocalDate::toString).orElse("none"))
        .toList();
  }
}
