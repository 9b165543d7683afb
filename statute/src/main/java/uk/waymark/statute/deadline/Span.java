package uk.waymark.statute.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from {@code from} up to, not including, {@code to}. Kept as two {@link DayNumber}s; the days
 * themselves are worked out when they are asked for.
 */
public final class Span {
  /** Every day there is. */
  public static final Span ALWAYS = new Span(LocalDate.MIN, LocalDate.MAX);

  private final int fromNumber;
  private final int toNumber;
  // Unchangeable values worked out once: at worst two threads work out the same.
  private @Nullable LocalDate from;
  private @Nullable LocalDate to;

  /**
   * The days from one to the other.
   *
   * @param from the first day; {@link LocalDate#MIN} when it has no known start
   * @param to the first day after it; {@link LocalDate#MAX} when it has no known end
   * @throws IllegalArgumentException when it ends before it starts
   */
  public Span(LocalDate from, LocalDate to) {
    this(DayNumber.of(from), DayNumber.of(to));
    this.from = from;
    this.to = to;
  }

  private Span(int fromNumber, int toNumber) {
    if (toNumber < fromNumber) {
      throw new IllegalArgumentException(
          "a span ends before it starts: "
              + DayNumber.day(fromNumber)
              + " to "
              + DayNumber.day(toNumber));
    }
    this.fromNumber = fromNumber;
    this.toNumber = toNumber;
  }

  /**
   * The days from one {@link DayNumber} up to, not including, another.
   *
   * @throws IllegalArgumentException when it ends before it starts
   */
  public static Span ofNumbers(int fromNumber, int toNumber) {
    return new Span(fromNumber, toNumber);
  }

  /** That day alone. */
  public static Span alone(LocalDate day) {
    int number = DayNumber.of(day);
    var alone = new Span(number, number + 1);
    alone.from = day;
    return alone;
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

  /** The first day; {@link LocalDate#MIN} when it has no known start. */
  public LocalDate from() {
    var known = from;
    if (known == null) {
      known = DayNumber.day(fromNumber);
      from = known;
    }
    return known;
  }

  /** The first day after it; {@link LocalDate#MAX} when it has no known end. */
  public LocalDate to() {
    var known = to;
    if (known == null) {
      known = DayNumber.day(toNumber);
      to = known;
    }
    return known;
  }

  /** The {@link DayNumber} of the first day. */
  public int fromNumber() {
    return fromNumber;
  }

  /** The {@link DayNumber} of the first day after it. */
  public int toNumber() {
    return toNumber;
  }

  /** The first day, or empty when it has no known start. */
  public Optional<LocalDate> start() {
    return fromNumber == DayNumber.MIN ? Optional.empty() : Optional.of(from());
  }

  /** The first day after it, or empty when it has no known end. */
  public Optional<LocalDate> end() {
    return toNumber == DayNumber.MAX ? Optional.empty() : Optional.of(to());
  }

  /** Whether it holds no day. */
  public boolean isEmpty() {
    return fromNumber == toNumber;
  }

  /** Whether the day lies in it. */
  public boolean contains(LocalDate day) {
    return contains(DayNumber.of(day));
  }

  /** Whether the day of that {@link DayNumber} lies in it. */
  public boolean contains(int dayNumber) {
    return fromNumber <= dayNumber && dayNumber < toNumber;
  }

  /** Whether the two share a day. */
  public boolean overlaps(Span other) {
    return fromNumber < other.toNumber && other.fromNumber < toNumber;
  }

  /** The days in both; empty (no length) when they share none. */
  public Span and(Span other) {
    var startsLater = fromNumber >= other.fromNumber;
    var endsEarlier = toNumber <= other.toNumber;
    if (startsLater == endsEarlier) { // one lies in the other, most often
      return startsLater ? this : other;
    }
    var first = startsLater ? fromNumber : other.fromNumber;
    return new Span(first, Math.max(first, endsEarlier ? toNumber : other.toNumber));
  }

  /** The number of days in it; only for spans with both ends known. */
  public long days() {
    return (long) toNumber - fromNumber;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span that && fromNumber == that.fromNumber && toNumber == that.toNumber;
  }

  @Override
  public int hashCode() {
    return 31 * fromNumber + toNumber;
  }

  @Override
  public String toString() {
    return from() + " to " + to();
  }
}
