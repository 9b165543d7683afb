package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.ElsewhereBy;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.LegalBasis;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;

/** A young person in care around 14, 16 and 18, and what leaving care makes of them. */
class LeavingCareTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "2025-02-28, NONE, the day before the 16th birthday",
    "2025-03-01, ELIGIBLE, the 16th birthday",
    "2025-06-30, ELIGIBLE, the last day looked after",
    "2025-07-01, RELEVANT, the first day out of care",
    "2027-02-28, RELEVANT, the last day aged 17",
    "2027-03-01, FORMER_RELEVANT, the 18th birthday",
    "2030-02-28, FORMER_RELEVANT, the last day aged 20",
    "2030-03-01, FORMER_RELEVANT_21_TO_25, the 21st birthday",
    "2034-02-28, FORMER_RELEVANT_21_TO_25, the last day aged 24",
    "2034-03-01, NONE, the 25th birthday"
  })
  void leaving_care_at_16_runs_through_every_status_to_25(
      LocalDate day, Status status, String why) {
    var course = aYoungPerson().born("2009-03-01").lookedAfter("2024-01-10", "2025-07-01").course();

    assertThat(course.statusOn(day)).as(why).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2025-04-01, 2025-06-30, QUALIFYING, 90 days",
    "2025-04-01, 2025-07-01, RELEVANT, 91 days",
    "2025-04-01, 2025-07-02, RELEVANT, 92 days"
  })
  void thirteen_weeks_are_91_completed_days(String from, String to, Status after, String why) {
    var course = aYoungPerson().born("2009-03-01").lookedAfter(from, to).course();

    assertThat(course.statusOn(LocalDate.parse(to))).as(why).isEqualTo(after);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2025-02-28, NONE, the eve of the 16th birthday",
    "2025-03-01, RELEVANT, the 16th birthday",
    "2025-03-02, RELEVANT, the day after"
  })
  void leaving_around_the_16th_birthday(String left, Status after, String why) {
    var course = aYoungPerson().born("2009-03-01").lookedAfter("2024-01-10", left).course();

    assertThat(course.statusOn(LocalDate.parse(left))).as(why).isEqualTo(after);
  }

  @Test
  void leaving_on_the_16th_birthday_is_a_reading_that_can_be_set() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfter("2024-01-10", "2025-03-01")
            .reading(Reading.J_16EDGE, "before-16")
            .course();

    assertThat(course.statusIntervals()).isEmpty();
    assertThat(codes(course)).contains("care-ended-on-16th-birthday");
  }

  @Test
  void day_91_completed_on_the_18th_birthday_gives_nothing_more_than_qualifying() {
    var course =
        aYoungPerson()
            .born("2007-12-20")
            .lookedAfterFrom("2025-09-20")
            .leftCare("2025-12-20", CareEndReason.REACHED_18)
            .course();

    assertThat(course.statusOn(LocalDate.of(2025, 12, 20))).isEqualTo(Status.QUALIFYING);
  }

  @Test
  void a_birth_on_29_february_reaches_ages_on_1_march_of_common_years() {
    var person = aYoungPerson().born("2008-02-29").lookedAfterFrom("2018-05-01");

    var byDefault = person.course();
    var bySetting = person.reading(Reading.J_LEAP, "28-february").course();

    assertThat(byDefault.statusOn(LocalDate.of(2026, 2, 28))).isEqualTo(Status.ELIGIBLE);
    assertThat(byDefault.statusOn(LocalDate.of(2026, 3, 1))).isEqualTo(Status.FORMER_RELEVANT);
    assertThat(bySetting.statusOn(LocalDate.of(2026, 2, 28))).isEqualTo(Status.FORMER_RELEVANT);
  }

  @Test
  void overlapping_records_of_two_authorities_count_each_day_once() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfterBy("E06000051", "2025-04-01")
            .lookedAfterBy("E06000020", "2025-05-01")
            .leftCare("2025-05-20", CareEndReason.OTHER)
            .leftCare("2025-06-30", CareEndReason.OTHER)
            .course();

    assertThat(course.lookedAfter()).hasSize(1);
    assertThat(course.statusOn(LocalDate.of(2025, 6, 30))).isEqualTo(Status.QUALIFYING);
    assertThat(codes(course)).contains("overlapping-spells");
  }

  @Test
  void a_transfer_to_another_authority_is_no_leaving_of_care() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfterFrom("2024-01-10")
            .leftCare("2025-07-01", CareEndReason.TRANSFERRED)
            .course();

    assertThat(course.statusOn(LocalDate.of(2025, 6, 30))).isEqualTo(Status.ELIGIBLE);
    assertThat(course.statusOn(LocalDate.of(2025, 7, 1))).isEqualTo(Status.NONE);
    assertThat(course.statusOn(LocalDate.of(2027, 3, 1))).isEqualTo(Status.NONE);
  }

  @Test
  void death_ends_every_status_and_duty_that_day() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfterFrom("2024-01-10")
            .on("2025-08-14", new Happening.PersonDied())
            .course();
    var day = LocalDate.of(2025, 8, 14);

    assertThat(course.statusOn(day.minusDays(1))).isEqualTo(Status.ELIGIBLE);
    assertThat(course.statusOn(day)).isEqualTo(Status.NONE);
    assertThat(course.dutiesOn(day.minusDays(1))).isNotEmpty();
    assertThat(course.dutiesOn(day)).isEmpty();
    assertThat(course.diedOn()).contains(day);
  }

  @Test
  void care_by_an_authority_in_wales_afterwards_ends_qualifying() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfter("2025-04-01", "2025-04-20")
            .lookedAfterBy("W06000015", "2025-09-01")
            .leftCare("2025-10-01", CareEndReason.OTHER)
            .course();

    assertThat(course.statusOn(LocalDate.of(2025, 8, 31))).isEqualTo(Status.QUALIFYING);
    assertThat(course.statusOn(LocalDate.of(2025, 10, 1))).isEqualTo(Status.NONE);
  }

  @Test
  void other_accommodation_for_three_months_qualifies_from_the_day_it_ends() {
    var two =
        aYoungPerson()
            .born("2009-03-01")
            .on("2025-01-15", new Happening.AccommodatedElsewhereStarted(ElsewhereBy.HEALTH_BODY))
            .on("2025-04-14", new Happening.AccommodatedElsewhereEnded())
            .course();
    var three =
        aYoungPerson()
            .born("2009-03-01")
            .on("2025-01-15", new Happening.AccommodatedElsewhereStarted(ElsewhereBy.HEALTH_BODY))
            .on("2025-04-15", new Happening.AccommodatedElsewhereEnded())
            .course();

    assertThat(two.statusIntervals()).isEmpty();
    assertThat(three.statusOn(LocalDate.of(2025, 4, 15))).isEqualTo(Status.QUALIFYING);
    assertThat(three.statusIntervals().getFirst().routes()).containsExactly("ST-Q2(d)");
  }

  @Test
  void a_short_break_over_17_days_counts_as_ordinary_care_and_is_pointed_out() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfter(LegalBasis.SHORT_BREAKS, "2025-04-01", "2025-07-01")
            .course();

    assertThat(course.statusOn(LocalDate.of(2025, 7, 1))).isEqualTo(Status.RELEVANT);
    assertThat(codes(course)).contains("short-break-too-long");
  }

  @Test
  void a_persons_decision_stands_in_place_of_the_derived_status() {
    var course =
        aYoungPerson()
            .born("2009-03-01")
            .lookedAfter("2025-04-01", "2025-04-20")
            .decided("2025-06-01", Status.RELEVANT)
            .course();
    var interval = course.intervalOn(LocalDate.of(2025, 6, 1)).orElseThrow();

    assertThat(interval.status()).isEqualTo(Status.RELEVANT);
    assertThat(interval.derived()).contains(Status.QUALIFYING);
    assertThat(course.statusOn(LocalDate.of(2027, 3, 1))).isEqualTo(Status.FORMER_RELEVANT);
  }

  private static List<String> codes(LifeCourse course) {
    return course.findings().stream().map(finding -> finding.code()).toList();
  }
}
