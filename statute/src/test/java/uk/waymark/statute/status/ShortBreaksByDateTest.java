package uk.waymark.statute.status;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.statute.people.YoungPerson.aYoungPerson;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.LegalBasis;

/** How long a short break may be, by the day on which it starts. */
class ShortBreaksByDateTest {

  @ParameterizedTest(name = "from {0}, {1} days: too long {2}")
  @CsvSource({
    "2011-03-31, 28, false",
    "2011-03-31, 29, true",
    "2011-04-01, 17, false",
    "2011-04-01, 18, true",
    "2020-04-23, 18, true",
    "2020-04-24, 18, false",
    "2020-09-24, 18, false",
    "2020-09-25, 18, true",
    "2020-09-25, 17, false"
  })
  void the_limit_changed_in_2011_and_was_lifted_in_the_pandemic(
      LocalDate from, int days, boolean tooLong) {
    var course =
        aYoungPerson()
            .born(from.minusYears(15).toString())
            .lookedAfterFrom(from.toString(), LegalBasis.SHORT_BREAKS)
            .leftCare(from.plusDays(days).toString(), CareEndReason.SHORT_BREAK_ENDED)
            .course();

    assertThat(
            course.findings().stream()
                .anyMatch(finding -> finding.code().equals("short-break-too-long")))
        .isEqualTo(tooLong);
  }
}
