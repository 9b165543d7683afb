package uk.waymark.statute.status;

import uk.waymark.statute.law.Status;

/** Whether somebody is a former relevant child on reaching 21, as what follows at 21 asks. */
final class FormerRelevant {
  private FormerRelevant() {}

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
