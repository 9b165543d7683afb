package uk.waymark.statute;

import java.time.LocalDate;
import java.util.List;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.entitlement.Answer;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Status;

/**
 * What the law says of one young person on one day.
 *
 * @param day the day
 * @param status the primary status
 * @param because why it holds on that day, or why none does; empty when that is undetermined
 * @param duties the duties that are open, due soon, overdue or awaiting confirmation, in order of
 *     {@link Duty#BY_DUE}
 * @param entitlements the answer for each entitlement, by id, asked of that very day: what is open
 *     already is said to be available from that day
 */
public record OnDay(
    LocalDate day,
    Status status,
    List<Because> because,
    List<Duty> duties,
    List<Given> entitlements) {
  public OnDay {
    because = WhenRead.kept(because);
    duties = List.copyOf(duties);
    entitlements = List.copyOf(entitlements);
  }

  /**
   * The answer for one entitlement.
   *
   * @param entitlement its permanent id, such as ENT-HEB
   * @param answer the answer, with the reasons for that day
   */
  public record Given(String entitlement, Answer answer) {}
}
