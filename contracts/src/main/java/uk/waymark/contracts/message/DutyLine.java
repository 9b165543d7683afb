package uk.waymark.contracts.message;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One duty owed to a young person, over its whole life; whether it is open is worked out for a day.
 *
 * @param rule the rule's id, such as {@code DUT-REV-6M}
 * @param title what is to be done, in plain words
 * @param opened the day of the trigger
 * @param due the last day on which the act is in time; null when the law gives none
 * @param dueBasis number, at-once or none
 * @param strength statute, regulation, guidance, practice or derived
 * @param metOn the day of the act that fulfilled it; null if none did
 * @param stoppedOn the day from which it is no longer owed; null if it is
 * @param stoppedReason why it stopped; null unless stoppedOn is given
 * @param awaitingFrom first day on which it waits for a person to confirm a judgement; null if
 *     never
 * @param awaitingTo first day on which it no longer waits; null while it does
 * @param target the last day of the council's own target, which stands beside the law; null if the
 *     council has none
 * @param goesOn true for something to keep doing while the duty runs, not one act that ends it;
 *     null is false
 * @param because why
 */
public record DutyLine(
    String rule,
    String title,
    LocalDate opened,
    @Nullable LocalDate due,
    String dueBasis,
    String strength,
    @Nullable LocalDate metOn,
    @Nullable LocalDate stoppedOn,
    @Nullable String stoppedReason,
    @Nullable LocalDate awaitingFrom,
    @Nullable LocalDate awaitingTo,
    @Nullable LocalDate target,
    @Nullable Boolean goesOn,
    List<BecauseLine> because) {
  /** A duty is shown as due soon from so many days before its due day. */
  public static final int DUE_SOON_DAYS = 28;

  public DutyLine {
    because = List.copyOf(because);
  }

  /** A duty of one act, for which the council has no target of its own. */
  public DutyLine(
      String rule,
      String title,
      LocalDate opened,
      @Nullable LocalDate due,
      String dueBasis,
      String strength,
      @Nullable LocalDate metOn,
      @Nullable LocalDate stoppedOn,
      @Nullable String stoppedReason,
      @Nullable LocalDate awaitingFrom,
      @Nullable LocalDate awaitingTo,
      List<BecauseLine> because) {
    this(
        rule,
        title,
        opened,
        due,
        dueBasis,
        strength,
        metOn,
        stoppedOn,
        stoppedReason,
        awaitingFrom,
        awaitingTo,
        null,
        null,
        because);
  }

  /** Whether it is something to keep doing while the duty runs: not on a list of things to do. */
  public boolean allTheTime() {
    return Boolean.TRUE.equals(goesOn);
  }

  /** Stable id of this duty: the rule and the day it opened. */
  public String dutyId() {
    return rule + "@" + opened;
  }

  /**
   * Its state on a day: not-open, open, due-soon, overdue, awaiting-confirmation, met, met-late or
   * stopped. The due day itself is in time; overdue begins on the day after it.
   */
  public String stateOn(LocalDate day) {
    if (day.isBefore(opened)) {
      return "not-open";
    }
    if (awaits(day)) {
      return "awaiting-confirmation";
    }
    if (metOn != null && !day.isBefore(metOn)) {
      return due != null && metOn.isAfter(due) ? "met-late" : "met";
    }
    if (stoppedOn != null && !day.isBefore(stoppedOn)) {
      return "stopped";
    }
    if (due == null || day.isBefore(due.minusDays(DUE_SOON_DAYS))) {
      return "open";
    }
    return day.isAfter(due) ? "overdue" : "due-soon";
  }

  private boolean awaits(LocalDate day) {
    return awaitingFrom != null
        && !day.isBefore(awaitingFrom)
        && (awaitingTo == null || day.isBefore(awaitingTo));
  }
}
