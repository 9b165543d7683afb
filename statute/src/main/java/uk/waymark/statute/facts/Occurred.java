package uk.waymark.statute.facts;

import java.time.LocalDate;

/**
 * An event whose type is known.
 *
 * @param by the event
 * @param what what happened, the same as {@code by.what()}
 */
public record Occurred<T extends Happening>(Recorded by, T what) {
  /** The day on which it happened. */
  public LocalDate on() {
    return by.on();
  }

  /** The id of the event. */
  public String id() {
    return by.id();
  }
}
