package uk.waymark.statute.status;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;

/**
 * That a rule takes a status away on these days, by a judgement which a person must confirm.
 *
 * @param days the days taken away
 * @param ends the status
 * @param since the day from which it is taken away
 * @param reading the judgement
 * @param from the claim it takes days from; other claims to the status stand
 * @param because why
 */
public record Ending(
    Span days, Status ends, LocalDate since, Reading reading, Claim from, List<Because> because) {
  public Ending {
    because = WhenRead.kept(because);
  }
}
