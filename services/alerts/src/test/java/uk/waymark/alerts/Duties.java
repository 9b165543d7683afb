package uk.waymark.alerts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.message.DutyLine;

/** Duties as the topics carry them. */
public final class Duties {
  private Duties() {}

  /** An assessment of needs that is due on this day. */
  public static DutyLine assessmentDue(LocalDate due) {
    return open("DUT-E-ASSESS", "Complete the assessment of needs", due.minusMonths(3), due);
  }

  /** A review of the pathway plan that is due on this day. */
  public static DutyLine reviewDue(LocalDate due) {
    return open("DUT-REV-6M", "Review the pathway plan", due.minusMonths(6), due);
  }

  /** A personal adviser who is owed at once. */
  public static DutyLine adviserOwedSince(LocalDate day) {
    return new DutyLine(
        "DUT-E-PA",
        "Appoint a personal adviser",
        day,
        day,
        "at-once",
        "statute",
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  /** A plan for which the law gives no number. */
  public static DutyLine planOwedSince(LocalDate day) {
    return new DutyLine(
        "DUT-E-PLAN",
        "Prepare the pathway plan",
        day,
        null,
        "none",
        "statute",
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  /** The same duty, met on this day. */
  public static DutyLine met(DutyLine duty, LocalDate on) {
    return changed(duty, on, null, null);
  }

  /** The same duty, stopped on this day. */
  public static DutyLine stopped(DutyLine duty, LocalDate on) {
    return changed(duty, null, on, null);
  }

  /** The same duty, waiting from this day for a person to confirm a status. */
  public static DutyLine awaiting(DutyLine duty, LocalDate from) {
    return changed(duty, null, null, from);
  }

  /** The same duty, stopped by the law on this day, which a person has still to confirm. */
  public static DutyLine stoppedAwaiting(DutyLine duty, LocalDate from) {
    return changed(duty, null, from, from);
  }

  /** The same duty with another due date. */
  public static DutyLine dueInstead(DutyLine duty, LocalDate due) {
    return new DutyLine(
        duty.rule(),
        duty.title(),
        duty.opened(),
        due,
        duty.dueBasis(),
        duty.strength(),
        null,
        null,
        null,
        null,
        null,
        List.of());
  }

  private static DutyLine open(String rule, String title, LocalDate opened, LocalDate due) {
    return new DutyLine(
        rule, title, opened, due, "number", "regulation", null, null, null, null, null, List.of());
  }

  private static DutyLine changed(
      DutyLine duty,
      @Nullable LocalDate metOn,
      @Nullable LocalDate stoppedOn,
      @Nullable LocalDate awaitingFrom) {
    return new DutyLine(
        duty.rule(),
        duty.title(),
        duty.opened(),
        duty.due(),
        duty.dueBasis(),
        duty.strength(),
        metOn,
        stoppedOn,
        stoppedOn == null ? null : "status-ended",
        awaitingFrom,
        null,
        List.of());
  }
}
