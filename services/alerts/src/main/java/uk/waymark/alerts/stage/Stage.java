package uk.waymark.alerts.stage;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.alerts.day.WorkingDays;
import uk.waymark.contracts.message.DutyLine;

/** How near the last day of a duty is. Each stage of a duty is told once to each receiver. */
public enum Stage {
  /** Falls due within 28 days. */
  UPCOMING("upcoming"),
  /** Falls due today or before the next working day, or at once because the law has no number. */
  DUE("due"),
  /** The last day on which the act was in time has passed. */
  OVERDUE("overdue");

  /** How many days before its due date a duty is told for the first time. */
  public static final int DAYS_AHEAD = DutyLine.DUE_SOON_DAYS;

  private final String word;

  Stage(String word) {
    this.word = word;
  }

  /** The word in the ledger, on the topic and in the HTTP answers. */
  public String word() {
    return word;
  }

  /**
   * The stage with this word.
   *
   * @throws IllegalArgumentException for any other word
   */
  public static Stage ofWord(String word) {
    for (Stage stage : values()) {
      if (stage.word.equals(word)) {
        return stage;
      }
    }
    throw new IllegalArgumentException("No stage of an alert is called " + word);
  }

  /**
   * The stage of a duty on a day; empty when there is nothing to tell.
   *
   * <p>Nothing is told of a duty that is not owed that day (met, stopped or not opened yet) or that
   * has no due date because the law gives no number. While a person's confirmation of a lost status
   * is awaited, its duties are told as if that status ran on (contract, section 4). A duty that
   * falls due on a day without mail is due on the working day before it.
   */
  public static Optional<Stage> of(DutyLine duty, LocalDate day, WorkingDays workingDays) {
    LocalDate due = duty.due();
    if (due == null || !isOpen(duty, day) || due.isAfter(day.plusDays(DAYS_AHEAD))) {
      return Optional.empty();
    }
    if (due.isBefore(day)) {
      return Optional.of(OVERDUE);
    }
    return Optional.of(due.isBefore(workingDays.after(day)) ? DUE : UPCOMING);
  }

  /** Whether a duty is owed on a day, or goes on until a person confirms that it is not. */
  public static boolean isOpen(DutyLine duty, LocalDate day) {
    return switch (duty.stateOn(day)) {
      case "open", "due-soon", "overdue" -> true;
      case "awaiting-confirmation" -> duty.metOn() == null || day.isBefore(duty.metOn());
      default -> false;
    };
  }
}
