package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;
import static uk.waymark.statute.people.YoungPerson.decision;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.Decided;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.YoungPerson;

/**
 * Two persons at the authority decided on the status of someone who was in care for nineteen days
 * at 16: qualifying by law, relevant by their decision.
 */
class DecidedByPersonsTest {
  private static YoungPerson nineteenDaysInCare() {
    return aYoungPerson().born("2009-03-01").lookedAfter("2025-04-01", "2025-04-20");
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static List<String> changed(LifeCourse course) {
    return course.findings().stream()
        .filter(finding -> finding.code().equals("decision-facts-changed"))
        .map(finding -> finding.event().orElseThrow() + ": " + finding.message())
        .toList();
  }

  @ParameterizedTest(name = "decided as {0}: help with education {1}")
  @CsvSource({"QUALIFYING, true", "FORMER_RELEVANT, true", "NONE, false"})
  void a_decision_names_no_paragraph_so_the_law_says_who_has_help_with_education(
      Status decided, boolean helped) {
    var course = nineteenDaysInCare().decided("2027-06-01", decided).course();

    assertThat(course.flagsOn(day("2027-05-31"))).contains("education-help-to-25");
    for (var later : List.of("2027-06-01", "2030-02-28", "2030-03-01", "2034-02-28")) {
      assertThat(course.flagsOn(day(later)).contains("education-help-to-25"))
          .as(later)
          .isEqualTo(helped);
    }
  }

  @Test
  void the_decision_is_shown_with_reason_evidence_and_both_persons() {
    var course = nineteenDaysInCare().decided("2025-06-01", Status.RELEVANT).course();
    var step = course.intervalOn(day("2025-06-01")).orElseThrow().because().getFirst();

    assertThat(step.facts())
        .extracting(FactRead::field)
        .containsExactly("status", "reason", "evidence", "decidedBy", "secondPerson");
    assertThat(step.facts())
        .extracting(fact -> fact.value().orElseThrow())
        .containsExactly(
            "relevant-child", "a complaint was upheld", "panel-12", "officer-7", "officer-9");
    assertThat(step.facts()).extracting(FactRead::event).containsOnly(Optional.of("e4"));
    assertThat(changed(course)).isEmpty();
  }

  @ParameterizedTest(name = "{0} decided on {1}: {2} on {3}")
  @CsvSource({
    // Born on 1 March 2009; by law a qualifying person from 20 April 2025 to 1 March 2030.
    "FORMER_RELEVANT_21_TO_25, 2025-06-01, QUALIFYING, 2025-06-01",
    "FORMER_RELEVANT_21_TO_25, 2025-06-01, QUALIFYING, 2030-02-28",
    "FORMER_RELEVANT_21_TO_25, 2025-06-01, FORMER_RELEVANT_21_TO_25, 2030-03-01",
    "FORMER_RELEVANT, 2025-06-01, QUALIFYING, 2027-02-28",
    "FORMER_RELEVANT, 2025-06-01, FORMER_RELEVANT, 2027-03-01",
    "RELEVANT, 2027-06-01, QUALIFYING, 2027-06-01"
  })
  void a_decision_takes_no_status_away_on_days_on_which_its_own_cannot_be_held(
      Status decided, String on, Status status, String asked) {
    var course = nineteenDaysInCare().decided(on, decided).course();

    assertThat(course.statusOn(day(asked))).isEqualTo(status);
    assertThat(course.findings())
        .filteredOn(finding -> finding.code().equals("decided-status-outside-its-ages"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.event()).contains("e4"));
  }

  @Test
  void a_decision_outside_its_ages_that_one_person_took_alone_is_named_all_the_same() {
    var alone = new Decided("a complaint was upheld", "panel-12", "officer-7", "officer-7");
    var course =
        nineteenDaysInCare()
            .on(
                "2027-06-01",
                new Happening.StatusDetermined(Status.RELEVANT, Optional.empty(), alone))
            .course();

    assertThat(course.findings())
        .extracting(Finding::code)
        .contains("second-person-missing", "decided-status-outside-its-ages");
  }

  @Test
  void a_decision_on_the_first_and_the_last_day_of_its_ages_is_not_asked_about() {
    for (var on : List.of("2027-03-01", "2030-02-28")) {
      assertThat(nineteenDaysInCare().decided(on, Status.FORMER_RELEVANT).course().findings())
          .as(on)
          .noneMatch(finding -> finding.code().equals("decided-status-outside-its-ages"));
    }
    for (var on : List.of("2027-02-28", "2030-03-01")) {
      assertThat(nineteenDaysInCare().decided(on, Status.FORMER_RELEVANT).course().findings())
          .as(on)
          .anyMatch(finding -> finding.code().equals("decided-status-outside-its-ages"));
    }
  }

  @Test
  void a_spell_that_comes_to_light_later_flags_the_decision_and_does_not_close_it() {
    var course =
        nineteenDaysInCare()
            .decided("2025-06-01", Status.RELEVANT)
            .recorded(
                day("2025-09-01").atTime(12, 0).toInstant(ZoneOffset.UTC),
                day("2024-01-01"),
                new Happening.CareStarted(LegalBasis.SECTION_20, Optional.empty()))
            .recorded(
                day("2025-09-01").atTime(12, 0).toInstant(ZoneOffset.UTC),
                day("2024-06-01"),
                new Happening.CareEnded(CareEndReason.OTHER))
            .course();

    assertThat(course.statusOn(day("2025-10-01"))).isEqualTo(Status.RELEVANT);
    assertThat(changed(course))
        .containsExactly(
            "e4: Since this decision was recorded, other facts have come in. For 1 June 2025 the"
                + " law alone gave qualifying-person then, and gives relevant-child now. The"
                + " decision still counts. Please look at it again.");
  }

  @Test
  void what_was_recorded_in_the_same_moment_was_known_and_what_came_later_was_not() {
    var decided = day("2025-06-01").atTime(12, 0).toInstant(ZoneOffset.UTC);
    var back = new Happening.CareStarted(LegalBasis.SECTION_20, Optional.empty());

    var atOnce =
        nineteenDaysInCare()
            .decided("2025-06-01", Status.RELEVANT)
            .recorded(decided, day("2026-01-01"), back);
    var later =
        nineteenDaysInCare()
            .decided("2025-06-01", Status.RELEVANT)
            .recorded(decided.plusMillis(1), day("2026-01-01"), back);

    assertThat(changed(atOnce.course())).isEmpty();
    assertThat(changed(later.course())).singleElement().asString().contains("For 1 January 2026");
  }

  @Test
  void facts_that_change_nothing_under_the_decision_raise_no_flag() {
    var until = Optional.of(day("2026-01-01"));
    var course =
        nineteenDaysInCare()
            .on("2025-06-01", decision(Status.RELEVANT, until))
            .adviserAppointed("2025-07-01")
            .planned("2025-08-01")
            .lookedAfterFrom("2026-01-01")
            .course();

    assertThat(course.statusOn(day("2025-12-31"))).isEqualTo(Status.RELEVANT);
    assertThat(course.statusOn(day("2026-01-01"))).isNotEqualTo(Status.RELEVANT);
    assertThat(changed(course)).as("it ended on the day care began again").isEmpty();
  }

  @Test
  void a_change_on_the_last_day_of_the_decision_raises_the_flag() {
    var until = Optional.of(day("2026-01-02"));
    var course =
        nineteenDaysInCare()
            .on("2025-06-01", decision(Status.RELEVANT, until))
            .lookedAfterFrom("2026-01-01")
            .course();

    assertThat(changed(course)).singleElement().asString().contains("For 1 January 2026");
  }

  @Test
  void a_corrected_date_of_birth_raises_the_flag() {
    var course =
        nineteenDaysInCare()
            .decided("2025-06-01", Status.RELEVANT)
            .registered("2010-03-01", Evidence.DOCUMENTED, "2025-10-01")
            .course();

    assertThat(changed(course)).singleElement().asString().contains("gives none now");
  }

  @Test
  void a_decision_taken_before_any_fact_was_known_is_flagged_once_there_are_some() {
    var course =
        aYoungPerson()
            .decided("2024-12-01", Status.QUALIFYING)
            .born("2009-03-01")
            .lookedAfter("2025-04-01", "2025-04-20");
    var early = day("2008-01-01").atTime(12, 0).toInstant(ZoneOffset.UTC);
    var before =
        aYoungPerson()
            .recorded(early, day("2025-06-01"), decision(Status.RELEVANT, Optional.empty()));
    before.born("2009-03-01").lookedAfter("2025-04-01", "2025-04-20");

    assertThat(changed(course.course())).hasSize(1);
    assertThat(changed(before.course()))
        .singleElement()
        .asString()
        .contains("gave undetermined then, and gives qualifying-person now");
  }

  @Test
  void a_later_decision_answers_for_the_days_it_covers() {
    var course =
        nineteenDaysInCare()
            .decided("2025-06-01", Status.RELEVANT)
            .lookedAfter("2025-07-01", "2025-08-01")
            .decided("2025-09-01", Status.RELEVANT)
            .course();

    assertThat(changed(course))
        .as("the first one, for July, when it alone counts")
        .singleElement()
        .asString()
        .startsWith("e4: ")
        .contains("For 1 July 2025");
  }

  private static Happening none(String until) {
    return new Happening.StatusDetermined(
        Status.NONE,
        Optional.of(LocalDate.parse(until)),
        new Decided("a", "b", "officer-7", "officer-8"));
  }

  @ParameterizedTest(name = "no status until {0}: at 18 {1}")
  @CsvSource({
    "2027-02-28, former-relevant-child",
    "2027-03-01, former-relevant-child",
    "2027-03-02, none"
  })
  void a_decision_that_ends_on_the_18th_birthday_says_nothing_of_it(String until, String at18) {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfterFrom("2020-01-01")
            .on("2026-12-01", none(until))
            .course();

    assertThat(course.statusOn(LocalDate.parse("2026-12-01"))).isEqualTo(Status.NONE);
    assertThat(course.statusOn(LocalDate.parse("2027-03-01")).code()).isEqualTo(at18);
    assertThat(course.statusOn(LocalDate.parse("2027-03-02"))).isEqualTo(Status.FORMER_RELEVANT);
  }

  @Test
  void a_decision_ends_with_death_and_with_a_reorganisation() {
    for (var end :
        List.of(
            new Happening.PersonDied(),
            new Happening.ResponsibleAuthorityChanged("E06000066", true))) {
      var course =
          nineteenDaysInCare()
              .decided("2025-06-01", Status.RELEVANT)
              .on("2025-09-01", end)
              .course();

      assertThat(course.statusOn(LocalDate.parse("2025-08-31"))).isEqualTo(Status.RELEVANT);
      assertThat(course.statusOn(LocalDate.parse("2025-09-01"))).isEqualTo(Status.NONE);
    }
  }

  @Test
  void what_the_law_gives_beside_a_decided_status_is_shown_as_such() {
    var flag = "qualifying-by-section-24";
    var stronger = nineteenDaysInCare().decided("2025-06-01", Status.RELEVANT).course();
    assertThat(stronger.flagsOn(LocalDate.parse("2025-05-31"))).doesNotContain(flag);
    assertThat(stronger.flagsOn(LocalDate.parse("2025-06-01"))).contains(flag);

    var none = nineteenDaysInCare().decided("2025-06-01", Status.NONE).course();
    assertThat(none.flagsOn(LocalDate.parse("2025-06-01"))).doesNotContain(flag);
  }

  @Test
  void one_person_alone_does_not_decide() {
    var alone =
        new Happening.StatusDetermined(
            Status.RELEVANT, Optional.empty(), new Decided("a", "b", "officer-7", "officer-7"));

    assertThat(nineteenDaysInCare().on("2025-06-01", alone).course().findings())
        .filteredOn(finding -> finding.code().equals("second-person-missing"))
        .singleElement()
        .satisfies(finding -> assertThat(finding.event()).contains("e4"));
    assertThat(nineteenDaysInCare().decided("2025-06-01", Status.RELEVANT).course().findings())
        .noneMatch(finding -> finding.code().equals("second-person-missing"));
  }
}
