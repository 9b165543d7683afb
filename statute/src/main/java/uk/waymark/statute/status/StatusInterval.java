package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Status;

/**
 * Days on which one primary status holds.
 *
 * @param status never {@code NONE} or {@code UNDETERMINED}: such days are left out
 * @param days from its first day up to, not including, the day it ends
 * @param routes the provisions it came by, such as ST-R1 or ST-Q2(a)
 * @param derived what the law alone would give at its start, when a person's decision stands there
 *     instead, or it follows from one
 * @param confirmation set when the law ends it only on a judgement that a person must confirm
 * @param because why it starts, and why it ends, or goes on, if that is a judgement
 */
public record StatusInterval(
    Status status,
    Span days,
    List<String> routes,
    Optional<Status> derived,
    Optional<Confirmation> confirmation,
    List<Because> because) {

  public StatusInterval {
    routes = List.copyOf(routes);
    because = WhenRead.kept(because);
  }

  /** The first day. */
  public LocalDate from() {
    return days.from();
  }

  /** The first day after it; empty where no end is known. */
  public Optional<LocalDate> to() {
    return days.end();
  }

  /** The same interval, awaiting or having a confirmation. */
  public StatusInterval confirmed(Confirmation by) {
    return new StatusInterval(status, days, routes, derived, Optional.of(by), because);
  }
}
