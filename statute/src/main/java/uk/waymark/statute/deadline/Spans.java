package uk.waymark.statute.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A set of days as separate spans in order: no two overlap or touch, none is empty.
 *
 * @param all the spans, earliest first
 */
public record Spans(List<Span> all) {
  /** No day. */
  public static final Spans NONE = new Spans(List.of());

  private static final Comparator<Span> BY_START =
      Comparator.comparing(Span::from).thenComparing(Span::to);

  public Spans {
    all = List.copyOf(all);
  }

  /** The days of one span. */
  public static Spans of(Span span) {
    return span.isEmpty() ? NONE : new Spans(List.of(span));
  }

  /** The days of any of these spans. */
  public static Spans union(Collection<Span> spans) {
    if (spans.size() <= 1) {
      return spans.isEmpty() ? NONE : of(spans.iterator().next());
    }
    var sorted = spans instanceof List<Span> list && inOrder(list) ? list : inOrder(spans);
    var merged = new ArrayList<Span>(sorted.size());
    for (int i = 0; i < sorted.size(); i++) {
      if (!sorted.get(i).isEmpty()) {
        join(merged, sorted.get(i));
      }
    }
    return new Spans(merged);
  }

  private static List<Span> inOrder(Collection<Span> spans) {
    var sorted = new ArrayList<>(spans);
    sorted.sort(BY_START);
    return sorted;
  }

  private static boolean inOrder(List<Span> spans) {
    for (int i = 1; i < spans.size(); i++) {
      if (spans.get(i).from().isBefore(spans.get(i - 1).from())) {
        return false;
      }
    }
    return true;
  }

  /** Adds a span that starts no earlier than the last one. */
  private static void join(List<Span> merged, Span span) {
    var last = merged.isEmpty() ? span : merged.getLast();
    if (merged.isEmpty() || span.from().isAfter(last.to())) {
      merged.add(span);
    } else if (span.to().isAfter(last.to())) {
      merged.set(merged.size() - 1, new Span(last.from(), span.to()));
    }
  }

  /** The days of either. */
  public Spans or(Spans other) {
    if (all.isEmpty() || other.all.isEmpty()) {
      return all.isEmpty() ? other : this;
    }
    if (all.size() == 1 && other.all.size() == 1) {
      return either(all.getFirst(), other.all.getFirst());
    }
    var merged = new ArrayList<Span>(all.size() + other.all.size());
    int own = 0;
    int others = 0;
    while (own < all.size() || others < other.all.size()) {
      var next =
          others == other.all.size()
                  || (own < all.size()
                      && !other.all.get(others).from().isBefore(all.get(own).from()))
              ? all.get(own++)
              : other.all.get(others++);
      join(merged, next);
    }
    return new Spans(merged);
  }

  private static Spans either(Span one, Span other) {
    if (other.from().isBefore(one.from())) {
      return either(other, one);
    }
    if (other.from().isAfter(one.to())) {
      return new Spans(List.of(one, other));
    }
    return of(other.to().isAfter(one.to()) ? new Span(one.from(), other.to()) : one);
  }

  /** The days that also lie in the span. */
  public Spans and(Span span) {
    if (all.isEmpty() || (!span.from().isAfter(first()) && !span.to().isBefore(last()))) {
      return this;
    }
    if (all.size() == 1) {
      var own = all.getFirst();
      var shared = own.and(span);
      return shared.equals(own) ? this : of(shared);
    }
    var kept = new ArrayList<Span>(all.size());
    for (int i = 0; i < all.size(); i++) {
      var shared = all.get(i).and(span);
      if (!shared.isEmpty()) {
        kept.add(shared);
      }
    }
    return new Spans(kept);
  }

  /** The days of both. */
  public Spans and(Spans other) {
    if (all.isEmpty() || other.all.isEmpty()) {
      return NONE;
    }
    if (all.size() == 1) {
      var shared = other.and(all.getFirst());
      return shared.all.size() == 1 && shared.all.getFirst().equals(all.getFirst()) ? this : shared;
    }
    if (other.all.size() == 1) {
      return and(other.all.getFirst());
    }
    var kept = new ArrayList<Span>();
    for (var span : other.all) {
      kept.addAll(and(span).all);
    }
    return union(kept);
  }

  /** The days that do not lie in the other. */
  public Spans minus(Spans other) {
    if (!overlaps(other)) {
      return this;
    }
    List<Span> left = all;
    for (var taken : other.all) {
      var next = new ArrayList<Span>(left.size() + 1);
      for (var span : left) {
        if (!span.overlaps(taken)) {
          next.add(span);
          continue;
        }
        if (span.from().isBefore(taken.from())) {
          next.add(new Span(span.from(), taken.from()));
        }
        if (taken.to().isBefore(span.to())) {
          next.add(new Span(taken.to(), span.to()));
        }
      }
      left = next;
    }
    return new Spans(left);
  }

  /** Whether one of these days lies in the span. */
  public boolean overlaps(Span span) {
    for (int i = 0; i < all.size() && !span.isEmpty(); i++) {
      if (all.get(i).overlaps(span)) {
        return true;
      }
    }
    return false;
  }

  private boolean overlaps(Spans other) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < other.all.size(); j++) {
        if (all.get(i).overlaps(other.all.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  private LocalDate first() {
    return all.getFirst().from();
  }

  private LocalDate last() {
    return all.getLast().to();
  }

  /** Whether there is no day. */
  public boolean isEmpty() {
    return all.isEmpty();
  }

  /** Whether the day is one of them. */
  public boolean contains(LocalDate day) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).contains(day)) {
        return true;
      }
    }
    return false;
  }

  /** The span in which the day lies. */
  public Optional<Span> at(LocalDate day) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).contains(day)) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  /** The first of these days that is the given day or later. */
  public Optional<LocalDate> onOrAfter(LocalDate day) {
    for (int i = 0; i < all.size(); i++) {
      var span = all.get(i);
      if (span.to().isAfter(day)) {
        return Optional.of(span.from().isAfter(day) ? span.from() : day);
      }
    }
    return Optional.empty();
  }
}
