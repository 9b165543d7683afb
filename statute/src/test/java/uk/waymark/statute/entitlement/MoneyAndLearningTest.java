package uk.waymark.statute.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.StudyLevel;
import uk.waymark.statute.people.YoungPerson;
import uk.waymark.statute.rate.Rate;

/** Money and help with learning: ages, rates that are known, and who decides. */
class MoneyAndLearningTest {

  private static YoungPerson careLeaver(String born) {
    return aYoungPerson()
        .born(born)
        .lookedAfterFrom("2021-01-01")
        .leftCare("2025-01-01", CareEndReason.OTHER);
  }

  private static Happening course(StudyLevel level) {
    return new Happening.EducationStarted(
        level, Optional.of(5), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Answer answer(YoungPerson person, String id, String day) {
    return person.course().entitlement(id).orElseThrow().on(LocalDate.parse(day));
  }

  private static String said(YoungPerson person, String id, String day) {
    return answer(person, id, day).entitled().code();
  }

  @ParameterizedTest(name = "born {0}: {1}")
  @CsvSource({
    "2009-09-01, not-yet",
    "2009-08-31, needs-decision",
    "2006-09-01, needs-decision",
    "2006-08-31, ended"
  })
  void the_16_to_19_bursary_looks_at_31_august(String born, String entitled) {
    var person =
        aYoungPerson()
            .born(born)
            .lookedAfterFrom("2022-01-01")
            .on("2022-09-02", course(StudyLevel.FURTHER))
            .holds(Circumstance.FINANCIAL_NEED, "2022-09-02");

    assertThat(said(person, "ENT-1619", "2025-10-01")).isEqualTo(entitled);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2025-08-31, undetermined, none",
    "2025-09-01, needs-decision, 1200",
    "2026-08-31, needs-decision, 1200",
    "2026-09-01, undetermined, none"
  })
  void a_school_year_whose_guide_was_not_seen_is_refused(
      String day, String entitled, String amount) {
    var person =
        careLeaver("2008-06-15")
            .on("2024-09-02", course(StudyLevel.FURTHER))
            .holds(Circumstance.FINANCIAL_NEED, "2024-09-02");
    var answer = answer(person, "ENT-1619", day);

    assertThat(answer.entitled().code()).isEqualTo(entitled);
    assertThat(answer.amount().map(Object::toString).orElse("none")).isEqualTo(amount);
  }

  @Test
  void the_16_to_19_bursary_waits_for_a_course_and_a_need_and_the_college_decides() {
    var person = careLeaver("2008-06-15");

    assertThat(answer(person, "ENT-1619", "2025-10-01").waitingFor())
        .contains("further-education-course");
    person.on("2025-09-02", course(StudyLevel.TRAINING));
    assertThat(answer(person, "ENT-1619", "2025-10-01").waitingFor()).contains("financial-need");
    person.holds(Circumstance.FINANCIAL_NEED, "2025-09-02");
    assertThat(answer(person, "ENT-1619", "2025-10-01").whose()).contains("school-or-college");
  }

  @Test
  void a_rate_is_refused_from_the_day_on_which_it_is_no_longer_known() {
    var rate = Rate.named("junior-isa");

    assertThat(rate.on(LocalDate.of(2012, 1, 2))).isInstanceOf(Rate.OnDay.OutsideKnownDates.class);
    assertThat(rate.on(LocalDate.of(2012, 1, 3))).isInstanceOf(Rate.OnDay.Known.class);
    assertThat(rate.on(LocalDate.of(2025, 3, 31))).isInstanceOf(Rate.OnDay.Known.class);
    assertThat(rate.on(LocalDate.of(2025, 4, 1)))
        .isInstanceOfSatisfying(
            Rate.OnDay.OutsideKnownDates.class,
            unknown -> assertThat(unknown.missing()).isEqualTo("rate junior-isa from 2025-04-01"));
  }

  @ParameterizedTest(name = "born {0}, on {1}: {2}")
  @CsvSource({
    "2002-08-31, 2019-12-31, not-yet",
    "2002-08-31, 2020-01-01, yes",
    "2002-08-31, 2020-08-30, yes",
    "2002-08-31, 2020-08-31, ended",
    "2002-09-01, 2020-01-01, no",
    "2011-01-02, 2020-01-01, no",
    "2011-01-03, 2020-01-01, yes",
    "2011-01-03, 2025-03-31, yes",
    "2011-01-03, 2025-04-01, undetermined"
  })
  void a_junior_isa_needs_12_months_in_care_and_no_trust_fund(
      String born, String day, String entitled) {
    var person = aYoungPerson().born(born).lookedAfterFrom("2019-01-01");

    assertThat(said(person, "ENT-JISA", day)).isEqualTo(entitled);
  }

  @Test
  void what_is_recorded_of_a_trust_fund_counts_before_the_year_of_birth() {
    var without =
        aYoungPerson()
            .born("2005-01-01")
            .lookedAfterFrom("2019-01-01")
            .on(
                "2019-01-02",
                new Happening.CircumstanceRecorded(
                    Circumstance.CHILD_TRUST_FUND, false, Optional.empty()));
    var with =
        aYoungPerson()
            .born("2011-05-01")
            .lookedAfterFrom("2019-01-01")
            .holds(Circumstance.CHILD_TRUST_FUND, "2019-01-02");

    assertThat(said(without, "ENT-JISA", "2020-01-01")).isEqualTo("yes");
    assertThat(said(with, "ENT-JISA", "2020-01-01")).isEqualTo("no");
    assertThat(said(without.paid("ENT-JISA", "200", "2020-02-01"), "ENT-JISA", "2020-02-01"))
        .isEqualTo("ended");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2024-06-14, no",
    "2024-06-15, needs-decision",
    "2026-06-14, needs-decision",
    "2026-06-15, ended"
  })
  void universal_credit_at_16_and_17_is_shut_but_for_exceptions(String day, String entitled) {
    assertThat(said(careLeaver("2008-06-15"), "ENT-UC1617", day)).isEqualTo(entitled);
  }

