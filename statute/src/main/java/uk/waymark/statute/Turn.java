package uk.waymark.statute;

import java.time.LocalDate;
import java.util.Comparator;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.law.Status;

/** Something that comes on a day of a life, if nothing else happens until then. */
public sealed interface Turn {
  /** Order of a list: by day, a change of status first, then duties by rule and opening day. */
  Comparator<Turn> BY_DAY =
      Comparator.comparing(Turn::on)
          .thenComparing(turn -> turn instanceof Deadline due ? due.duty().rule() : "")
          .thenComparing(turn -> turn instanceof Deadline due ? due.duty().opened() : turn.on());

  /** The day. */
  LocalDate on();

  /**
   * The primary status changes.
   *
   * @param on the first day of the new status
   * @param from the status up to that day, {@code NONE} if there was none
   * @param to the status from that day on, {@code NONE} if there is none
   */
  record StatusChange(LocalDate on, Status from, Status to) implements Turn {}

  /**
   * A duty is due that is not met or stopped by then.
   *
   * @param on the last day on which the act is in time
   * @param duty the duty
   */
  record Deadline(LocalDate on, Duty duty) implements Turn {}
}
