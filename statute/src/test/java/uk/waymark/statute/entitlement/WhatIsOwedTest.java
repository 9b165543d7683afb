package uk.waymark.statute.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.people.YoungPerson;
import uk.waymark.statute.rate.Rate;

/** What a former relevant child and a qualifying person may have, and from when to when. */
class WhatIsOwedTest {

  private static YoungPerson careLeaver() {
    return aYoungPerson().born("2005-06-15").lookedAfter("2018-01-01", "2023-06-15");
  }

  private static Answer answer(YoungPerson person, String id, String day) {
    return person.course().entitlement(id).orElseThrow().on(LocalDate.parse(day));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2024-05-31, not-yet, 3000",
    "2024-06-01, yes, 3000",
    "2024-06-09, yes, 3000",
    "2024-06-10, yes, 1800",
    "2024-08-01, ended, none"
  })
  void what_was_paid_is_taken_off_the_setting_up_allowance(
      String day, String entitled, String amount) {
    var person =
        careLeaver()
            .holds(Circumstance.FIRST_HOME, "2024-06-01")
            .paid("ENT-SUHA", "1200", "2024-06-10")
            .paid("ENT-SUHA", "1800", "2024-08-01");
    var answer = answer(person, "ENT-SUHA", day);

    assertThat(answer.entitled().code()).isEqualTo(entitled);
    assertThat(answer.amount().map(Object::toString).orElse("none")).isEqualTo(amount);
  }

  @ParameterizedTest(name = "born {0}, on {1}: {2}")
  @CsvSource({
    "1999-06-01, 2021-05-30, yes",
    "1999-05-30, 2021-05-30, not-yet",
    "1999-05-30, 2021-05-31, yes",
    "1996-06-01, 2021-05-31, yes",
    "1996-05-31, 2021-05-31, ended"
  })
  void the_one_bedroom_rate_was_for_under_22_and_is_for_under_25(
      String born, String day, String entitled) {
    var person =
        aYoungPerson()
            .born(born)
            .lookedAfterFrom("2010-01-01")
            .holds(Circumstance.SINGLE, "2016-01-01")
            .holds(Circumstance.PRIVATE_RENT, "2016-01-01");

    assertThat(answer(person, "ENT-SAR", day).entitled().code()).isEqualTo(entitled);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-06-14, not-yet, before homelessness is recorded",
    "2026-06-15, yes, the day it is",
    "2026-06-20, yes, the day before 21",
    "2026-06-21, ended, the 21st birthday"
  })
  void one_night_in_care_at_16_is_enough_for_priority_need_to_21(
      String day, String entitled, String why) {
    var person =
        aYoungPerson()
            .born("2005-06-21")
            .lookedAfter("2022-01-01", "2022-01-02")
            .holds(Circumstance.HOMELESS_OR_THREATENED, "2026-06-15");

    assertThat(answer(person, "ENT-PN-4", day).entitled().code()).as(why).isEqualTo(entitled);
  }

  @Test
  void a_full_time_student_without_a_vacation_room_has_no_automatic_priority_need() {
    var person =
        careLeaver()
            .holds(Circumstance.HOMELESS_OR_THREATENED, "2024-06-01")
            .holds(Circumstance.FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM, "2024-06-01");

    assertThat(answer(person, "ENT-PN-4", "2024-06-01").entitled()).isEqualTo(Entitled.NOT_YET);
  }

  @Test
  void the_higher_education_bursary_is_paid_once_for_two_years_in_the_plan() {
    assertThat(
            answer(careLeaver().studies("2024-09-20", 1, true), "ENT-HEB", "2024-09-20").entitled())
        .isEqualTo(Entitled.NOT_YET);
    assertThat(
            answer(careLeaver().studies("2024-09-20", 2, true), "ENT-HEB", "2024-09-20").entitled())
        .isEqualTo(Entitled.YES);
    assertThat(
            answer(careLeaver().studies("2024-09-20", 2, false), "ENT-HEB", "2024-09-20")
                .entitled())
        .isEqualTo(Entitled.NOT_YET);
    var paid = careLeaver().studies("2024-09-20", 2, true).paid("ENT-HEB", "2000", "2024-10-01");
    assertThat(answer(paid, "ENT-HEB", "2024-10-01").entitled()).isEqualTo(Entitled.ENDED);
  }

  @ParameterizedTest(name = "apprenticeship from {0}: {1}")
  @CsvSource({
    "2023-07-31, yes, 1000",
    "2023-08-01, yes, 3000",
    "2030-06-14, yes, 3000",
    "2030-06-15, ended, none"
  })
  void an_apprenticeship_is_judged_on_the_day_it_starts(
      String start, String entitled, String amount) {
    var person = careLeaver().on(start, new Happening.ApprenticeshipStarted());
    var answer = answer(person, "ENT-APP", start);

    assertThat(answer.entitled().code()).isEqualTo(entitled);
    assertThat(answer.amount().map(Object::toString).orElse("none")).isEqualTo(amount);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2025-07-09, not-yet", "2025-07-10, yes", "2030-06-14, yes", "2030-06-15, ended"})
  void the_housing_register_is_open_from_10_july_2025_to_25(String day, String entitled) {
    assertThat(answer(careLeaver(), "ENT-ALLOC-LC", day).entitled().code()).isEqualTo(entitled);
  }

  @Test
  void a_rate_refuses_a_day_before_its_first_value() {
    var rate = Rate.named("apprenticeship-bursary");

    assertThat(rate.on(LocalDate.of(2018, 7, 31))).isInstanceOf(Rate.OnDay.OutsideKnownDates.class);
    assertThat(rate.on(LocalDate.of(2018, 8, 1))).isInstanceOf(Rate.OnDay.Known.class);
  }
}
