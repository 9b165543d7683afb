package uk.waymark.statute.status;

import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;

/**
 * One provision that gives a status. A new one is a new file with {@code @AutoService}; nothing
 * else is edited.
 */
public interface StatusRule {
  /** The provision. */
  Provision provision();

  /** The status it gives. */
  Status gives();

  /**
   * The types of event without any of which it gives nothing and raises no doubt, so that it need
   * not be asked. By default none: then it is always asked.
   */
  default EventTypes onlyAfter() {
    return EventTypes.NONE;
  }

  /**
   * The days on which it gives the status, in order. It asks {@code course} for the facts of the
   * life and for the days of other statuses it builds on. Days beyond an age limit are cut off
   * later, so a rule may say what "would be so if under 18".
   */
  List<Claim> claims(StatusCourse course);

  /**
   * Why it gives nothing on any of these days; empty when there is nothing worth saying.
   *
   * @param days from the 16th birthday on, between two changes of what is on record of care
   */
  default List<Because> notMet(StatusCourse course, Span days) {
    return List.of();
  }
}
