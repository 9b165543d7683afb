package uk.waymark.statute.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of days as separate spans in order: no two overlap or touch, none is empty. Kept as {@link
 * DayNumber}s, so that sets are compared and cut without looking at a calendar.
 */
public final class Spans {
  /** No day. */
  public static final Spans NONE = new Spans(new int[0]);

  /** The first day of a span, the first day after it, the first day of the next, and so on. */
  private final int[] ends;

  /** The spans, once they were asked for: at worst two threads make the same list. */
  private @Nullable List<Span> all;

  private Spans(int[] ends) {
    this.ends = ends;
  }

  private static Spans of(int[] ends, int length) {
    if (length == 0) {
      return NONE;
    }
    return new Spans(length == ends.length ? ends : Arrays.copyOf(ends, length));
  }

  /** The days of one span. */
  public static Spans of(Span span) {
    return between(span.fromNumber(), span.toNumber());
  }

  /** The days from one {@link DayNumber} up to another; no day when the end comes first. */
  public static Spans between(int fromNumber, int toNumber) {
    return fromNumber < toNumber ? new Spans(new int[] {fromNumber, toNumber}) : NONE;
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
    var known = all;
    if (known == null) {
      known = listed();
      all = known;
    }
    return known;
  }

  private List<Span> listed() {
    if (ends.length == 2) {
      return List.of(Span.ofNumbers(ends[0], ends[1]));
    }
    var spans = new Span[count()];
    for (int i = 0; i < spans.length; i++) {
      spans[i] = Span.ofNumbers(ends[2 * i], ends[2 * i + 1]);
    }
    return List.of(spans);
  }

  /** How many spans there are. */
  public int count() {
    return ends.length / 2;
  }

  /** The {@link DayNumber} of the first day of a span, counted from 0. */
  public int fromNumber(int index) {
    return ends[2 * index];
  }

  /** The {@link DayNumber} of the first day after a span, counted from 0. */
  public int toNumber(int index) {
    return ends[2 * index + 1];
  }

  /** The days of either. */
  public Spans or(Spans other) {
    if (ends.length == 0 || other.ends.length == 0) {
      return ends.length == 0 ? other : this;
    }
    var joined = new int[ends.length + other.ends.length];
    int length = 0;
    int own = 0;
    int others = 0;
    while (own < ends.length || others < other.ends.length) {
      if (others == other.ends.length || (own < ends.length && ends[own] <= other.ends[others])) {
        length = join(joined, length, ends[own], ends[own + 1]);
        own += 2;
      } else {
        length = join(joined, length, other.ends[others], other.ends[others + 1]);
        others += 2;
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
    if (ends.length == 0 || (fromNumber <= ends[0] && ends[ends.length - 1] <= toNumber)) {
      return this;
    }
    if (ends.length == 2) {
      return between(Math.max(fromNumber, ends[0]), Math.min(toNumber, ends[1]));
    }
    var shared = new int[ends.length];
    int length = 0;
    for (int i = 0; i < ends.length; i += 2) {
      int from = Math.max(fromNumber, ends[i]);
      int to = Math.min(toNumber, ends[i + 1]);
      if (from < to) {
        shared[length++] = from;
        shared[length++] = to;
      }
    }
    return of(shared, length);
  }

  /** The days of both. */
  public Spans and(Spans other) {
    if (ends.length == 0 || other.ends.length == 0) {
      return NONE;
    }
    if (other.ends.length == 2) {
      return and(other.ends[0], other.ends[1]);
    }
    if (ends.length == 2) {
      return other.and(ends[0], ends[1]);
    }
    var shared = new int[ends.length + other.ends.length];
    int length = 0;
    int own = 0;
    int others = 0;
    while (own < ends.length && others < other.ends.length) {
      int from = Math.max(ends[own], other.ends[others]);
      int to = Math.min(ends[own + 1], other.ends[others + 1]);
      if (from < to) {
        shared[length++] = from;
        shared[length++] = to;
      }
      if (ends[own + 1] <= other.ends[others + 1]) {
        own += 2;
      } else {
        others += 2;
      }
    }
    return of(shared, length);
  }

  /** The days that do not lie in the other. */
  public Spans minus(Spans other) {
    if (!overlaps(other)) {
      return this;
    }
    var left = new int[ends.length + other.ends.length];
    int length = 0;
    int taken = 0;
    for (int own = 0; own < ends.length; own += 2) {
      int from = ends[own];
      int to = ends[own + 1];
      while (taken < other.ends.length && other.ends[taken + 1] <= from) {
        taken += 2;
      }
      for (int i = taken; i < other.ends.length && other.ends[i] < to; i += 2) {
        if (from < other.ends[i]) {
          left[length++] = from;
          left[length++] = other.ends[i];
        }
        from = other.ends[i + 1];
      }
      if (from < to) {
        left[length++] = from;
        left[length++] = to;
      }
    }
    return of(left, length);
  }

  /** Whether one of these days lies in the span. */
  public boolean overlaps(Span span) {
    for (int i = 0; i < ends.length; i += 2) {
      if (Math.max(ends[i], span.fromNumber()) < Math.min(ends[i + 1], span.toNumber())) {
        return true;
      }
    }
    return false;
  }

  private boolean overlaps(Spans other) {
    int own = 0;
    int others = 0;
    while (own < ends.length && others < other.ends.length) {
      if (ends[own + 1] <= other.ends[others]) {
        own += 2;
      } else if (other.ends[others + 1] <= ends[own]) {
        others += 2;
      } else {
        return true;
      }
    }
    return false;
  }

  /** Whether there is no day. */
  public boolean isEmpty() {
    return ends.length == 0;
  }

  /** Whether the day is one of them. */
  public boolean contains(LocalDate day) {
    return ends.length > 0 && contains(DayNumber.of(day));
  }

  /** Whether the day of that {@link DayNumber} is one of them. */
  public boolean contains(int dayNumber) {
    for (int i = 0; i < ends.length; i += 2) {
      if (dayNumber < ends[i + 1]) {
        return ends[i] <= dayNumber;
      }
    }
    return false;
  }

  /** The span in which the day lies. */
  public Optional<Span> at(LocalDate day) {
    int number = DayNumber.of(day);
    for (int i = 0; i < ends.length; i += 2) {
      if (ends[i] <= number && number < ends[i + 1]) {
        return Optional.of(Span.ofNumbers(ends[i], ends[i + 1]));
      }
    }
    return Optional.empty();
  }

  /** The first of these days that is the given day or later. */
  public Optional<LocalDate> onOrAfter(LocalDate day) {
    int number = DayNumber.of(day);
    for (int i = 0; i < ends.length; i += 2) {
      if (number < ends[i + 1]) {
        return Optional.of(ends[i] <= number ? day : DayNumber.day(ends[i]));
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Spans that && Arrays.equals(ends, that.ends);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ends);
  }

  @Override
  public String toString() {
    return all().toString();
  }
}
