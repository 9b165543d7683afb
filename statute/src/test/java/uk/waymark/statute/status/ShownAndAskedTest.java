package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.entitlement.Answer;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.Happening.PrivateFosteringEnded;
import uk.waymark.statute.facts.Happening.PrivateFosteringStarted;
import uk.waymark.statute.facts.Happening.StatusConfirmed;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.people.YoungPerson;

/** What an answer shows and what it asks a person, where it was silent or said it too often. */
class ShownAndAskedTest {
  private static List<Because> steps(LifeCourse course, String day) {
    return course.intervalOn(LocalDate.parse(day)).orElseThrow().because();
  }

  private static List<Reading> readings(LifeCourse course, String day) {
    return steps(course, day).stream().flatMap(step -> step.reading().stream()).toList();
  }

  private static List<String> codes(LifeCourse course) {
    return course.findings().stream().map(Finding::code).toList();
  }

  @Test
  void a_relevant_child_with_days_across_fourteen_sees_where_they_count_from() {
    var course =
        aYoungPerson()
            .born("2009-01-15")
            .lookedAfter("2022-12-01", "2023-04-01")
            .lookedAfter("2025-02-01", "2025-02-16")
            .course();

    assertThat(course.statusOn(LocalDate.parse("2025-02-16"))).isEqualTo(Status.RELEVANT);
    assertThat(readings(course, "2025-02-16")).contains(Reading.J_14, Reading.J_91);
  }

  @Test
  void who_qualifies_after_remand_sees_that_remand_is_care() {
    var course =
        aYoungPerson()
            .born("2008-09-15")
            .lookedAfter(LegalBasis.REMAND, "2025-03-01", "2025-03-20")
            .course();

    assertThat(course.statusOn(LocalDate.parse("2025-03-20"))).isEqualTo(Status.QUALIFYING);
    assertThat(readings(course, "2025-03-20")).containsExactly(Reading.J_91, Reading.J_REMAND);
  }

  @Test
  void who_left_care_often_reads_of_the_last_time_only() {
    var person = aYoungPerson().born("2009-02-02");
    for (int month = 1; month < 6; month++) {
      person.lookedAfter("2025-0" + month + "-05", "2025-0" + month + "-20");
    }
    var course = person.course();

    assertThat(steps(course, "2025-04-20"))
        .extracting(Because::words)
        .filteredOn(words -> words.startsWith("Was looked after at 16 or 17"))
        .containsExactly("Was looked after at 16 or 17 and is no longer, from 20 April 2025.");
  }

  @Test
  void every_provision_by_which_somebody_qualifies_is_still_named() {
    var course =
        aYoungPerson()
            .born("2009-02-02")
            .lookedAfter("2025-03-05", "2025-03-20")
            .on("2025-03-20", new PrivateFosteringStarted())
            .on("2025-04-20", new PrivateFosteringEnded())
            .course();

    assertThat(course.intervalOn(LocalDate.parse("2025-05-01")).orElseThrow().routes())
        .containsExactlyInAnyOrder("ST-Q2(a)", "ST-Q2(e)");
    assertThat(steps(course, "2025-05-01"))
        .extracting(Because::rule)
        .contains("ST-Q2", "ST-Q2-FOSTERED");
  }

  @Test
  void a_persons_decision_is_shown_as_one_and_not_as_statute() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfter("2025-04-01", "2025-04-20")
            .decided("2025-06-01", Status.RELEVANT)
            .course();
    var step = steps(course, "2025-06-01").getFirst();

    assertThat(step.rule()).isEqualTo("ST-DECIDED");
    assertThat(step.strength()).isEqualTo(Strength.DERIVED);
    assertThat(step.provision()).contains("text not yet checked");
  }

  private static YoungPerson sixMonthsAtHome() {
    return aYoungPerson()
        .born("2008-04-10")
        .lookedAfterFrom("2020-03-01")
        .leftCare("2025-01-15", CareEndReason.RETURNED_HOME)
        .movedHome("2025-01-15");
  }

  @Test
  void after_a_person_confirmed_six_months_at_home_nobody_is_asked_to() {
    var how =
        new StatusConfirmed(
            Status.QUALIFYING, LocalDate.parse("2025-07-15"), Optional.of("J-6M"), true);
    var open = steps(sixMonthsAtHome().course(), "2025-07-14").getLast().words();
    var done =
        steps(sixMonthsAtHome().on("2025-08-01", how).course(), "2025-07-14").getLast().words();

    assertThat(open).endsWith("A person must confirm it first.");
    assertThat(done).endsWith("A person confirmed it on 1 August 2025.");
  }

  @ParameterizedTest(name = "from {0} to {1}: asked {2}")
  @CsvSource({
    "2026-05-25, 2026-06-05, true",
    "2026-05-31, 2026-06-05, true",
    "2026-05-20, 2026-05-31, false",
    "2026-06-01, 2026-06-05, false"
  })
  void a_short_break_of_a_relevant_child_on_the_18th_birthday_asks_a_person(
      String from, String to, boolean asked) {
    var course =
        aYoungPerson()
            .born("2008-06-01")
            .lookedAfter("2020-07-01", "2025-01-10")
            .lookedAfterFrom(from, LegalBasis.SHORT_BREAKS)
            .leftCare(to, CareEndReason.SHORT_BREAK_ENDED)
            .course();

    assertThat(codes(course).contains("short-break-at-18")).isEqualTo(asked);
  }

  @ParameterizedTest(name = "mother until {0}, father from {1}: asked {2}")
  @CsvSource({
    "2025-05-01, 2025-05-01, true",
    "2025-05-01, 2025-05-02, false",
    "2025-07-15, 2025-07-15, false"
  })
  void from_one_home_with_family_to_the_next_in_one_day_asks_a_person(
      String left, String came, boolean asked) {
    var course = sixMonthsAtHome().movedOn(left).movedHome(came).course();

    assertThat(codes(course).contains("home-to-home")).isEqualTo(asked);
  }

  @ParameterizedTest(name = "in care since {0}, asked on {1}: {2}")
  @CsvSource({
    "2024-05-01, 2024-06-01, undetermined",
    "2024-05-01, 2025-04-30, undetermined",
    "2024-05-01, 2025-05-01, undetermined",
    "2024-03-31, 2025-03-30, not-yet",
    "2024-03-31, 2025-03-31, yes",
    "2024-03-31, 2025-04-01, undetermined",
    "2024-04-01, 2025-03-31, undetermined"
  })
  void a_junior_isa_that_opens_when_its_payer_is_unknown_is_unknown_before(
      String since, String day, String entitled) {
    var answer =
        aYoungPerson()
            .born("2011-01-03")
            .lookedAfterFrom(since)
            .course()
            .entitlement("ENT-JISA")
            .orElseThrow()
            .on(LocalDate.parse(day));

    assertThat(answer).extracting(Answer::entitled).extracting(Entitled::code).isEqualTo(entitled);
  }
}
