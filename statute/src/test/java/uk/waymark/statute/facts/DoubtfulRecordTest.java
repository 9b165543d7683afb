package uk.waymark.statute.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.facts.Happening.CareStarted;
import uk.waymark.statute.facts.Happening.EventRetracted;
import uk.waymark.statute.facts.Happening.MilestoneReached;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;

/** A record that is late, corrected, impossible or incomplete. */
class DoubtfulRecordTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  @Test
  void without_a_date_of_birth_nothing_is_determined() {
    var course =
        aYoungPerson()
            .lookedAfterFrom("2020-01-01")
            .on("2025-03-01", new MilestoneReached(16))
            .course();

    assertThat(course.statusOn(DAY)).isEqualTo(Status.UNDETERMINED);
    assertThat(course.missing()).containsExactly("date-of-birth");
    assertThat(course.statusIntervals()).isEmpty();
    assertThat(codes(course)).contains("date-of-birth-missing");
    assertThat(course.entitlement("ENT-HEB").orElseThrow().on(DAY).entitled())
        .isEqualTo(Entitled.UNDETERMINED);
  }

  @Test
  void without_any_event_of_care_nothing_is_determined() {
    var course = aYoungPerson().born("2009-03-01").course();

    assertThat(course.statusOn(DAY)).isEqualTo(Status.UNDETERMINED);
    assertThat(course.missing()).containsExactly("care-history");
  }

  @Test
  void no_event_at_all_is_no_error() {
    assertThat(aYoungPerson().course().undetermined()).isTrue();
  }

  @Test
  void an_end_without_a_start_and_a_year_that_cannot_be_are_told_of_by_event() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .leftCare("2020-01-01", CareEndReason.OTHER)
            .lookedAfterFrom("2024-01-10")
            .leftCare("9999-12-31", CareEndReason.OTHER)
            .course();

    assertThat(codes(course)).contains("end-before-start", "date-not-possible");
    assertThat(course.statusOn(DAY)).isEqualTo(Status.ELIGIBLE);
  }

  @Test
  void care_that_starts_and_ends_on_one_day_is_not_left_open() {
    var course = aYoungPerson().born("2009-03-01").lookedAfter("2025-04-01", "2025-04-01").course();

    assertThat(course.statusIntervals()).isEmpty();
    assertThat(codes(course)).contains("one-day-spell");
  }

  @Test
  void a_case_systems_milestone_is_checked_and_never_used() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfterFrom("2024-01-10")
            .on("2024-09-01", new MilestoneReached(16))
            .course();

    assertThat(course.statusOn(LocalDate.of(2025, 2, 28))).isEqualTo(Status.NONE);
    assertThat(codes(course)).contains("milestone-mismatch");
  }

  @Test
  void the_last_recorded_correction_counts_and_a_retraction_takes_out_the_chain() {
    var corrected =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfterFrom("2025-04-01")
            .correcting("e2", "2025-06-01", "2025-05-01", started());
    var retracted = corrected.on("2025-07-01", new EventRetracted("e3"));

    assertThat(retracted.courseKnownAt("2025-05-30").lookedAfter().getFirst().from())
        .isEqualTo("2025-04-01");
    assertThat(retracted.courseKnownAt("2025-06-30").lookedAfter().getFirst().from())
        .isEqualTo("2025-05-01");
    assertThat(retracted.course().missing()).containsExactly("care-history");
  }

  @Test
  void a_later_correction_of_the_same_chain_puts_it_back() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfterFrom("2025-04-01")
            .on("2025-07-01", new EventRetracted("e2"))
            .correcting("e2", "2025-08-01", "2025-05-01", started())
            .course();

    assertThat(course.lookedAfter().getFirst().from()).isEqualTo("2025-05-01");
  }

  @Test
  void a_better_evidenced_date_of_birth_keeps_what_it_takes_away_until_confirmed() {
    var course =
        aYoungPerson()
            .registered("2009-02-01", Evidence.CLAIMED, "2025-06-02")
            .lookedAfterFrom("2025-06-02")
            .registered("2010-02-01", Evidence.DOCUMENTED, "2025-10-15")
            .course();
    var confirmation = course.confirmations().getFirst();

    assertThat(codes(course)).contains("date-of-birth-disputed", "confirmation-needed");
    assertThat(confirmation.since()).isEqualTo("2025-10-15");
    assertThat(confirmation.keeps()).isEqualTo(Status.ELIGIBLE);
    assertThat(course.dutiesOn(LocalDate.of(2025, 10, 15)))
        .extracting(duty -> duty.stateOn(LocalDate.of(2025, 10, 15)).code())
        .contains("awaiting-confirmation")
        .doesNotContain("open", "overdue");
  }

  private static Happening started() {
    return new CareStarted(LegalBasis.SECTION_20, Optional.empty());
  }

  private static List<String> codes(LifeCourse course) {
    return course.findings().stream().map(finding -> finding.code()).toList();
  }

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "16, 2025-03-01, the birth was on 2009-03-01.",
    "18, 2026-03-01, the birth was on 2008-02-29 or 2008-03-01.",
    "18, 2026-02-28, the birth was on 2008-02-28.",
    "16, 2028-02-29, the birth was on 2012-02-29.",
    "18, 2028-02-29, Nobody reaches the age in this event on that day.",
    "21, 2026-12-31, the birth was on 2005-12-31."
  })
  void a_milestone_tells_the_days_of_birth_that_give_it(int age, String day, String told) {
    var course =
        aYoungPerson().lookedAfterFrom("2015-01-01").on(day, new MilestoneReached(age)).course();

    assertThat(course.findings())
        .filteredOn(finding -> finding.event().isPresent())
        .extracting(Finding::message)
        .singleElement(InstanceOfAssertFactories.STRING)
        .startsWith("No date of birth was received. ")
        .contains(told);
  }

  @Test
  void by_the_other_reading_a_leap_day_birth_reaches_its_age_on_28_february() {
    var course =
        aYoungPerson()
            .reading(Reading.J_LEAP, "28-february")
            .on("2026-02-28", new MilestoneReached(18))
            .course();

    assertThat(course.findings())
        .extracting(Finding::message)
        .anyMatch(words -> words.endsWith("the birth was on 2008-02-28 or 2008-02-29."));
  }

  @Test
  void an_impossible_date_of_birth_is_not_called_missing_only() {
    var course = aYoungPerson().born("9999-12-31").lookedAfterFrom("2020-01-01").course();

    assertThat(course.findings())
        .extracting(Finding::message)
        .contains(
            "No date of birth was received that can be right. Without it nothing can be said about"
                + " status.");
  }
}
