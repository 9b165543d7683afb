package uk.waymark.statute.status;

import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.WhenRead;

/**
 * Days on which no status holds.
 *
 * @param days from the first day up to, not including, the day it ends
 * @param because why none does: what ended, and what was not met
 */
public record Nothing(Span days, List<Because> because) {
  public Nothing {
    because = WhenRead.kept(because);
  }
}
