package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.Evidence;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.people.YoungPerson;

/** A new date of birth that makes or takes away a status is for a person to look at. */
class CorrectedBirthTest {
  private static final LocalDate RECORDED = LocalDate.of(2025, 1, 10);

  @Test
  void a_correction_that_moves_a_status_is_flagged_with_the_day_and_both_statuses() {
    var course = corrected("2009-04-10").course();

    assertThat(found(course, "date-of-birth-corrected"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.event()).contains("e3");
              assertThat(finding.message())
                  .contains("31 May 2024")
                  .contains("eligible-child")
                  .contains("none");
            });
  }

  @Test
  void a_correction_that_changes_no_status_is_not_flagged() {
    var neverInCare =
        aYoungPerson()
            .born("2008-04-10")
            .lookedAfter("2010-01-01", "2011-01-01")
            .correcting("e1", "2025-01-10", "2009-04-10", born("2009-04-10"))
            .course();

    assertThat(found(corrected("2008-04-10").course(), "date-of-birth-corrected")).isEmpty();
    assertThat(found(neverInCare, "date-of-birth-corrected")).isEmpty();
  }

  @Test
  void the_same_date_recorded_once_more_settles_it() {
    var person =
        corrected("2009-04-10").registered("2009-04-10", Evidence.DOCUMENTED, "2025-03-01");

    assertThat(found(person.course(), "date-of-birth-corrected")).isEmpty();
  }

  @Test
  void the_status_that_the_date_before_gave_is_kept_until_a_person_confirms() {
    var course = displaced().course();

    assertThat(course.confirmations())
        .singleElement()
        .satisfies(
            confirmation -> {
              assertThat(confirmation.since()).isEqualTo(RECORDED);
              assertThat(confirmation.keeps()).isEqualTo(Status.ELIGIBLE);
              assertThat(confirmation.reading()).isEmpty();
              assertThat(confirmation.by()).isEqualTo("responsible-authority");
              assertThat(confirmation.needed()).isTrue();
              assertThat(confirmation.awaiting().contains(LocalDate.of(2025, 4, 9))).isTrue();
              assertThat(confirmation.awaiting().contains(LocalDate.of(2025, 4, 10))).isFalse();
            });
    assertThat(found(course, "confirmation-needed")).hasSize(1);
  }

  @ParameterizedTest(name = "confirmed on {0}, agreed {1}, reading {2}: needed {3}")
  @CsvSource({
    "2025-01-09, true, , true",
    "2025-01-10, true, , false",
    "2025-02-01, true, , false",
    "2025-02-01, false, , true",
    "2025-02-01, true, J-6M, true"
  })
  void only_agreement_to_no_reading_after_the_new_date_confirms_it(
      String day, boolean agreed, @Nullable String reading, boolean needed) {
    var course = displaced().on(day, confirmed(agreed, reading)).course();

    assertThat(course.confirmations())
        .as("agreed on the day of the new date, nothing waits any more")
        .hasSize(day.equals(RECORDED.toString()) ? 0 : 1)
        .allMatch(confirmation -> confirmation.needed() == needed);
    assertThat(found(course, "confirmation-of-nothing")).hasSize(reading == null ? 0 : 1);
  }

  @Test
  void agreement_taken_back_leaves_it_to_be_confirmed() {
    var course =
        displaced()
            .on("2025-02-01", confirmed(true, null))
            .on("2025-02-10", confirmed(false, null))
            .course();

    assertThat(course.confirmations()).singleElement().matches(Confirmation::needed);
  }

  @Test
  void without_a_new_date_of_birth_such_a_confirmation_is_of_nothing() {
    var course =
        aYoungPerson()
            .born("2008-04-10")
            .lookedAfterFrom("2024-03-01")
            .on("2025-02-01", confirmed(true, null))
            .course();

    assertThat(found(course, "confirmation-of-nothing")).hasSize(1);
    assertThat(course.confirmations()).isEmpty();
  }

  private static YoungPerson corrected(String to) {
    return aYoungPerson()
        .born("2008-04-10")
        .lookedAfterFrom("2024-03-01")
        .correcting("e1", RECORDED.toString(), to, born(to));
  }

  private static YoungPerson displaced() {
    return aYoungPerson()
        .registered("2008-04-10", Evidence.CLAIMED, "2024-01-01")
        .lookedAfterFrom("2024-03-01")
        .registered("2009-04-10", Evidence.DOCUMENTED, RECORDED.toString());
  }

  private static Happening born(String day) {
    return new Happening.PersonRegistered(LocalDate.parse(day), Evidence.DOCUMENTED);
  }

  private static Happening confirmed(boolean agreed, @Nullable String reading) {
    return new Happening.StatusConfirmed(
        Status.NONE, RECORDED, Optional.ofNullable(reading), agreed);
  }

  private static List<Finding> found(LifeCourse course, String code) {
    return course.findings().stream().filter(finding -> finding.code().equals(code)).toList();
  }
}
