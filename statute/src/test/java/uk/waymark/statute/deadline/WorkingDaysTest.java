package uk.waymark.statute.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days leave out weekends, Christmas Day, Good Friday and Boxing Day (DT-10). */
class WorkingDaysTest {
  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "2025-12-04, 2026-01-01, 18", // 20 weekdays, Christmas Day and Boxing Day among them
    "2025-12-25, 2025-12-27, 0",
    "2025-12-24, 2025-12-25, 1",
    "2025-12-27, 2025-12-29, 0", // Saturday and Sunday
    "2022-12-25, 2022-12-28, 1", // a Sunday, Boxing Day, a substitute that no rule here knows
    "2026-04-03, 2026-04-04, 0", // Good Friday
    "2026-04-02, 2026-04-08, 3",
    "2026-01-05, 2026-01-05, 0",
    "2024-01-01, 2027-01-01, 776" // 784 weekdays, 3 Good Fridays, 5 days of Christmas on weekdays
  })
  void counted(LocalDate from, LocalDate to, long days) {
    assertThat(WorkingDays.in(new Span(from, to))).isEqualTo(days);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "2008-03-23",
    "2011-04-24",
    "2016-03-27",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2027-03-28",
    "2038-04-25"
  })
  void easter(LocalDate sunday) {
    assertThat(WorkingDays.easter(sunday.getYear())).isEqualTo(sunday);
  }
}
