package uk.waymark.statute.deadline;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** Reads a set of days span by span, without making a list of them. */
final class SpanIterator implements Iterator<Span> {
  private final Spans spans;
  private int next;

  SpanIterator(Spans spans) {
    this.spans = spans;
  }

  @Override
  public boolean hasNext() {
    return next < spans.count();
  }

  @Override
  public Span next() {
    if (next >= spans.count()) {
      throw new NoSuchElementException("no span after the last of " + spans);
    }
    return spans.span(next++);
  }
}
