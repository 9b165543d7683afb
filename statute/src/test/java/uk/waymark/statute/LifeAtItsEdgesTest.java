package uk.waymark.statute;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.duty.DutyState;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.ElsewhereBy;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.FamilyMember;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.YoungPerson;

/** What is known at the edges of a record, and what a life course says of single days. */
class LifeAtItsEdgesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static List<String> codes(LifeCourse course) {
    return course.findings().stream().map(finding -> finding.code()).toList();
  }

  @ParameterizedTest(name = "a visit on {0} is possible: {1}")
  @CsvSource({"1899-12-31, false", "1900-01-01, true", "2199-12-31, true", "2200-01-01, false"})
  void an_event_lies_between_1900_and_2200(String on, boolean possible) {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfterFrom("2024-01-10")
            .on(on, new Happening.SocialWorkerVisited())
            .course();

    assertThat(codes(course).contains("date-not-possible")).isEqualTo(!possible);
    assertThat(course.statusOn(DAY)).isEqualTo(Status.ELIGIBLE);
  }

  @ParameterizedTest(name = "born on {0}: possible {1}")
  @CsvSource({"1899-12-31, false", "1900-01-01, true", "2199-12-31, true", "2200-01-01, false"})
  void a_date_of_birth_lies_between_1900_and_2200(String born, boolean possible) {
    var course =
        aYoungPerson()
            .registered(born, Evidence.CLAIMED, "2024-01-10")
            .lookedAfterFrom("2024-01-10")
            .course();

    assertThat(course.missing().contains("date-of-birth")).isEqualTo(!possible);
    assertThat(codes(course).contains("date-not-possible")).isEqualTo(!possible);
  }

  static Stream<Happening> tellingOfCare() {
    return Stream.of(
        new Happening.CareStarted(LegalBasis.SECTION_20, Optional.empty()),
        new Happening.CareEnded(CareEndReason.OTHER),
        new Happening.LegalBasisChanged(LegalBasis.CARE_ORDER),
        new Happening.LookedAfterStatusDeemed(day("2025-01-01"), Optional.empty()),
        YoungPerson.decision(Status.RELEVANT, Optional.empty()),
        new Happening.SpecialGuardianshipMade(),
        new Happening.PrivateFosteringStarted(),
        new Happening.PrivateFosteringEnded(),
        new Happening.AccommodatedElsewhereStarted(ElsewhereBy.HEALTH_BODY),
        new Happening.AccommodatedElsewhereEnded());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tellingOfCare")
  void any_event_of_care_or_of_what_stands_in_its_place_is_enough_to_say_something(
      Happening event) {
    var course = aYoungPerson().born("2009-03-01").on("2025-02-01", event).course();

    assertThat(course.missing()).isEmpty();
    assertThat(course.undetermined()).isFalse();
  }

  @Test
  void a_home_or_a_visit_tells_nothing_of_care() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .on("2025-02-01", new Happening.FamilyHomeStarted(FamilyMember.PARENT))
            .on("2025-03-01", new Happening.SocialWorkerVisited())
            .course();

    assertThat(course.missing()).containsExactly("care-history");
    assertThat(codes(course)).contains("care-history-missing");
    assertThat(course.milestones()).containsEntry(18, day("2027-03-01"));
  }

  @ParameterizedTest(name = "{0} years old: {1}")
  @CsvSource({"-1, false", "0, true", "16, true", "25, true", "26, false"})
  void without_a_date_of_birth_a_milestone_tells_on_which_day_it_was(int age, boolean told) {
    var course =
        aYoungPerson()
            .lookedAfterFrom("2024-01-10")
            .on("2025-09-01", new Happening.MilestoneReached(age))
            .course();
    var about =
        course.findings().stream()
            .filter(finding -> finding.event().equals(Optional.of("e2")))
            .map(finding -> finding.message())
            .toList();

    assertThat(about).hasSize(told ? 1 : 0);
    assertThat(about)
        .allMatch(
            message ->
                message.endsWith("the birth was on " + day("2025-09-01").minusYears(age) + "."));
  }

  @Test
  void without_a_date_of_birth_the_day_of_death_is_still_known() {
    var course = aYoungPerson().on("2025-09-01", new Happening.PersonDied()).course();

    assertThat(course.diedOn()).contains(day("2025-09-01"));
    assertThat(course.milestones()).isEmpty();
    assertThat(course.entitlements()).isNotEmpty();
    assertThat(course.entitlements())
        .allSatisfy(each -> assertThat(each.on(DAY).missing()).containsExactly("date-of-birth"));
  }

  @Test
  void days_of_care_are_told_apart_from_others() {
    var course = aYoungPerson().born("2009-03-01").lookedAfter("2025-01-10", "2025-07-01").course();

    assertThat(course.lookedAfterOn(day("2025-01-09"))).isFalse();
    assertThat(course.lookedAfterOn(day("2025-01-10"))).isTrue();
    assertThat(course.lookedAfterOn(day("2025-06-30"))).isTrue();
    assertThat(course.lookedAfterOn(day("2025-07-01"))).isFalse();
    assertThat(course.intervalOn(day("2025-01-10"))).isEmpty();
    assertThat(course.entitlement("ENT-NONE")).isEmpty();
    assertThat(course.entitlement("ENT-HEB").map(each -> each.id())).contains("ENT-HEB");
  }

  @Test
  void before_the_first_known_law_nothing_is_said_of_status() {
    var course = aYoungPerson().born("1975-03-01").lookedAfter("1990-01-10", "1993-03-01").course();

    assertThat(course.statusOn(day("1991-10-13"))).isEqualTo(Status.UNDETERMINED);
    assertThat(course.statusOn(day("1991-10-14"))).isNotEqualTo(Status.UNDETERMINED);
  }

  @Test
  void a_flag_is_listed_once_on_a_day_and_only_on_its_days() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfterFrom("2025-01-10", LegalBasis.REMAND)
            .leftCare("2025-07-01", CareEndReason.OTHER)
            .course();

    for (var flag : course.flags()) {
      assertThat(course.flagsOn(flag.days().from())).containsOnlyOnce(flag.code());
      assertThat(course.flagsOn(day("2000-01-01"))).doesNotContain(flag.code());
    }
    assertThat(course.flags()).isNotEmpty();
  }

  @Test
  void what_is_to_come_lists_changes_of_status_and_due_days_in_order() {
    var course = aYoungPerson().born("2009-03-01").lookedAfter("2024-01-10", "2025-07-01").course();
    var turns = course.outlook(new Span(day("2025-03-01"), day("2034-03-02")));

    assertThat(changes(turns))
        .containsExactly(
            "2025-03-01 none to eligible-child",
            "2025-07-01 eligible-child to relevant-child",
            "2027-03-01 relevant-child to former-relevant-child",
            "2030-03-01 former-relevant-child to former-relevant-child-21-to-25",
            "2034-03-01 former-relevant-child-21-to-25 to none");
    assertThat(turns).isSortedAccordingTo(Turn.BY_DAY);
    assertThat(turns)
        .filteredOn(turn -> turn.on().equals(day("2025-07-01")))
        .first()
        .isInstanceOf(Turn.StatusChange.class);
    assertThat(turns)
        .filteredOn(Turn.Deadline.class::isInstance)
        .extracting(turn -> ((Turn.Deadline) turn).duty().rule() + " " + turn.on())
        .contains("DUT-E-ASSESS 2025-06-01");
    assertThat(changes(course.outlook(new Span(day("2025-03-02"), day("2027-03-01")))))
        .as("the first day counts, the last does not")
        .containsExactly("2025-07-01 eligible-child to relevant-child");
  }

  @Test
  void a_duty_that_was_met_in_time_is_not_to_come() {
    var course =
        aYoungPerson().born("2009-03-01").lookedAfterFrom("2024-01-10").assessed("2025-05-01");
    var days = new Span(day("2025-03-01"), day("2025-07-01"));

    assertThat(course.course().outlook(days))
        .filteredOn(Turn.Deadline.class::isInstance)
        .extracting(turn -> ((Turn.Deadline) turn).duty().rule())
        .doesNotContain("DUT-E-ASSESS");
  }

  @Test
  void a_duty_that_awaits_a_confirmation_is_listed_on_its_days_and_is_to_come() {
    var course =
        aYoungPerson()
            .registered("2009-02-01", Evidence.CLAIMED, "2025-06-02")
            .lookedAfterFrom("2025-06-02")
            .registered("2010-02-01", Evidence.DOCUMENTED, "2025-10-15")
            .course();
    var on = day("2025-11-01");
    var awaiting =
        course.dutiesOn(on).stream()
            .filter(duty -> duty.stateOn(on) == DutyState.AWAITING_CONFIRMATION)
            .toList();

    assertThat(awaiting).isNotEmpty();
    assertThat(course.dutiesOn(day("2025-09-01"))).allMatch(duty -> notAwaiting(duty));
    var due = awaiting.stream().filter(duty -> duty.due().on().isPresent()).toList();
    assertThat(due).isNotEmpty();
    for (var duty : due) {
      var last = duty.due().on().orElseThrow();
      if (duty.stateOn(last) == DutyState.AWAITING_CONFIRMATION) {
        assertThat(course.outlook(new Span(last, last.plusDays(1))))
            .contains(new Turn.Deadline(last, duty));
      }
    }
  }

  private static boolean notAwaiting(Duty duty) {
    return duty.stateOn(day("2025-09-01")) != DutyState.AWAITING_CONFIRMATION;
  }

  @Test
  void only_what_is_wanted_is_worked_out() {
    var history =
        aYoungPerson().born("2009-03-01").lookedAfter("2024-01-10", "2025-07-01").history();
    var duties = Statute.derive(history, Settings.defaults(), Set.of(Wanted.DUTIES));
    var rights = Statute.derive(history, Settings.defaults(), Set.of(Wanted.ENTITLEMENTS));

    assertThat(duties.duties()).isNotEmpty();
    assertThat(duties.entitlements()).isEmpty();
    assertThat(rights.duties()).isEmpty();
    assertThat(rights.entitlements()).isNotEmpty();
    assertThat(rights.statusIntervals()).isEqualTo(duties.statusIntervals()).isNotEmpty();
  }

  @Test
  void the_version_of_the_law_names_its_last_change_and_the_day_it_was_gone_through() {
    assertThat(Statute.version()).isEqualTo("LV-2026/2026-11-22");
  }

  private static List<String> changes(List<Turn> turns) {
    return turns.stream()
        .filter(Turn.StatusChange.class::isInstance)
        .map(Turn.StatusChange.class::cast)
        .map(turn -> turn.on() + " " + turn.from().code() + " to " + turn.to().code())
        .toList();
  }
}
