package uk.waymark.statute.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of days as separate spans in order: no two overlap or touch, none is empty. Kept as {@link
 * DayNumber}s, so that sets are compared and cut without looking at a calendar. Most sets are of
 * one span, which is kept without an array.
 */
public final class Spans implements Iterable<Span> {
  /** No day. */
  public static final Spans NONE = new Spans(0, 0, null);

  /** The first of all the days. */
  private final int from;

  /** The first day after all of them; the same as {@link #from} when there is no day. */
  private final int to;

  /**
   * Where there are several spans: the first day of a span, the first day after it, the first day
   * of the next, and so on.
   */
  private final int @Nullable [] ends;

  private Spans(int from, int to, int @Nullable [] ends) {
    this.from = from;
    this.to = to;
    this.ends = ends;
  }

  private static Spans of(int[] ends, int length) {
    if (length <= 2) {
      return length == 0 ? NONE : new Spans(ends[0], ends[1], null);
    }
    var own = length == ends.length ? ends : Arrays.copyOf(ends, length);
    return new Spans(own[0], own[length - 1], own);
  }

  /** The days of one span. */
  public static Spans of(Span span) {
    return between(span.fromNumber(), span.toNumber());
  }

  /** The days from one {@link DayNumber} up to another; no day when the end comes first. */
  public static Spans between(int fromNumber, int toNumber) {
    return fromNumber < toNumber ? new Spans(fromNumber, toNumber, null) : NONE;
  }

  /** The days of any of these spans. */
  public static Spans union(Collection<Span> spans) {
    if (spans.size() <= 1) {
      return spans.isEmpty() ? NONE : of(spans.iterator().next());
    }
    var starts = new long[spans.size()];
    int count = 0;
    for (var span : spans) {
      if (!span.isEmpty()) {
        // sorted as one number: by the first day, then by the first day after it
        starts[count++] =
            ((long) span.fromNumber() << 32) | (span.toNumber() - (long) DayNumber.MIN);
      }
    }
    Arrays.sort(starts, 0, count);
    var joined = new int[2 * count];
    int length = 0;
    for (int i = 0; i < count; i++) {
      length = join(joined, length, (int) (starts[i] >> 32), (int) (starts[i] + DayNumber.MIN));
    }
    return of(joined, length);
  }

  /** Adds a span that starts no earlier than the last one; the length after it. */
  private static int join(int[] ends, int length, int from, int to) {
    if (length > 0 && from <= ends[length - 1]) {
      ends[length - 1] = Math.max(ends[length - 1], to);
      return length;
    }
    ends[length] = from;
    ends[length + 1] = to;
    return length + 2;
  }

