package uk.waymark.statute.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.statute.deadline.DayNumber;

/** An event whose type is known. Its day is kept as a number too: most that is asked of it. */
public final class Occurred<T extends Happening> {
  private final Recorded by;
  private final T what;
  private final int number;

  /**
   * An event and what happened.
   *
   * @param by the event
   * @param what what happened, the same as {@code by.what()}
   */
  public Occurred(Recorded by, T what) {
    this.by = by;
    this.what = what;
    this.number = DayNumber.of(by.on());
  }

  /** The event. */
  public Recorded by() {
    return by;
  }

  /** What happened. */
  public T what() {
    return what;
  }

  /** The day on which it happened. */
  public LocalDate on() {
    return by.on();
  }

  /** The {@link DayNumber} of the day on which it happened. */
  public int number() {
    return number;
  }

  /** The id of the event. */
  public String id() {
    return by.id();
  }

  /** Those of these events, which are in order, that lie on the day of a DayNumber or later. */
  public static <T extends Happening> List<Occurred<T>> since(int number, List<Occurred<T>> all) {
    int first = 0;
    while (first < all.size() && all.get(first).number() < number) {
      first++;
    }
    return first == 0 ? all : all.subList(first, all.size());
  }

  /** The same events in the order in which they were recorded, then by id. */
  public static <T extends Happening> List<Occurred<T>> byRecording(List<Occurred<T>> events) {
    if (events.size() <= 1) {
      return events;
    }
    var sorted = new ArrayList<>(events);
    sorted.sort(
        Comparator.<Occurred<T>, Instant>comparing(o -> o.by().recordedAt())
            .thenComparing(Occurred::id));
    return List.copyOf(sorted);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Occurred<?> that && by.equals(that.by);
  }

  @Override
  public int hashCode() {
    return by.hashCode();
  }

  @Override
  public String toString() {
    return by.toString();
  }
}
