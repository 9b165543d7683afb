package uk.waymark.statute.finding;

import java.time.LocalDate;
import java.util.Optional;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.facts.Recorded;

/**
 * A fact that a step read.
 *
 * @param event the id of the event that carries it; empty when no event does
 * @param field what was read, such as legalBasis
 * @param value its value; empty when it is missing
 */
public record FactRead(Optional<String> event, String field, Optional<String> value) {
  /** A field of an event. */
  public static FactRead of(Recorded event, String field, String value) {
    return new FactRead(Optional.of(event.id()), field, Optional.of(value));
  }

  /** The day of an event. */
  public static FactRead day(Recorded event) {
    return of(event, event.what().type(), event.on().toString());
  }

  /** The day of an event. */
  public static FactRead day(Occurred<?> event) {
    return day(event.by());
  }

  /** A field that an event of the record leaves out. */
  public static FactRead missing(Recorded event, String field) {
    return new FactRead(Optional.of(event.id()), field, Optional.empty());
  }

  /** A kind of event that was never received. */
  public static FactRead none(String field) {
    return new FactRead(Optional.empty(), field, Optional.of("none recorded"));
  }

  /** A fact without which nothing can be said. */
  public static FactRead missing(String field) {
    return new FactRead(Optional.empty(), field, Optional.empty());
  }

  /** A day that was worked out. */
  public static FactRead computed(String field, LocalDate day) {
    return new FactRead(Optional.empty(), field, Optional.of(day.toString()));
  }
}
