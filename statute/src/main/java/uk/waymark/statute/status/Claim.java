package uk.waymark.statute.status;

import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.WhenRead;

/**
 * That a rule gives its status on these days.
 *
 * @param days the days, before stronger statuses and age limits are taken into account
 * @param route the provision, to the letter, such as ST-Q2(a)
 * @param because why
 */
public record Claim(Span days, String route, List<Because> because) {
  public Claim {
    because = WhenRead.kept(because);
  }

  /** The same claim on other days. */
  public Claim on(Span others) {
    return new Claim(others, route, because);
  }
}