  /** The spans, earliest first. */
  public List<Span> all() {
    var spans = new Span[count()];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = span(i);
    }
    return List.of(spans);
  }

  /** The spans one after the other, earliest first. */
  @Override
  public Iterator<Span> iterator() {
    return new SpanIterator(this);
  }

  /** A span, counted from 0. */
  public Span span(int index) {
    return Span.ofNumbers(fromNumber(index), toNumber(index));
  }

  /** How many spans there are. */
  public int count() {
    return ends != null ? ends.length / 2 : from == to ? 0 : 1;
  }

  /** The {@link DayNumber} of the first day of a span, counted from 0. */
  public int fromNumber(int index) {
    return ends == null ? from : ends[2 * index];
  }

  /** The {@link DayNumber} of the first day after a span, counted from 0. */
  public int toNumber(int index) {
    return ends == null ? to : ends[2 * index + 1];
  }

  /** The days of either. */
  public Spans or(Spans other) {
    if (isEmpty() || other.isEmpty()) {
      return isEmpty() ? other : this;
    }
    if (ends == null && other.ends == null && from <= other.to && other.from <= to) {
      return new Spans(Math.min(from, other.from), Math.max(to, other.to), null);
    }
    var joined = new int[2 * (count() + other.count())];
    int length = 0;
    int own = 0;
    int others = 0;
    while (own < count() || others < other.count()) {
      if (others == other.count()
          || (own < count() && fromNumber(own) <= other.fromNumber(others))) {
        length = join(joined, length, fromNumber(own), toNumber(own));
        own++;
      } else {
        length = join(joined, length, other.fromNumber(others), other.toNumber(others));
        others++;
      }
    }
    return of(joined, length);
  }

  /** The days that also lie in the span. */
  public Spans and(Span span) {
    return and(span.fromNumber(), span.toNumber());
  }

  /** The days that also lie from one {@link DayNumber} up to, not including, another. */
  public Spans and(int fromNumber, int toNumber) {
    if (isEmpty() || (fromNumber <= from && to <= toNumber)) {
      return this;
    }
    if (ends == null) {
      return between(Math.max(fromNumber, from), Math.min(toNumber, to));
    }
    var shared = new int[ends.length];
    int length = 0;
    for (int i = 0; i < count(); i++) {
      int first = Math.max(fromNumber, fromNumber(i));
      int after = Math.min(toNumber, toNumber(i));
      if (first < after) {
        shared[length++] = first;
        shared[length++] = after;
      }
    }
    return of(shared, length);
  }

  /** The days of both. */
  public Spans and(Spans other) {
    if (isEmpty() || other.isEmpty()) {
      return NONE;
    }
    if (other.ends == null) {
      return and(other.from, other.to);
    }
    if (ends == null) {
      return other.and(from, to);
    }
    var shared = new int[ends.length + other.ends.length];
    int length = 0;
    int own = 0;
    int others = 0;
    while (own < count() && others < other.count()) {
      int first = Math.max(fromNumber(own), other.fromNumber(others));
      int after = Math.min(toNumber(own), other.toNumber(others));
      if (first < after) {
        shared[length++] = first;
        shared[length++] = after;
      }
      if (toNumber(own) <= other.toNumber(others)) {
        own++;
      } else {
        others++;
      }
    }
    return of(shared, length);
  }

  /** The days that do not lie in the other. */
  public Spans minus(Spans other) {
    if (!overlaps(other)) {
      return this;
    }
    var left = new int[2 * (count() + other.count())];
    int length = 0;
    int taken = 0;
    for (int own = 0; own < count(); own++) {
      int first = fromNumber(own);
      int after = toNumber(own);
      while (taken < other.count() && other.toNumber(taken) <= first) {
        taken++;
      }
      for (int i = taken; i < other.count() && other.fromNumber(i) < after; i++) {
        if (first < other.fromNumber(i)) {
          left[length++] = first;
          left[length++] = other.fromNumber(i);
        }
        first = other.toNumber(i);
      }
      if (first < after) {
        left[length++] = first;
        left[length++] = after;
      }
    }
    return of(left, length);
  }

  /** Whether one of these days lies in the span. */
  public boolean overlaps(Span span) {
    return overlaps(span.fromNumber(), span.toNumber());
  }

  /** Whether one of these days lies from one {@link DayNumber} up to, not including, another. */
  public boolean overlaps(int fromNumber, int toNumber) {
    for (int i = 0; i < count(); i++) {
      if (Math.max(fromNumber(i), fromNumber) < Math.min(toNumber(i), toNumber)) {
        return true;
      }
    }
    return false;
  }

  private boolean overlaps(Spans other) {
    if (to <= other.from || other.to <= from) {
      return false;
    }
    int own = 0;
    int others = 0;
    while (own < count() && others < other.count()) {
      if (toNumber(own) <= other.fromNumber(others)) {
        own++;
      } else if (other.toNumber(others) <= fromNumber(own)) {
        others++;
      } else {
        return true;
      }
    }
    return false;
  }

  /** Whether there is no day. */
  public boolean isEmpty() {
    return from == to;
  }

  /** Whether the day is one of them. */
  public boolean contains(LocalDate day) {
    return !isEmpty() && contains(DayNumber.of(day));
  }

  /** Whether the day of that {@link DayNumber} is one of them. */
  public boolean contains(int dayNumber) {
    return indexOf(dayNumber) >= 0;
  }

  /** The index of the span in which a day lies; -1 when it lies in none. */
  private int indexOf(int number) {
    if (number < from || number >= to) {
      return -1;
    }
    int i = 0;
    while (toNumber(i) <= number) {
      i++;
    }
    return fromNumber(i) <= number ? i : -1;
  }

  /**
   * The span in which the day of that {@link DayNumber} lies.
   *
   * @throws IllegalArgumentException when it lies in none
   */
  public Span run(int number) {
    int index = indexOf(number);
    if (index < 0) {
      throw new IllegalArgumentException(DayNumber.day(number) + " is not one of " + this);
    }
    return span(index);
  }

  /** The span in which the day lies. */
  public Optional<Span> at(LocalDate day) {
    int index = indexOf(DayNumber.of(day));
    return index < 0 ? Optional.empty() : Optional.of(span(index));
  }

  /** The first of these days that is the given day or later. */
  public Optional<LocalDate> onOrAfter(LocalDate day) {
    int first = onOrAfter(DayNumber.of(day));
    return first == DayNumber.MAX ? Optional.empty() : Optional.of(DayNumber.day(first));
  }

  /** The same as {@link DayNumber}s; the last there is when no such day comes. */
  public int onOrAfter(int number) {
    for (int i = 0; i < count(); i++) {
      if (number < toNumber(i)) {
        return Math.max(fromNumber(i), number);
      }
    }
    return DayNumber.MAX;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Spans that
        && from == that.from
        && to == that.to
        && Arrays.equals(ends, that.ends);
  }

  @Override
  public int hashCode() {
    return ends == null ? 31 * from + to : Arrays.hashCode(ends);
  }

  @Override
  public String toString() {
    return all().toString();
  }
}
