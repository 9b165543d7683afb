package uk.waymark.statute.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.facts.Power;
import uk.waymark.statute.people.YoungPerson;

/** Visits that go with a home, and the council's own targets beside the law. */
class HomesAndVisitsTest {

  /** Eligible from 1 March 2025. */
  private static YoungPerson inCareAtSixteen() {
    return aYoungPerson().born("2009-03-01").lookedAfterFrom("2022-01-10");
  }

  /** Relevant from 20 December 2025, 18 on 11 November 2026. */
  private static YoungPerson leftCare() {
    return aYoungPerson().born("2008-11-11").lookedAfter("2021-01-01", "2025-12-20");
  }

  @ParameterizedTest(name = "visit {0}, on {1}: {2}")
  @CsvSource({
    "2025-06-08, 2025-06-08, met",
    "2025-06-09, 2025-06-08, due-soon",
    "2025-06-09, 2025-06-09, met-late",
    "2025-06-10, 2025-06-09, overdue"
  })
  void the_social_worker_visits_a_new_home_within_a_week(String visit, String day, String state) {
    var course =
        inCareAtSixteen()
            .livesIn(HomeKind.FOSTER_CARE, "2025-06-01")
            .on(visit, new Happening.SocialWorkerVisited())
            .course();
    var first = Found.all(course, "DUT-E-VISIT").getFirst();

    assertThat(first.due().on()).contains(LocalDate.of(2025, 6, 8));
    assertThat(first.stateOn(LocalDate.parse(day)).code()).isEqualTo(state);
  }

  @Test
  void then_every_six_weeks_from_the_last_actual_visit_until_care_ends() {
    var course =
        inCareAtSixteen()
            .livesIn(HomeKind.FOSTER_CARE, "2025-06-01")
            .on("2025-06-03", new Happening.SocialWorkerVisited())
            .on("2025-07-01", new Happening.SocialWorkerVisited())
            .leftCare("2025-08-01", CareEndReason.OTHER)
            .course();

    assertThat(Found.due(course, "DUT-E-VISIT"))
        .containsExactly("2025-06-08", "2025-07-15", "2025-08-12");
    assertThat(Found.states(course, "DUT-E-VISIT", "2025-07-31"))
        .containsExactly("met", "met", "due-soon");
    assertThat(Found.states(course, "DUT-E-VISIT", "2025-08-01"))
        .containsExactly("met", "met", "stopped");
  }

  @ParameterizedTest(name = "earlier visit {0}: due {1}")
  @CsvSource({"2025-02-20, 2025-04-03", "2025-03-01, 2025-04-12", ", 2025-04-12"})
  void a_home_from_before_16_counts_from_the_last_visit_or_else_from_16(String visit, String due) {
    var person = inCareAtSixteen().livesIn(HomeKind.FOSTER_CARE, "2022-01-10");
    if (visit != null) {
      person.on(visit, new Happening.SocialWorkerVisited());
    }

    assertThat(Found.due(person.course(), "DUT-E-VISIT")).containsExactly(due);
  }

  @ParameterizedTest(name = "home from {0}: due {1}")
  @CsvSource({"2022-01-10, 2025-04-12", "2025-05-01, 2025-05-08"})
  void a_short_break_in_care_starts_no_new_weeks(String home, String due) {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfter("2020-01-01", "2025-06-10")
            .lookedAfter(LegalBasis.SHORT_BREAKS, "2025-06-10", "2025-06-13")
            .lookedAfterFrom("2025-06-13")
            .livesIn(HomeKind.FOSTER_CARE, home)
            .course();

    assertThat(Found.due(course, "DUT-E-VISIT")).containsExactly(due, due);
    assertThat(Found.states(course, "DUT-E-VISIT", "2025-06-12")).containsExactly("stopped");
    assertThat(Found.states(course, "DUT-E-VISIT", "2025-06-13"))
        .containsExactly("stopped", "overdue");
  }

  @ParameterizedTest(name = "visit {0}: {1}")
  @CsvSource({"2025-05-31, false", "2025-06-01, true", "2025-06-02, true"})
  void after_a_year_the_answer_names_what_the_record_does_not_say(String visit, boolean named) {
    var course =
        inCareAtSixteen()
            .livesIn(HomeKind.FOSTER_CARE, "2024-06-01")
            .on(visit, new Happening.SocialWorkerVisited())
            .course();

    assertThat(Found.all(course, "DUT-E-VISIT").getLast().because())
        .anyMatch(step -> step.outcome().code().equals("undetermined") == named)
        .filteredOn(step -> step.outcome().code().equals("undetermined"))
        .hasSize(named ? 1 : 0);
  }

  @ParameterizedTest(name = "{0}, assessed {1}: {2}")
  @CsvSource({
    "FOSTER_CARE, 2026-01-01, open",
    "FOSTER_CARE, 2025-07-01, met",
    "FOSTER_CARE, 2024-07-01, met",
    "FOSTER_CARE, 2023-02-28, open",
    "CHILDRENS_HOME, 2026-01-01, none"
  })
  void staying_put_is_decided_in_the_assessment_of_a_fostered_child(
      HomeKind kind, String assessed, String state) {
    var course = inCareAtSixteen().livesIn(kind, "2024-06-01").assessed(assessed).course();
    var found = Found.states(course, "DUT-E-SP", "2025-07-02");

    assertThat(found.isEmpty() ? "none" : found.getFirst()).isEqualTo(state);
  }

