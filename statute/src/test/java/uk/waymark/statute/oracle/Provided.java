package uk.waymark.statute.oracle;

import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.AccommodationProvided;
import uk.waymark.statute.facts.Happening.AccommodationProvidedEnded;
import uk.waymark.statute.facts.Happening.Detained;
import uk.waymark.statute.facts.Happening.FamilyHomeStarted;
import uk.waymark.statute.facts.Happening.HomeChanged;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.Happening.PersonalAdviserVisited;
import uk.waymark.statute.facts.Happening.StayingPutStarted;
import uk.waymark.statute.law.Status;

/** Visits and the first review in accommodation under section 23B or 24B. */
final class Provided {
  private static final int BINDING_FROM = Days.of("2011-04-01");

  private int providedOn = Days.NEVER;
  private boolean movedToday;
  private boolean reviewedToday;
  private boolean visitedToday;
  private boolean bound;
  private boolean boundOnce;
  private int from;
  private boolean reviewed;
  private int visitDue = Days.NEVER;

  void happened(int day, Happening what) {
    switch (what) {
      case AccommodationProvided _ -> {
        providedOn = day;
        movedToday = true;
      }
      case HomeChanged(var _, var same, var _) -> {
        if (!same.orElse(false)) {
          ended(day);
        }
      }
      case AccommodationProvidedEnded(), FamilyHomeStarted _, StayingPutStarted _, Detained _ ->
          ended(day);
      case PathwayPlanReviewed _ -> reviewedToday = true;
      case PersonalAdviserVisited(var atHome) -> visitedToday |= atHome.orElse(false);
      default -> {}
    }
  }

  private void ended(int day) {
    if (day > providedOn) {
      providedOn = Days.NEVER;
    }
  }

  /** The duties bind from the first day on which the home is provided and the status is right. */
  void dawn(int day, Status status) {
    boundOnce &= !movedToday;
    bound =
        providedOn != Days.NEVER && day >= BINDING_FROM && Duties.BOUND_BY_VISITS.contains(status);
    if (bound && !boundOnce) {
      boundOnce = true;
      from = day;
      reviewed = false;
      visitDue = Days.NEVER;
    }
    reviewed |= reviewedToday;
    if (visitedToday) {
      visitDue = Days.plusMonths(day, 2);
    }
    movedToday = false;
    reviewedToday = false;
    visitedToday = false;
  }

  int review() {
    return bound && !reviewed ? from + 28 : Runs.NOTHING;
  }

  int firstVisit() {
    return bound && visitDue == Days.NEVER ? from + 7 : Runs.NOTHING;
  }

  int nextVisit() {
    return bound && visitDue != Days.NEVER ? visitDue : Runs.NOTHING;
  }
}
