package uk.waymark.alerts.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** England's working days, against https://www.gov.uk/bank-holidays. */
class WorkingDaysTest {
  private final WorkingDays england = WorkingDays.england(Set.of());

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "2026-04-03, Good Friday",
    "2026-04-06, Easter Monday",
    "2026-05-04, early May bank holiday",
    "2026-05-25, spring bank holiday",
    "2026-08-31, summer bank holiday",
    "2026-12-25, Christmas Day",
    "2026-12-28, substitute for Boxing Day on a Saturday",
    "2027-01-01, New Year's Day",
    "2027-03-29, Easter Monday",
    "2027-12-27, substitute for Christmas Day on a Saturday",
    "2027-12-28, substitute for Boxing Day on a Sunday",
    "2028-01-03, substitute for New Year's Day on a Saturday",
    "2026-11-21, a Saturday",
    "2026-11-22, a Sunday"
  })
  void noMailGoesOut(LocalDate day, String why) {
    assertThat(england.isWorking(day)).as(why).isFalse();
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "2026-03-17, a bank holiday in Northern Ireland only",
    "2026-01-02, a bank holiday in Scotland only",
    "2026-08-03, a bank holiday in Scotland only",
    "2026-12-24, the day before Christmas",
    "2026-12-29, the day after the substitute day",
    "2026-11-23, a Monday"
  })
  void mailGoesOut(LocalDate day, String why) {
    assertThat(england.isWorking(day)).as(why).isTrue();
  }

  @Test
  void theWorkingDayAfterTheDayBeforeEasterIsTuesday() {
    assertThat(england.after(LocalDate.of(2026, 4, 2))).isEqualTo("2026-04-07");
  }

  @Test
  void aBankHolidayProclaimedLaterIsGivenInTheSettings() {
    var proclaimed = LocalDate.of(2026, 11, 24);
    assertThat(WorkingDays.england(Set.of(proclaimed)).isWorking(proclaimed)).isFalse();
    assertThat(england.isWorking(proclaimed)).isTrue();
  }

  @Test
  void aDemonstrationIsToldOnASundayToo() {
    assertThat(WorkingDays.everyDay().isWorking(LocalDate.of(2026, 11, 22))).isTrue();
  }
}
