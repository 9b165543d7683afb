package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;

/**
 * A status that the law ends only on a judgement, which a person must confirm before anything is
 * closed.
 *
 * @param since the day from which the law ends the kept status
 * @param keeps the status that others go on as if it ran
 * @param reading the judgement; empty when it is the date of birth that removes the status
 * @param confirmedOn the day on which a person agreed
 * @param awaiting the days on which the kept status would be stronger than the lawful one, until a
 *     person agrees
 */
public record Confirmation(
    LocalDate since,
    Status keeps,
    Optional<Reading> reading,
    Optional<LocalDate> confirmedOn,
    Spans awaiting) {
  /** Who must confirm. */
  public static final String BY = "responsible-authority";

  /** Whether a person's decision is still missing. */
  public boolean needed() {
    return confirmedOn.isEmpty();
  }

  /** Who must confirm, in the contract's word. */
  public String by() {
    return BY;
  }
}
