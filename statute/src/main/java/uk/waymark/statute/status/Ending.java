package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;

/**
 * That a rule takes a status away on these days, by a judgement which a person must confirm.
 *
 * @param days the days taken away
 * @param ends the status
 * @param since the day from which it is taken away
 * @param reading the judgement
 * @param routes the routes of the claims it takes days from, such as ST-R1
 * @param because why
 */
public record Ending(
    Span days,
    Status ends,
    LocalDate since,
    Reading reading,
    Set<String> routes,
    List<Because> because) {
  public Ending {
    routes = Set.copyOf(routes);
    because = List.copyOf(because);
  }
}