  @Test
  void the_question_of_staying_put_goes_with_the_foster_home_and_comes_back_with_the_next() {
    var course =
        inCareAtSixteen()
            .livesIn(HomeKind.FOSTER_CARE, "2024-06-01")
            .livesIn(HomeKind.CHILDRENS_HOME, "2025-06-01")
            .livesIn(HomeKind.FOSTER_CARE, "2025-09-01")
            .assessed("2025-10-01")
            .course();

    assertThat(Found.states(course, "DUT-E-SP", "2025-05-31")).containsExactly("open");
    assertThat(Found.states(course, "DUT-E-SP", "2025-06-01")).containsExactly("stopped");
    assertThat(Found.states(course, "DUT-E-SP", "2025-08-31")).containsExactly("stopped");
    assertThat(Found.states(course, "DUT-E-SP", "2025-09-01")).containsExactly("stopped", "open");
    assertThat(Found.states(course, "DUT-E-SP", "2025-10-01")).containsExactly("stopped", "met");
  }

  @Test
  void once_decided_staying_put_is_not_asked_again_in_the_next_foster_home() {
    var course =
        inCareAtSixteen()
            .livesIn(HomeKind.FOSTER_CARE, "2024-06-01")
            .assessed("2025-04-01")
            .livesIn(HomeKind.CHILDRENS_HOME, "2025-06-01")
            .livesIn(HomeKind.FOSTER_CARE, "2025-09-01")
            .course();

    assertThat(Found.states(course, "DUT-E-SP", "2025-09-02")).containsExactly("met");
  }

  @ParameterizedTest(name = "fostered from {0}: {1}")
  @CsvSource({"2022-01-09, 0", "2022-01-10, 1"})
  void a_foster_home_from_before_care_is_no_placement(String from, int asked) {
    var course = inCareAtSixteen().livesIn(HomeKind.FOSTER_CARE, from).course();

    assertThat(Found.all(course, "DUT-E-SP")).hasSize(asked);
  }

  @ParameterizedTest(name = "visit {0}: {1} on {0}")
  @CsvSource({"2026-02-01, met", "2026-02-02, met", "2026-02-03, met-late"})
  void a_visit_comes_before_the_review_at_28_days(String visit, String state) {
    var course = leftCare().provided(Power.SECTION_23B, "2026-01-05").visitedAtHome(visit).course();

    assertThat(Found.states(course, "DUT-PAV-PRE", visit)).containsExactly(state);
  }

  @ParameterizedTest(name = "review {0}: due {1}")
  @CsvSource({"2026-01-20, 2026-01-20", "2026-02-20, 2026-02-20", "2026-01-04, 2026-02-02"})
  void the_day_of_the_review_counts_once_it_is_held(String review, String due) {
    var course = leftCare().provided(Power.SECTION_23B, "2026-01-05").reviewed(review).course();

    assertThat(Found.due(course, "DUT-PAV-PRE")).containsExactly(due);
  }

  @Test
  void without_a_council_s_target_no_local_visit_is_asked_for() {
    assertThat(Found.all(leftCare().course(), "DUT-PAV-LOCAL")).isEmpty();
  }

  @Test
  void a_council_s_target_for_contact_stands_beside_the_law_and_is_never_the_due_day() {
    var course =
        leftCare()
            .councilTarget("DUT-PAV-LOCAL", 56)
            .on("2026-12-01", new Happening.PersonalAdviserContacted())
            .on("2027-01-10", new Happening.PersonalAdviserVisited(Optional.empty()))
            .provided(Power.SECTION_24B, "2027-03-01")
            .course();
    var local = Found.all(course, "DUT-PAV-LOCAL");

    assertThat(Found.due(course, "DUT-PAV-LOCAL")).containsOnly("none");
    assertThat(local.getFirst().strength().code()).isEqualTo("practice");
    assertThat(local.stream().map(duty -> duty.target().orElseThrow()))
        .containsExactly(
            LocalDate.of(2027, 1, 6), LocalDate.of(2027, 1, 26), LocalDate.of(2027, 3, 7));
    assertThat(Found.states(course, "DUT-PAV-LOCAL", "2027-02-28"))
        .containsExactly("met", "met", "open");
    assertThat(Found.unmet(course, "DUT-PAV-LOCAL", "2027-03-01")).isFalse();
  }

  @Test
  void a_target_goes_with_a_duty_without_a_number_only() {
    var course =
        inCareAtSixteen()
            .councilTarget("DUT-E-PLAN", 28)
            .councilTarget("DUT-E-ASSESS", 10)
            .assessed("2025-03-10")
            .course();

    assertThat(Found.all(course, "DUT-E-PLAN").getFirst().target())
        .contains(LocalDate.of(2025, 4, 7));
    assertThat(Found.due(course, "DUT-E-PLAN")).containsExactly("none");
    assertThat(Found.all(course, "DUT-E-ASSESS").getFirst().target()).isEmpty();
  }
}