  @ParameterizedTest(name = "course of {0}, room shut {1}: {2}")
  @CsvSource({
    "HIGHER, true, yes",
    "FURTHER, true, needs-decision",
    "TRAINING, true, not-yet",
    "HIGHER, false, not-yet"
  })
  void a_place_in_vacations_goes_with_the_course(StudyLevel level, boolean shut, String entitled) {
    var person = careLeaver("2007-06-15").on("2026-09-20", course(level));
    if (shut) {
      person.holds(Circumstance.FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM, "2026-12-10");
    }

    assertThat(said(person, "ENT-VAC", "2026-12-10")).isEqualTo(entitled);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2032-06-14, yes", "2032-06-15, ended"})
  void a_place_in_vacations_ends_at_25(String day, String entitled) {
    var person =
        careLeaver("2007-06-15")
            .on("2029-09-20", course(StudyLevel.HIGHER))
            .holds(Circumstance.FULL_TIME_STUDENT_WITHOUT_VACATION_ROOM, "2029-12-10");

    assertThat(said(person, "ENT-VAC", day)).isEqualTo(entitled);
  }

  @ParameterizedTest(name = "start {0}: {1}")
  @CsvSource({"2032-06-14, yes", "2032-06-15, ended", "2032-06-16, ended"})
  void student_finance_is_judged_on_the_day_the_course_starts(String start, String entitled) {
    var person = careLeaver("2007-06-15").on(start, course(StudyLevel.HIGHER));

    assertThat(said(person, "ENT-SFE", "2032-07-01")).isEqualTo(entitled);
  }

  @ParameterizedTest(name = "in care to {0}: {1}")
  @CsvSource({"2024-04-01, no", "2024-04-02, yes", "2024-04-03, yes"})
  void student_finance_needs_13_weeks_after_14(String to, String entitled) {
    var person =
        aYoungPerson()
            .born("2007-06-15")
            .lookedAfter("2024-01-02", to)
            .on("2026-09-20", course(StudyLevel.HIGHER));

    assertThat(said(person, "ENT-SFE", "2026-10-01")).isEqualTo(entitled);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"2024-06-14, not-yet", "2024-06-15, yes", "2033-06-14, yes", "2033-06-15, ended"})
  void advocacy_goes_with_every_status(String day, String entitled) {
    assertThat(said(careLeaver("2008-06-15"), "ENT-ADV", day)).isEqualTo(entitled);
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "ENT-CT, 2026-06-14, not-yet",
    "ENT-CT, 2026-06-15, needs-decision",
    "ENT-CT, 2033-06-14, needs-decision",
    "ENT-CT, 2033-06-15, ended",
    "ENT-LO, 2024-06-14, not-yet",
    "ENT-LO, 2024-06-15, needs-decision",
    "ENT-LO, 2033-06-15, ended"
  })
  void what_the_council_chooses_is_left_to_the_council(String id, String day, String entitled) {
    var person = careLeaver("2008-06-15");

    assertThat(said(person, id, day)).isEqualTo(entitled);
    assertThat(answer(person, id, "2027-01-01").whose()).contains("council");
    assertThat(person.course().entitlement(id).orElseThrow().kind()).isEqualTo(Kind.COUNCIL);
  }
}
