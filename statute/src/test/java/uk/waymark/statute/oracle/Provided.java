package uk.waymark.statute.oracle;

import java.util.Optional;
import java.util.function.IntSupplier;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.AccommodationProvided;
import uk.waymark.statute.facts.Happening.AccommodationProvidedEnded;
import uk.waymark.statute.facts.Happening.Detained;
import uk.waymark.statute.facts.Happening.FamilyHomeStarted;
import uk.waymark.statute.facts.Happening.HomeChanged;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.Happening.PersonalAdviserContacted;
import uk.waymark.statute.facts.Happening.PersonalAdviserVisited;
import uk.waymark.statute.facts.Happening.StayingPutStarted;
import uk.waymark.statute.law.Status;

/** Visits and the first review in accommodation under section 23B or 24B. */
final class Provided {
  private static final int BINDING_FROM = Days.of("2011-04-01");

  /** The council's own target for contact in the comparison, in days. */
  static final int CONTACT_TARGET = 56;

  private int providedOn = Days.NEVER;
  private boolean movedToday;
  private boolean reviewedToday;
  private boolean visitedToday;
  private boolean bound;
  private boolean boundOnce;
  private int from;
  private boolean reviewed;
  private int visitDue = Days.NEVER;
  private boolean contactToday;
  private int elsewhereSince = Days.NEVER;
  private Move move = new Move(0);

  /** A move, and the day by which the adviser visits: that of the review, once it is held. */
  private static final class Move implements IntSupplier {
    private int review;

    Move(int from) {
      review = from + 28;
    }

    @Override
    public int getAsInt() {
      return review;
    }
  }

  void happened(int day, Happening what) {
    switch (what) {
      case AccommodationProvided _ -> {
        providedOn = day;
        movedToday = true;
      }
      case HomeChanged(var _, var same, var _, var _) -> {
        if (!same.orElse(false)) {
          ended(day);
        }
      }
      case AccommodationProvidedEnded(), FamilyHomeStarted _, StayingPutStarted _, Detained _ ->
          ended(day);
      case PathwayPlanReviewed _ -> reviewedToday = true;
      case PersonalAdviserVisited(var atHome) -> {
        visitedToday |= atHome.orElse(false);
        contactToday = true;
      }
      case PersonalAdviserContacted() -> contactToday = true;
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
      move = new Move(day);
    }
    if (reviewedToday && boundOnce && providedOn != Days.NEVER && !reviewed) {
      move.review = day;
    }
    reviewed |= reviewedToday;
    elsewhere(day, status);
    if (visitedToday) {
      visitDue = Days.plusMonths(day, 2);
    }
    movedToday = false;
    reviewedToday = false;
    visitedToday = false;
    contactToday = false;
  }

  /** Elsewhere the council's own target runs from the first day there or the last contact. */
  private void elsewhere(int day, Status status) {
    boolean elsewhere = status == Status.FORMER_RELEVANT && providedOn == Days.NEVER;
    if (!elsewhere) {
      elsewhereSince = Days.NEVER;
    } else if (elsewhereSince == Days.NEVER || contactToday) {
      elsewhereSince = day;
    }
  }

  int contact() {
    return elsewhereSince == Days.NEVER ? Runs.NOTHING : elsewhereSince + CONTACT_TARGET;
  }

  Optional<IntSupplier> visitBeforeReview() {
    return bound && visitDue == Days.NEVER ? Optional.of(move) : Optional.empty();
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
