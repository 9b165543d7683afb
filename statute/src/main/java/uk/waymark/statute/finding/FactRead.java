package uk.waymark.statute.finding;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.facts.Recorded;

/** A fact that a step read. What an event tells is looked up only when someone reads it. */
public final class FactRead {
  private final @Nullable Recorded by;
  private final @Nullable String field;

  /** A word or a day. */
  private final @Nullable Object value;

  private FactRead(@Nullable Recorded by, @Nullable String field, @Nullable Object value) {
    this.by = by;
    this.field = field;
    this.value = value;
  }

  /** A fact that no event carries. */
  public static FactRead of(String field, String value) {
    return new FactRead(null, field, value);
  }

  /** A field of an event. */
  public static FactRead of(Recorded event, String field, String value) {
    return new FactRead(event, field, value);
  }

  /** The day of an event. */
  public static FactRead day(Recorded event) {
    return new FactRead(event, null, null);
  }

  /** The day of an event. */
  public static FactRead day(Occurred<?> event) {
    return day(event.by());
  }

  /** A field that an event of the record leaves out. */
  public static FactRead missing(Recorded event, String field) {
    return new FactRead(event, field, null);
  }

  /** A kind of event that was never received. */
  public static FactRead none(String field) {
    return new FactRead(null, field, "none recorded");
  }

  /** A fact without which nothing can be said. */
  public static FactRead missing(String field) {
    return new FactRead(null, field, null);
  }

  /** A day that was worked out. */
  public static FactRead computed(String field, LocalDate day) {
    return new FactRead(null, field, day);
  }

  /** The id of the event that carries it; empty when no event does. */
  public Optional<String> event() {
    return Optional.ofNullable(by).map(Recorded::id);
  }

  /** What was read, such as legalBasis; the type of the event when it is its day. */
  public String field() {
    return field == null ? Objects.requireNonNull(by).what().type() : field;
  }

  /** Its value, a day as in 2025-03-15; empty when it is missing. */
  public Optional<String> value() {
    var told = field == null ? Objects.requireNonNull(by).on() : value;
    return Optional.ofNullable(told).map(Object::toString);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FactRead that
        && field().equals(that.field())
        && event().equals(that.event())
        && value().equals(that.value());
  }

  @Override
  public int hashCode() {
    return 31 * field().hashCode() + event().hashCode();
  }

  @Override
  public String toString() {
    return "FactRead[event=" + event() + ", field=" + field() + ", value=" + value() + "]";
  }
}
