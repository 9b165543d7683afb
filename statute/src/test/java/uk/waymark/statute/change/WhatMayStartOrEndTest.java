package uk.waymark.statute.change;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.ElsewhereBy;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.people.YoungPerson;

/** What may start or end, and what the record leaves out, as far as it would change an answer. */
class WhatMayStartOrEndTest {
  @Test
  void six_months_with_a_parent_would_end_the_relevant_status() {
    var person = aYoungPerson().born("2009-01-05").lookedAfter("2024-01-01", "2026-01-10");

    assertThat(words(changes(person, "2026-02-01").status()))
        .contains(
            "Suppose living with a parent starts on 1 February 2026 and lasts 181 days. Then they"
                + " become a qualifying person on 1 August 2026.");
  }

  @Test
  void a_status_that_time_ends_on_a_judgement_is_said_to_need_a_person() {
    var person =
        aYoungPerson()
            .born("2009-01-05")
            .lookedAfter("2024-01-01", "2026-01-10")
            .movedHome("2026-01-10");

    assertThat(words(changes(person, "2026-02-01").status()))
        .contains(
            "If nothing else happens, they become a qualifying person on 10 July 2026. That is in"
                + " 159 days. That is by law; a person must confirm it first.")
        .noneMatch(words -> words.contains("former relevant child on") && words.contains("law;"));
  }

  @Test
  void a_stay_in_care_is_not_supposed_while_care_of_another_nation_runs() {
    var before = aYoungPerson().born("2009-01-05").lookedAfter("2023-06-01", "2024-06-01");
    assertThat(words(changes(before, "2026-02-01").status()))
        .anyMatch(words -> words.startsWith("Suppose care starts on 1 February 2026 and lasts"));

    var scotland = before.lookedAfterBy("S12000036", "2025-12-01");
    assertThat(words(changes(scotland, "2026-02-01").status()))
        .isNotEmpty()
        .noneMatch(words -> words.startsWith("Suppose care starts on 1 February 2026 and lasts"));
  }

  @Test
  void private_fostering_that_ends_makes_a_qualifying_person() {
    var person =
        aYoungPerson()
            .born("2009-01-05")
            .lookedAfter("2024-01-01", "2024-02-01")
            .on("2024-03-01", new Happening.PrivateFosteringStarted());

    assertThat(words(changes(person, "2026-02-01").status()))
        .anyMatch(words -> words.startsWith("Suppose private fostering ends on 1 February 2026."));
  }

  @Test
  void a_stay_with_another_body_that_ends_makes_a_qualifying_person() {
    var person =
        aYoungPerson()
            .born("2009-01-05")
            .lookedAfter("2024-01-01", "2024-02-01")
            .on("2024-03-01", new Happening.AccommodatedElsewhereStarted(ElsewhereBy.HEALTH_BODY));

    assertThat(words(changes(person, "2026-02-01").status()))
        .anyMatch(
            words ->
                words.startsWith("Suppose the stay with the other body ends on 1 February 2026."));
  }

  @Test
  void a_special_guardianship_that_a_court_ends_takes_the_status_with_it() {
    var person =
        aYoungPerson()
            .born("2009-01-05")
            .lookedAfter("2015-01-01", "2020-01-10")
            .on("2020-01-10", new Happening.SpecialGuardianshipMade());

    assertThat(words(changes(person, "2026-02-01").status()))
        .contains(
            "Suppose a court ends the special guardianship on 1 February 2026. Then they have no"
                + " leaving-care status that day.");
  }

  @Test
  void nothing_that_never_started_is_said_to_end() {
    var person = aYoungPerson().born("2009-01-05").lookedAfterFrom("2015-01-01");

    assertThat(words(changes(person, "2026-02-01").status()))
        .noneMatch(words -> words.contains("fostering ends") || words.contains("guardianship"));
  }

  @ParameterizedTest(name = "single {0}, from {1} until {2}: {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "true,  2025-06-01, -,          they are no longer single",
        "true,  2026-11-22, -,          they are no longer single",
        "true,  2026-11-23, -,          they are single",
        "false, 2025-06-01, -,          they are single",
        "true,  2025-06-01, 2026-11-22, they are single",
        "true,  2025-06-01, 2026-11-23, they are no longer single"
      })
  void a_circumstance_is_supposed_the_other_way_round_from_what_holds(
      boolean holds, String from, LocalDate until, String expected) {
    var person =
        formerRelevant()
            .livesIn(HomeKind.OWN_TENANCY, "2025-06-01")
            .holds(Circumstance.PRIVATE_RENT, "2025-06-01")
            .on(
                from,
                new Happening.CircumstanceRecorded(
                    Circumstance.SINGLE, holds, Optional.ofNullable(until)));

    assertThat(words(changes(person, "2026-11-22").of("ENT-SAR")))
        .anyMatch(words -> words.startsWith("Suppose " + expected + " on 22 November 2026."));
  }

  @Test
  void each_reason_is_supposed_for_a_home_that_ended_without_one() {
    var person =
        aYoungPerson()
            .born("2009-01-05")
            .lookedAfter("2024-01-01", "2025-06-10")
            .movedHome("2025-06-10")
            .on("2026-01-15", new Happening.FamilyHomeEnded(Optional.empty()));

    assertThat(words(changes(person, "2026-02-01").status()))
        .anyMatch(
            words ->
                words.startsWith("Suppose it is recorded that living with the family went wrong."));
  }

  @Test
  void both_answers_are_supposed_for_a_home_that_may_be_with_the_old_foster_carer() {
    var person =
        formerRelevant().on("2026-01-05", new Happening.StayingPutStarted(Optional.empty()));

    assertThat(words(changes(person, "2026-11-22").of("ENT-SP")))
        .anyMatch(
            words ->
                words.startsWith(
                    "Suppose it is recorded that they live with the old foster carer."))
        .anyMatch(
            words ->
                words.startsWith(
                    "Suppose it is recorded that they do not live with the old foster carer."));
  }

  private static YoungPerson formerRelevant() {
    return aYoungPerson().born("2007-01-05").lookedAfterFrom("2015-01-01");
  }

  private static List<String> words(List<Change> changes) {
    return changes.stream().map(Change::words).toList();
  }

  private static Changes changes(YoungPerson person, String asAt) {
    return WouldChange.of(
        person.course(), person.history(), Settings.defaults(), LocalDate.parse(asAt));
  }
}
