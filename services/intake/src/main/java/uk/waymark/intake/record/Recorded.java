package uk.waymark.intake.record;

import org.jspecify.annotations.Nullable;

/**
 * What became of one event that keeps to the contract.
 *
 * @param outcome accepted, duplicate, conflict or closed
 * @param position where it is in the record; null if it is not, and for a name
 */
public record Recorded(Outcome outcome, @Nullable Long position) {
  static final Recorded CONFLICT = new Recorded(Outcome.CONFLICT, null);
  static final Recorded CLOSED = new Recorded(Outcome.CLOSED, null);
}
