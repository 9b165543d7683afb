package uk.waymark.statute.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.statute.facts.ElsewhereBy;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.people.YoungPerson;

/** Duties without an act that ends them: from which day to which day they run. */
class GoesOnAllTheTimeTest {

  /** Relevant from 1 June 2024, 18 on 15 March 2025, 21 on 15 March 2028, 25 on 15 March 2032. */
  private static YoungPerson leftCareAtSeventeen() {
    return aYoungPerson().born("2007-03-15").lookedAfter("2020-01-01", "2024-06-01");
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "DUT-R-MAINTAIN, 2024-05-31, false",
    "DUT-R-MAINTAIN, 2024-06-01, true",
    "DUT-R-MAINTAIN, 2025-03-14, true",
    "DUT-R-MAINTAIN, 2025-03-15, false",
    "DUT-TOUCH, 2024-05-31, false",
    "DUT-TOUCH, 2024-06-01, true",
    "DUT-TOUCH, 2025-03-15, true",
    "DUT-TOUCH, 2028-03-14, true",
    "DUT-TOUCH, 2028-03-15, false",
    "DUT-F-ASSIST, 2025-03-14, false",
    "DUT-F-ASSIST, 2025-03-15, true",
    "DUT-F-ASSIST, 2028-03-14, true",
    "DUT-F-ASSIST, 2028-03-15, false",
    "DUT-CP, 2018-03-31, false",
    "DUT-CP, 2020-01-01, true",
    "DUT-CP, 2032-03-14, true",
    "DUT-CP, 2032-03-15, false",
    "DUT-REC, 2023-03-14, false",
    "DUT-REC, 2023-03-15, true",
    "DUT-REC, 2082-03-14, true",
    "DUT-REC, 2082-03-15, false"
  })
  void each_runs_with_its_status(String rule, String day, boolean runs) {
    var course = leftCareAtSeventeen().course();

    assertThat(Found.unmet(course, rule, day)).isEqualTo(runs);
    assertThat(Found.all(course, rule)).allMatch(Duty::goesOn);
    assertThat(Found.due(course, rule)).containsOnly("none");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2028-03-15, true", "2028-08-31, true", "2028-09-01, false"})
  void touch_adviser_and_help_go_on_past_21_in_planned_education(String day, boolean runs) {
    var course = leftCareAtSeventeen().studies("2025-09-20", 3, true).course();

    assertThat(Found.unmet(course, "DUT-TOUCH", day)).isEqualTo(runs);
    assertThat(Found.unmet(course, "DUT-F-PA", day)).isEqualTo(runs);
    assertThat(Found.unmet(course, "DUT-F-ASSIST", day)).isEqualTo(runs);
    assertThat(Found.all(course, "DUT-F-ASSIST").getLast().because().getFirst().provision())
        .contains("23C(4)(b)");
  }

  @Test
  void contact_does_not_end_the_duty_to_keep_in_touch() {
    var course =
        leftCareAtSeventeen().on("2024-07-01", new Happening.PersonalAdviserContacted()).course();

    assertThat(Found.states(course, "DUT-TOUCH", "2024-07-02")).containsExactly("open");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2024-08-31, not lost",
    "2024-09-01, open",
    "2025-03-14, open",
    "2025-03-15, stopped open",
    "2025-03-31, stopped open",
    "2025-04-01, stopped met"
  })
  void touch_lost_opens_a_duty_until_it_is_there_again(String day, String states) {
    var course =
        leftCareAtSeventeen()
            .on("2024-09-01", new Happening.TouchLost())
            .on("2025-04-01", new Happening.TouchRegained())
            .course();
    var found = String.join(" ", Found.states(course, "DUT-LOST", day));

    assertThat(found.isEmpty() ? "not lost" : found).isEqualTo(states);
    assertThat(Found.all(course, "DUT-LOST")).noneMatch(Duty::goesOn);
  }

  @ParameterizedTest(name = "plan {0}, on {1}: {2}")
  @CsvSource({
    "2023-05-01, 2023-04-30, false",
    "2023-05-01, 2023-05-01, true",
    "2023-05-01, 2024-05-31, true",
    "2023-05-01, 2024-06-01, false",
    "2022-05-01, 2023-03-14, false",
    "2022-05-01, 2023-03-15, true"
  })
  void the_plan_of_an_eligible_child_is_kept_under_review(String plan, String day, boolean runs) {
    var course = leftCareAtSeventeen().planned(plan).course();

    assertThat(Found.unmet(course, "DUT-E-REV", day)).isEqualTo(runs);
    assertThat(Found.due(course, "DUT-E-REV")).containsOnly("none");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2024-02-28, false", "2024-02-29, true", "2028-02-28, true", "2028-02-29, false"})
  void a_qualifying_person_born_on_29_february_is_advised_to_21(String day, boolean runs) {
    var course = aYoungPerson().born("2007-02-28").lookedAfter("2024-02-01", "2024-02-29").course();
    var leap = aYoungPerson().born("2008-02-29").lookedAfter("2024-02-29", "2024-03-10").course();

    assertThat(Found.unmet(course, "DUT-Q", day))
        .isEqualTo(runs && day.compareTo("2028-02-28") < 0);
    assertThat(Found.unmet(leap, "DUT-Q", "2029-02-28")).isTrue();
    assertThat(Found.unmet(leap, "DUT-Q", "2029-03-01")).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "VOLUNTARY_ORGANISATION, advises and befriends as needed.",
    "PRIVATE_CHILDRENS_HOME, a power",
    "CARE_HOME, a power"
  })
  void for_some_qualifying_people_it_is_a_power_and_not_a_duty(ElsewhereBy by, String words) {
    var course =
        aYoungPerson()
            .born("2007-03-15")
            .lookedAfter("2015-01-01", "2015-02-01")
            .on("2023-05-01", new Happening.AccommodatedElsewhereStarted(by))
            .on("2023-09-01", new Happening.AccommodatedElsewhereEnded())
            .course();

    assertThat(Found.all(course, "DUT-Q").getFirst().because().getFirst().words()).contains(words);
  }

  @Test
  void records_of_a_child_who_died_are_kept_15_years_though_the_duty_ends() {
    var course = leftCareAtSeventeen().on("2024-12-24", new Happening.PersonDied()).course();
    var records = Found.all(course, "DUT-REC").getFirst();

    assertThat(records.stopped().map(Stop::reason)).contains(Stop.Reason.DIED);
    assertThat(records.because().getFirst().words()).contains("24 December 2039");
    assertThat(records.because().getFirst().facts())
        .extracting(FactRead::field)
        .containsExactly("dateOfBirth", "person-died");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2025-03-14, not-open", "2025-03-15, open", "2025-05-01, met", "2025-08-01, met"})
  void without_an_adviser_at_18_the_duty_is_open_until_one_is_appointed(String day, String state) {
    var course = leftCareAtSeventeen().adviserAppointed("2025-05-01").course();

    assertThat(Found.all(course, "DUT-F-PA").getFirst().stateOn(LocalDate.parse(day)).code())
        .isEqualTo(state);
  }

  @Test
  void an_adviser_who_leaves_a_former_relevant_child_is_replaced_at_once() {
    var course =
        leftCareAtSeventeen().adviserAppointed("2024-06-01").adviserEnded("2025-09-01").course();

    assertThat(Found.due(course, "DUT-F-PA")).containsExactly("2025-09-01", "none");
    assertThat(Found.states(course, "DUT-F-PA", "2025-09-02")).containsExactly("overdue", "met");
    assertThat(Found.all(course, "DUT-F-PA").getLast().because())
        .anySatisfy(step -> assertThat(step.rule()).isEqualTo("DUT-1PA"));
  }

  @Test
  void support_from_21_brings_a_plan_and_its_review() {
    var course =
        leftCareAtSeventeen()
            .planned("2025-01-01")
            .on("2029-01-10", new Happening.SupportRequested())
            .assessed("2029-02-01")
            .planned("2029-02-20")
            .on("2030-06-01", new Happening.SupportDeclined())
            .course();

    assertThat(Found.states(course, "DUT-CZB-PLAN", "2029-01-31")).isEmpty();
    assertThat(Found.states(course, "DUT-CZB-PLAN", "2029-02-01")).containsExactly("open");
    assertThat(Found.states(course, "DUT-CZB-PLAN", "2029-02-20")).containsExactly("met");
    assertThat(Found.states(course, "DUT-CZB-REV", "2029-02-19")).isEmpty();
    assertThat(Found.states(course, "DUT-CZB-REV", "2029-02-20")).containsExactly("open");
    assertThat(Found.states(course, "DUT-CZB-REV", "2030-05-31")).containsExactly("open");
    assertThat(Found.states(course, "DUT-CZB-REV", "2030-06-01")).containsExactly("stopped");
  }

  @ParameterizedTest(name = "asked for again on {0}")
  @ValueSource(strings = {"2030-06-01", "2030-06-02"})
  void support_asked_for_again_on_the_day_it_was_given_up_is_another_request(String again) {
    var course =
        leftCareAtSeventeen()
            .on("2029-01-10", new Happening.SupportRequested())
            .assessed("2029-02-01")
            .on("2030-06-01", new Happening.SupportDeclined())
            .on(again, new Happening.SupportRequested())
            .course();

    assertThat(Found.states(course, "DUT-CZB-PLAN", "2030-05-31")).containsExactly("open");
    assertThat(Found.states(course, "DUT-CZB-PLAN", again)).containsExactly("stopped");
    assertThat(Found.states(course, "DUT-CZB-ASSESS", again)).containsExactly("met", "open");
  }

  @ParameterizedTest(name = "plan {0}: {1}")
  @CsvSource({"2029-09-30, open", "2029-10-01, met", "2029-10-02, met"})
  void a_plan_for_education_counts_from_the_day_the_authority_was_told(String plan, String state) {
    var course =
        leftCareAtSeventeen()
            .on("2029-10-01", new Happening.EducationIntentionTold(Optional.empty()))
            .planned(plan)
            .course();

    assertThat(Found.states(course, "DUT-CA-PLAN", "2029-10-02")).containsExactly(state);
  }
}
