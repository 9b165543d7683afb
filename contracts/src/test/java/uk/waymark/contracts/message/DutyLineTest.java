package uk.waymark.contracts.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutyLineTest {
  private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "2026-01-04, not-open",
    "2026-01-05, open",
    "2026-05-03, open",
    "2026-05-04, due-soon",
    "2026-06-01, due-soon",
    "2026-06-02, overdue"
  })
  void a_duty_with_a_due_day_is_due_soon_from_28_days_before_and_overdue_from_the_day_after(
      LocalDate day, String state) {
    assertThat(duty("2026-06-01", null, null, null, null).stateOn(day)).isEqualTo(state);
  }

  @Test
  void a_duty_without_a_due_day_stays_open() {
    assertThat(duty(null, null, null, null, null).stateOn(LocalDate.of(2030, 1, 1)))
        .isEqualTo("open");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-01, 2026-05-31, due-soon",
    "2026-06-01, 2026-06-01, met",
    "2026-06-02, 2026-06-02, met-late",
    "2025-12-01, 2026-01-05, met"
  })
  void an_act_meets_it_from_its_day_late_if_after_the_due_day(
      String metOn, LocalDate day, String state) {
    assertThat(duty("2026-06-01", metOn, null, null, null).stateOn(day)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-31, open", "2026-04-01, stopped"})
  void it_stops_on_the_day_given(LocalDate day, String state) {
    assertThat(duty("2026-06-01", null, "2026-04-01", null, null).stateOn(day)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-31, open",
    "2026-04-01, awaiting-confirmation",
    "2026-04-30, awaiting-confirmation",
    "2026-05-01, stopped"
  })
  void while_a_person_must_confirm_it_waits(LocalDate day, String state) {
    assertThat(duty("2026-06-01", null, "2026-04-01", "2026-04-01", "2026-05-01").stateOn(day))
        .isEqualTo(state);
  }

  @Test
  void its_id_is_the_rule_and_the_day_it_opened() {
    assertThat(duty(null, null, null, null, null).dutyId()).isEqualTo("DUT-REV-6M@2026-01-05");
  }

  private static DutyLine duty(
      @Nullable String due,
      @Nullable String metOn,
      @Nullable String stoppedOn,
      @Nullable String awaitingFrom,
      @Nullable String awaitingTo) {
    return new DutyLine(
        "DUT-REV-6M",
        "Review",
        OPENED,
        day(due),
        "number",
        "regulation",
        day(metOn),
        day(stoppedOn),
        null,
        day(awaitingFrom),
        day(awaitingTo),
        List.of());
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }
}
