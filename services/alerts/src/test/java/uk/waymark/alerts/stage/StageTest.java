package uk.waymark.alerts.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.alerts.stage.Stage.DUE;
import static uk.waymark.alerts.stage.Stage.OVERDUE;
import static uk.waymark.alerts.stage.Stage.UPCOMING;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.alerts.Duties;
import uk.waymark.alerts.day.WorkingDays;
import uk.waymark.contracts.message.DutyLine;

/** The stages of a duty due on Wednesday 16 December 2026, and of others. */
class StageTest {
  private static final LocalDate DUE_DAY = LocalDate.of(2026, 12, 16);

  private final WorkingDays england = WorkingDays.england(Set.of());

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2026-11-17, ",
    "2026-11-18, UPCOMING",
    "2026-11-19, UPCOMING",
    "2026-12-15, UPCOMING",
    "2026-12-16, DUE",
    "2026-12-17, OVERDUE",
    "2027-06-01, OVERDUE"
  })
  void changesOnTheDay(LocalDate day, @Nullable Stage stage) {
    assertThat(stageOf(Duties.assessmentDue(DUE_DAY), day)).isEqualTo(stage);
  }

  @Test
  void whatFallsDueOnASundayIsDueOnTheFridayBefore() {
    DutyLine duty = Duties.assessmentDue(LocalDate.of(2026, 11, 22));
    assertThat(stageOf(duty, LocalDate.of(2026, 11, 19))).isEqualTo(UPCOMING);
    assertThat(stageOf(duty, LocalDate.of(2026, 11, 20))).isEqualTo(DUE);
    assertThat(stageOf(duty, LocalDate.of(2026, 11, 23))).isEqualTo(OVERDUE);
  }

  @Test
  void whatFallsDueOnChristmasDayIsDueOnChristmasEve() {
    DutyLine duty = Duties.assessmentDue(LocalDate.of(2026, 12, 25));
    assertThat(stageOf(duty, LocalDate.of(2026, 12, 24))).isEqualTo(DUE);
    assertThat(stageOf(duty, LocalDate.of(2026, 12, 29))).isEqualTo(OVERDUE);
  }

  @Test
  void whatIsOwedAtOnceIsDueOnTheDayItOpens() {
    DutyLine duty = Duties.adviserOwedSince(DUE_DAY);
    assertThat(stageOf(duty, DUE_DAY.minusDays(1))).isNull();
    assertThat(stageOf(duty, DUE_DAY)).isEqualTo(DUE);
    assertThat(stageOf(duty, DUE_DAY.plusDays(1))).isEqualTo(OVERDUE);
  }

  @Test
  void whatHasNoDueDateIsNotTold() {
    assertThat(stageOf(Duties.planOwedSince(DUE_DAY), DUE_DAY.plusDays(100))).isNull();
  }

  @Test
  void whatIsMetOrStoppedIsNotTold() {
    DutyLine duty = Duties.assessmentDue(DUE_DAY);
    assertThat(stageOf(Duties.met(duty, DUE_DAY), DUE_DAY)).isNull();
    assertThat(stageOf(Duties.stopped(duty, DUE_DAY), DUE_DAY)).isNull();
    assertThat(stageOf(Duties.met(duty, DUE_DAY), DUE_DAY.minusDays(1))).isEqualTo(UPCOMING);
  }

  @Test
  void whatAwaitsAPersonsConfirmationIsToldAsIfTheStatusRanOn() {
    DutyLine awaiting = Duties.awaiting(Duties.assessmentDue(DUE_DAY), DUE_DAY.minusDays(40));
    assertThat(stageOf(awaiting, DUE_DAY.minusDays(29))).isNull();
    assertThat(stageOf(awaiting, DUE_DAY.minusDays(28))).isEqualTo(UPCOMING);
    assertThat(stageOf(awaiting, DUE_DAY.plusDays(1))).isEqualTo(OVERDUE);
  }

  private @Nullable Stage stageOf(DutyLine duty, LocalDate day) {
    return Stage.of(duty, day, england).orElse(null);
  }
}
