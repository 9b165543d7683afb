package uk.waymark.intake.ssda903;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/**
 * What is doubtful about the short breaks of one return year, by the published DfE validation rules
 * 365, 366 and 426. None of it changes an event.
 */
final class ShortBreakCheck {
  private static final int LONGEST_DAYS = 17;

  private final ChildHistory history;
  private final ReturnYear reported;
  private final Consumer<Defect> report;

  ShortBreakCheck(ChildHistory history, ReturnYear reported, Consumer<Defect> report) {
    this.history = history;
    this.reported = reported;
    this.report = report;
  }

  void run() {
    var ofTheYear =
        history.episodes().stream().filter(each -> each.year().equals(reported)).toList();
    boolean agreed = ofTheYear.stream().anyMatch(each -> each.ls().equals("V4"));
    for (var each : ofTheYear) {
      if (each.ls().equals("V3")) {
        single(each, agreed);
      }
    }
  }

  private void single(Episode shortBreak, boolean agreed) {
    if (days(shortBreak) > LONGEST_DAYS) {
      warn(
          shortBreak,
          "DEC",
          "break-too-long",
          "One short break (V3) lasts longer than 17 days (365): it may not be one.",
          "Correct DECOM, DEC or LS.");
    }
    if (!shortBreak.started()) {
      warn(
          shortBreak,
          "RNE",
          "change-within-a-break",
          "A short break (V3) does not begin with RNE S: within one break nothing changes (366).",
          "Correct RNE to S, or LS.");
    }
    if (agreed) {
      warn(
          shortBreak,
          "LS",
          "both-kinds-of-break",
          "The child has short breaks under V3 and under V4 in one year (426).",
          "Record each break (V3) or the agreement (V4), not both.");
    }
  }

  /** DEC is the first day after; an open break is counted to the end of the year. */
  private long days(Episode shortBreak) {
    LocalDate dec = shortBreak.dec();
    return ChronoUnit.DAYS.between(
        shortBreak.decom(), dec == null ? reported.lastDay().plusDays(1) : dec);
  }

  private void warn(Episode row, String column, String code, String message, String mend) {
    report.accept(row.row().warning(column, code, message, mend));
  }
}
