package uk.waymark.statute.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.people.YoungPerson;

class WhatWouldChangeItTest {
  @Test
  void nine_more_days_in_care_make_an_eligible_child() {
    var person = aYoungPerson().born("2010-01-05").lookedAfterFrom("2026-09-01");

    assertThat(status(person, "2026-11-22"))
        .contains(
            change(
                "eligible-child",
                "2026-12-01",
                9,
                "9 more days in care, and they are an eligible child. That is on 1 December 2026."));
  }

  @Test
  void leaving_after_nine_more_days_makes_a_relevant_child() {
    var person = aYoungPerson().born("2010-01-05").lookedAfterFrom("2026-09-01");

    assertThat(status(person, "2026-11-22"))
        .contains(
            change(
                "relevant-child",
                "2026-12-01",
                9,
                "Suppose care goes on for 9 days more and then ends. Then they become a relevant"
                    + " child on 1 December 2026."));
  }

  @Test
  void breakdown_at_home_makes_a_relevant_child_again() {
    var person =
        aYoungPerson()
            .born("2009-01-05")
            .lookedAfter("2024-01-01", "2026-01-10")
            .movedHome("2026-01-10");

    assertThat(status(person, "2026-09-01"))
        .contains(
            change(
                "relevant-child",
                "2026-09-01",
                0,
                "Suppose living with the family goes wrong and ends on 1 September 2026. Then they"
                    + " become a relevant child that day."));
  }

  @Test
  void an_awaited_confirmation_settles_the_status_or_brings_the_old_one_back() {
    var person =
        aYoungPerson()
            .born("2009-01-05")
            .lookedAfter("2024-01-01", "2026-01-10")
            .movedHome("2026-01-10");
    var changes = changes(person, "2026-09-01").status();

    assertThat(changes)
        .filteredOn(each -> given(each).equals(List.of("status-confirmed")))
        .extracting(Change::to, Change::settles)
        .containsExactlyInAnyOrder(
            tuple("qualifying-person", true), tuple("relevant-child", false));
  }

  @Test
  void renting_and_being_single_together_bring_the_one_bedroom_rate() {
    var person = formerRelevant();

    assertThat(changes(person, "2026-11-22").of("ENT-SAR"))
        .filteredOn(each -> each.to().equals("yes"))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.given())
                    .extracting(
                        fact -> ((Happening.CircumstanceRecorded) fact.what()).circumstance())
                    .containsExactly(Circumstance.PRIVATE_RENT, Circumstance.SINGLE));
  }

  @Test
  void a_field_that_is_missing_is_named_with_each_value_that_changes_the_answer() {
    var person =
        formerRelevant()
            .on(
                "2026-09-20",
                new Happening.EducationStarted(
                    StudyLevel.HIGHER,
                    Optional.of(3),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
    var changes = changes(person, "2026-11-22").of("ENT-HEB");

    assertThat(changes)
        .filteredOn(each -> each.given().size() == 1)
        .filteredOn(each -> each.given().getFirst().corrects().isPresent())
        .extracting(Change::to, each -> each.given().getFirst().fields())
        .contains(
            tuple("yes", List.of(new Supposed.Field("inPathwayPlan", "true"))),
            tuple("not-yet", List.of(new Supposed.Field("inPathwayPlan", "false"))));
  }

  @Test
  void an_undetermined_status_names_the_missing_fact() {
    var unborn = aYoungPerson().lookedAfterFrom("2024-01-01");
    var untold = aYoungPerson().born("2009-01-05").assessed("2026-01-01");

    assertThat(changes(unborn, "2026-11-22").status())
        .isNotEmpty()
        .allSatisfy(each -> assertThat(given(each)).containsExactly("person-registered"));
    assertThat(changes(untold, "2026-11-22").status())
        .extracting(Change::to)
        .contains("eligible-child", "none");
    assertThat(changes(untold, "2026-11-22").status())
        .allSatisfy(each -> assertThat(given(each)).contains("care-started"));
  }

  @Test
  void with_nothing_known_both_missing_facts_are_named() {
    var nobody = aYoungPerson().assessed("2026-01-01");

    assertThat(changes(nobody, "2026-11-22").status())
        .extracting(Change::to)
        .contains("eligible-child", "former-relevant-child");
    assertThat(changes(nobody, "2026-11-22").status())
        .allSatisfy(
            each -> assertThat(given(each)).containsExactly("person-registered", "care-started"));
  }

  @Test
  void a_course_in_the_plan_pays_the_bursary_at_once_and_keeps_a_status_past_21() {
    var changes = changes(formerRelevant(), "2026-11-22");

    assertThat(changes.of("ENT-HEB"))
        .extracting(Change::to, each -> given(each), Change::days)
        .contains(tuple("yes", List.of("education-started"), 0L));
    assertThat(changes.status())
        .extracting(Change::to)
        .contains(
            "former-relevant-child-in-planned-education",
            "former-relevant-child-back-in-education",
            "former-relevant-child-21-to-25");
  }

  private static YoungPerson formerRelevant() {
    return aYoungPerson().born("2007-01-05").lookedAfterFrom("2015-01-01");
  }

  private static List<String> given(Change change) {
    return change.given().stream().map(Supposed::type).toList();
  }

  private static Changes changes(YoungPerson person, String asAt) {
    return WouldChange.of(
        person.course(), person.history(), Settings.defaults(), LocalDate.parse(asAt));
  }

  private static List<String> status(YoungPerson person, String asAt) {
    return changes(person, asAt).status().stream()
        .map(each -> change(each.to(), each.on().toString(), each.days(), each.words()))
        .toList();
  }

  private static String change(String to, String on, long days, String words) {
    return to + " on " + on + " in " + days + ": " + words;
  }
}
