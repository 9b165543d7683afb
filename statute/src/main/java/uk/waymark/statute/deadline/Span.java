package uk.waymark.statute.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Days from {@code from} up to, not including, {@code to}.
 *
 * @param from the first day; {@link LocalDate#MIN} when it has no known start
 * @param to the first day after it; {@link LocalDate#MAX} when it has no known end
 */
public record Span(LocalDate from, LocalDate to) {
  /** Every day there is. */
  public static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

  public Span {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a span ends before it starts: " + from + " to " + to);
    }
  }

  /** From that day, with no known end. */
  public static Span since(LocalDate startInclusive) {
    return new Span(startInclusive, LocalDate.MAX);
  }

  /** The days from one to the other, or no day at all when the end comes first. */
  public static Span between(LocalDate startInclusive, LocalDate endExclusive) {
    return new Span(
        startInclusive, endExclusive.isBefore(startInclusive) ? startInclusive : endExclusive);
  }

  /** The first day, or empty when it has no known start. */
  public Optional<LocalDate> start() {
    return from.equals(LocalDate.MIN) ? Optional.empty() : Optional.of(from);
  }

  /** The first day after it, or empty when it has no known end. */
  public Optional<LocalDate> end() {
    return to.equals(LocalDate.MAX) ? Optional.empty() : Optional.of(to);
  }

  /** Whether it holds no day. */
  public boolean isEmpty() {
    return from.equals(to);
  }

  /** Whether the day lies in it. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  /** Whether the two share a day. */
  public boolean overlaps(Span other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /** The days in both; empty (no length) when they share none. */
  public Span and(Span other) {
    var startsLater = !from.isBefore(other.from);
    var endsEarlier = !to.isAfter(other.to);
    if (startsLater == endsEarlier) { // one lies in the other, most often
      return startsLater ? this : other;
    }
    return between(startsLater ? from : other.from, endsEarlier ? to : other.to);
  }

  /** The number of days in it; only for spans with both ends known. */
  public long days() {
    return ChronoUnit.DAYS.between(from, to);
  }
}
