package uk.waymark.alerts.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SendingTimeTest {
  private final SendingTime sendingTime =
      new SendingTime(WorkingDays.england(Set.of()), LocalTime.of(7, 30));

  @Test
  void isHalfPastSevenInWinter() {
    assertThat(dayToTell("2026-11-23T07:29:59Z")).isNull();
    assertThat(dayToTell("2026-11-23T07:30:00Z")).isEqualTo("2026-11-23");
  }

  @Test
  void isHalfPastSevenOnTheFirstWorkingDayOfSummerTime() {
    assertThat(dayToTell("2026-03-27T06:30:00Z")).isNull();
    assertThat(dayToTell("2026-03-27T07:30:00Z")).isEqualTo("2026-03-27");
    assertThat(dayToTell("2026-03-30T06:29:59Z")).isNull();
    assertThat(dayToTell("2026-03-30T06:30:00Z")).isEqualTo("2026-03-30");
  }

  @Test
  void isHalfPastSevenOnTheFirstWorkingDayAfterSummerTime() {
    assertThat(dayToTell("2026-10-23T06:30:00Z")).isEqualTo("2026-10-23");
    assertThat(dayToTell("2026-10-26T06:30:00Z")).isNull();
    assertThat(dayToTell("2026-10-26T07:30:00Z")).isEqualTo("2026-10-26");
  }

  @Test
  void lastsTillMidnightInEngland() {
    assertThat(dayToTell("2026-07-17T22:59:59Z")).isEqualTo("2026-07-17");
    assertThat(dayToTell("2026-07-17T23:00:00Z")).isNull();
  }

  @Test
  void isNeverOnABankHoliday() {
    assertThat(dayToTell("2026-12-25T12:00:00Z")).isNull();
    assertThat(dayToTell("2026-12-28T12:00:00Z")).isNull();
    assertThat(dayToTell("2026-12-29T12:00:00Z")).isEqualTo("2026-12-29");
  }

  private @Nullable LocalDate dayToTell(String instant) {
    return sendingTime.dayToTell(Instant.parse(instant)).orElse(null);
  }
}
