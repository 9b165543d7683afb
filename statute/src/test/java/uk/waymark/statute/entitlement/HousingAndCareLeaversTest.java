package uk.waymark.statute.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.people.YoungPerson;

/** Homelessness, local connection and staying put: who, from when, to when, and who decides. */
class HousingAndCareLeaversTest {

  /** Looked after from 15 to the day given; 16 on 15 June 2023, 18 in 2025, 21 in 2028. */
  private static YoungPerson leftCare(String on) {
    return aYoungPerson()
        .born("2007-06-15")
        .lookedAfterFrom("2021-01-01")
        .leftCare(on, CareEndReason.OTHER);
  }

  private static Answer answer(YoungPerson person, String id, String day) {
    return person.course().entitlement(id).orElseThrow().on(LocalDate.parse(day));
  }

  private static String said(YoungPerson person, String id, String day) {
    return answer(person, id, day).entitled().code();
  }

  @ParameterizedTest(name = "left care {0}, on {1}: {2}")
  @CsvSource({
    "2021-06-01, 2023-06-14, not-yet",
    "2021-06-01, 2023-06-15, needs-decision",
    "2021-06-01, 2025-06-14, needs-decision",
    "2021-06-01, 2025-06-15, ended",
    "2024-06-01, 2024-05-31, no",
    "2024-06-01, 2024-06-01, no"
  })
  void at_16_and_17_children_s_services_come_first(String left, String day, String entitled) {
    var person = leftCare(left).holds(Circumstance.HOMELESS_OR_THREATENED, "2023-01-01");

    assertThat(said(person, "ENT-PN-3", day)).isEqualTo(entitled);
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "ENT-INT, 2024-01-01, no",
    "ENT-INT, 2025-01-01, no",
    "ENT-NHS, 2023-12-31, no",
    "ENT-NHS, 2024-01-01, no",
    "ENT-NHS, 2024-12-31, no",
    "ENT-NHS, 2025-01-01, no",
    "ENT-NHS, 2025-06-15, no",
    "ENT-NHS, 2032-06-15, no"
  })
  void a_law_repealed_before_they_leave_care_gives_them_nothing(
      String id, String day, String entitled) {
    var person = leftCare("2025-06-15").commenced(id, "2024-01-01", "2025-01-01");

    assertThat(said(person, id, day)).isEqualTo(entitled);
  }

  @ParameterizedTest(name = "{0} on {1} is by {2}")
  @CsvSource({
    "ENT-SAR, 2021-05-30, LV-2012",
    "ENT-SAR, 2021-05-31, LV-2021",
    "ENT-APP, 2023-07-31, LV-2018",
    "ENT-APP, 2023-08-01, LV-2023",
    "ENT-SUHA, 2023-03-31, LV-2001",
    "ENT-SUHA, 2023-04-01, LV-2023"
  })
  void each_answer_names_the_version_of_the_law_of_its_day(String id, String day, String version) {
    var person = aYoungPerson().born("2002-06-15").lookedAfter("2015-01-01", "2020-06-15");

    assertThat(answer(person, id, day).because().getFirst().text().version().id())
        .isEqualTo(version);
  }

  @Test
  void who_decides_at_16_and_17_is_named() {
    var person = leftCare("2021-06-01").holds(Circumstance.HOMELESS_OR_THREATENED, "2023-07-01");

    assertThat(answer(person, "ENT-PN-3", "2023-07-01").whose()).contains("responsible-authority");
    assertThat(answer(person, "ENT-PN-3", "2023-06-30").waitingFor())
        .contains("homeless-or-threatened");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2028-06-14, not-yet", "2028-06-15, needs-decision", "2060-01-01, needs-decision"})
  void from_21_the_housing_authority_decides_on_vulnerability(String day, String entitled) {
    var person = leftCare("2021-02-01").holds(Circumstance.HOMELESS_OR_THREATENED, "2028-01-01");

    assertThat(said(person, "ENT-PN-5", day)).isEqualTo(entitled);
    assertThat(answer(person, "ENT-PN-5", "2028-06-15").whose()).contains("housing-authority");
  }

  @Test
  void a_full_time_student_whose_room_is_shut_in_vacation_is_no_priority_at_21_either() {
    var person =
        leftCare("2021-02-01")
            .holds(Circumstance.HOMELESS_OR_THREATENED, "2028-01-01")
            .holds(Circumstance.FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM, "2029-01-01");

    assertThat(said(person, "ENT-PN-5", "2028-12-31")).isEqualTo("needs-decision");
    assertThat(said(person, "ENT-PN-5", "2029-01-01")).isEqualTo("not-yet");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2025-06-14, needs-decision",
    "2025-06-15, yes",
    "2028-06-14, yes",
    "2028-06-15, ended"
  })
  void a_former_relevant_child_has_a_connection_where_the_duties_are_owed(
      String day, String entitled) {
    assertThat(said(leftCare("2025-06-15"), "ENT-LC", day)).isEqualTo(entitled);
  }

  @ParameterizedTest(name = "left {0}: {1}")
  @CsvSource({"2022-12-31, no", "2023-01-01, needs-decision", "2023-01-02, needs-decision"})
  void two_years_in_care_on_end_may_give_a_connection_under_21(String left, String entitled) {
    assertThat(said(leftCare(left), "ENT-LC", "2026-01-01")).isEqualTo(entitled);
    assertThat(said(leftCare(left), "ENT-LC", "2028-06-14")).isEqualTo(entitled);
  }

  @Test
  void before_april_2018_there_was_no_local_connection_of_a_care_leaver() {
    var person = aYoungPerson().born("1998-01-01").lookedAfter("2010-01-01", "2016-01-01");

    assertThat(said(person, "ENT-LC", "2018-04-02")).isEqualTo("not-yet");
    assertThat(said(person, "ENT-LC", "2018-04-03")).isEqualTo("yes");
    assertThat(said(person, "ENT-LC", "2019-01-01")).isEqualTo("ended");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2025-06-14, not-yet", "2025-06-15, yes", "2028-06-14, yes", "2028-06-15, ended"})
  void staying_put_is_for_those_with_a_foster_carer_up_to_18(String day, String entitled) {
    var fostered =
        leftCare("2025-06-15")
            .livesIn(HomeKind.FOSTER_CARE, "2021-01-01")
            .on("2025-06-15", new Happening.StayingPutStarted(Optional.of(true)));

    assertThat(said(fostered, "ENT-SP", day)).isEqualTo(entitled);
  }

  @Test
  void staying_put_is_not_for_a_children_s_home_and_asks_who_the_carer_is() {
    assertThat(
            said(
                leftCare("2025-06-15").livesIn(HomeKind.CHILDRENS_HOME, "2021-01-01"),
                "ENT-SP",
                "2025-06-15"))
        .isEqualTo("no");
    var unclear =
        leftCare("2025-06-15").on("2025-06-15", new Happening.StayingPutStarted(Optional.empty()));
    assertThat(said(unclear, "ENT-SP", "2025-06-15")).isEqualTo("undetermined");
    assertThat(answer(unclear, "ENT-SP", "2025-06-15").missing())
        .containsExactly("withFormerFosterParent of event e4");
  }

  @ParameterizedTest(name = "{0}: with the foster carer {1}, {2}")
  @CsvSource(
      nullValues = "unknown",
      value = {
        "2025-06-14, true, not-yet",
        "2025-06-15, true, yes",
        "2025-12-31, true, yes",
        "2026-01-01, true, ended",
        "2025-06-15, unknown, undetermined",
        "2025-06-15, false, no"
      })
  void an_arrangement_recorded_against_a_home_that_was_no_foster_home_is_not_denied(
      String day, @Nullable Boolean with, String entitled) {
    var told =
        leftCare("2025-06-15")
            .livesIn(HomeKind.CHILDRENS_HOME, "2021-01-01")
            .on("2025-06-15", new Happening.StayingPutStarted(Optional.ofNullable(with)))
            .on("2026-01-01", new Happening.StayingPutEnded());

    assertThat(said(told, "ENT-SP", day)).isEqualTo(entitled);
    assertThat(told.course().findings())
        .extracting(Finding::code)
        .filteredOn("staying-put-without-foster-home"::equals)
        .hasSize(Boolean.FALSE.equals(with) ? 0 : 1);
  }

  @ParameterizedTest(name = "carer {0} up to 18, then {1}: {2}")
  @CsvSource(
      nullValues = "unknown",
      value = {
        "carer-1, carer-1, 0",
        "carer-1, carer-2, 1",
        "unknown, carer-2, 0",
        "carer-1, unknown, 0"
      })
  void staying_put_with_another_carer_than_the_last_is_asked_about(
      @Nullable String before, @Nullable String after, int asked) {
    var home =
        new Happening.HomeChanged(
            HomeKind.FOSTER_CARE, Optional.empty(), Optional.empty(), Optional.ofNullable(before));
    var told =
        leftCare("2025-06-15")
            .on("2021-01-01", home)
            .on(
                "2025-06-15",
                new Happening.StayingPutStarted(Optional.of(true), Optional.ofNullable(after)));

    assertThat(said(told, "ENT-SP", "2025-06-15")).isEqualTo("yes");
    assertThat(told.course().findings())
        .extracting(Finding::code)
        .filteredOn("staying-put-with-another-carer"::equals)
        .hasSize(asked);
  }
}
