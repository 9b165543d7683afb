package uk.waymark.statute.entitlement;

import java.util.List;
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

  /** The answers in order; together they cover every day once. */
  List<Answer> answers(StatusCourse course);

  /** The entitlement over the whole life. */
  default Entitlement entitlement(StatusCourse course) {
    return new Entitlement(
        provision().id(), provision().title(), kind(), WhenRead.of(() -> answers(course)));
  }
}
