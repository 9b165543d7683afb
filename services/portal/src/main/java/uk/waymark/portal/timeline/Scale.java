package uk.waymark.portal.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Where a day stands on the drawing, in units of its view box.
 *
 * @param startInclusive the day at the left edge
 * @param endExclusive the day at the right edge
 * @param left the left edge
 * @param width from the left to the right edge
 */
record Scale(LocalDate startInclusive, LocalDate endExclusive, int left, int width) {

  Scale {
    if (!startInclusive.isBefore(endExclusive)) {
      throw new IllegalArgumentException("a timeline starts before it ends");
    }
  }

  /** The place of a day; days outside the drawing stand at its nearer edge. */
  int x(LocalDate day) {
    var days = ChronoUnit.DAYS.between(startInclusive, endExclusive);
    var passed = Math.clamp(ChronoUnit.DAYS.between(startInclusive, day), 0L, days);
    return left + Math.toIntExact(Math.round((double) passed * width / days));
  }

  boolean shows(LocalDate day) {
    return !day.isBefore(startInclusive) && !day.isAfter(endExclusive);
  }

  /** Whether any day of {@code [fromInclusive, toExclusive)} is on the drawing. */
  boolean shows(LocalDate fromInclusive, LocalDate toExclusive) {
    return fromInclusive.isBefore(endExclusive) && toExclusive.isAfter(startInclusive);
  }
}
