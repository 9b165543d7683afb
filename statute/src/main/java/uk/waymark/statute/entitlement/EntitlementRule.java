package uk.waymark.statute.entitlement;

import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.status.StatusCourse;

/**
 * One provision that gives a young person something. A new one is a new file with
 * {@code @AutoService}; nothing else is edited.
 */
public interface EntitlementRule {
  /** The provision. */
  Provision provision();

  /** What kind of promise it is. */
  Kind kind();

  /** How it is asked of a day, and the days on which its answer may change. */
  Timeline asked(StatusCourse course);

  /** The entitlement over the whole life. */
  default Entitlement entitlement(StatusCourse course) {
    return new Entitlement(
        provision().id(), provision().title(), kind(), WhenRead.of(() -> asked(course).answers()));
  }
}
