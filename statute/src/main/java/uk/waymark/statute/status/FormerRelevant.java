package uk.waymark.statute.status;

import java.util.function.Predicate;
import uk.waymark.statute.law.Status;

/** Whether somebody is a former relevant child on reaching 21, as what follows at 21 asks. */
final class FormerRelevant {
  private FormerRelevant() {}

  /**
   * Whether something held up to a birthday: as it stands, or by law alone where a person decided
   * otherwise for a time. Such a decision says nothing of the days after its end.
   */
  static boolean heldUpTo(int birthday, StatusCourse course, Predicate<StatusCourse> held) {
    return held.test(course)
        || (decidedForATime(birthday - 1, course) && held.test(course.byLawAlone()));
  }

  private static boolean decidedForATime(int day, StatusCourse course) {
    for (var decision : course.decisions()) {
      if (decision.days().contains(day)) {
        return decision.by().what().until().isPresent();
      }
    }
    return false;
  }

  /**
   * By law, which has no upper age for it; or by a person's decision that is still in force on the
   * eve of the 21st birthday. A decision that has ended before says nothing of later years.
   */
  static boolean at21(StatusCourse course) {
    var claims = course.claims(Status.FORMER_RELEVANT);
    if (claims.isEmpty()) {
      return false;
    }
    int eve = course.life().turned(21) - 1;
    for (var claim : claims) {
      if (!claim.route().equals(Determined.ROUTE) || claim.days().contains(eve)) {
        return true;
      }
    }
    return false;
  }
}
