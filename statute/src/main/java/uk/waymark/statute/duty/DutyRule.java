package uk.waymark.statute.duty;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.status.StatusCourse;

/**
 * One provision that lays a duty on the authority. A new one is a new file with
 * {@code @AutoService}; nothing else is edited.
 */
public interface DutyRule {
  /** The provision. */
  Provision provision();

  /**
   * Other places in the law with the same id, where one row rests on another text for another
   * status.
   */
  default List<Provision> alsoUnder() {
    return List.of();
  }

  /**
   * The primary statuses in which one of its duties can be open; on a day of another status it need
   * not be asked. Every status, unless the rule says which.
   */
  default Set<Status> openIn() {
    return EnumSet.allOf(Status.class);
  }

  /**
   * The types of event without any of which it lays no duty and raises no doubt, so that it need
   * not be asked. By default none: then it is always asked.
   */
  default EventTypes onlyAfter() {
    return EventTypes.NONE;
  }

  /**
   * Every duty it lays over the whole life, each under the id of {@link #provision}; none in a life
   * without one of {@link #openIn}.
   */
  List<Duty> duties(StatusCourse course);

  /**
   * Its duties that may be open on a day: each one that is, and perhaps others. All of them, unless
   * the rule can tell those of one day without working out the rest.
   *
   * @param day its {@link DayNumber}
   */
  default List<Duty> dutiesAround(int day, StatusCourse course) {
    return duties(course);
  }
}
