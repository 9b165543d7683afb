package uk.waymark.statute.oracle;

import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.HomeChanged;
import uk.waymark.statute.facts.Happening.NeedsAssessmentCompleted;
import uk.waymark.statute.facts.Happening.SocialWorkerVisited;
import uk.waymark.statute.facts.HomeKind;
import uk.waymark.statute.law.Status;

/**
 * Where an eligible child in care lives: the visits of the social worker (DUT-E-VISIT) and the
 * question of staying put with a foster carer (DUT-E-SP).
 */
final class Placed {
  private static final int VISITS_FROM = Days.of("2011-04-01");
  private static final int STAYING_PUT_FROM = Days.of("2014-05-13");
  private static final int FIRST_DAYS = 7;
  private static final int NEXT_DAYS = 42;

  private final Ages ages;
  private boolean movedToday;
  private boolean visitedToday;
  private boolean toFosterCarer;
  private boolean assessed;
  private boolean placed;
  private boolean fostered;
  private boolean eligible;
  private int due;
  private int day;

  Placed(Ages ages) {
    this.ages = ages;
  }

  void happened(int on, Happening what) {
    switch (what) {
      case HomeChanged(var kind, var same, var _, var _) -> {
        if (!same.orElse(false)) {
          movedToday = true;
          toFosterCarer = kind == HomeKind.FOSTER_CARE;
        }
      }
      case SocialWorkerVisited() -> visitedToday = true;
      case NeedsAssessmentCompleted() -> assessed |= on >= ages.at14();
      default -> {}
    }
  }

  /** A placement is a move made while in care, and lasts as long as that care. */
  void dawn(int today, boolean inCare, Status status) {
    day = today;
    boolean wasEligible = eligible;
    eligible = status == Status.ELIGIBLE && day >= VISITS_FROM;
    placed = inCare && (placed || movedToday);
    fostered = movedToday ? placed && toFosterCarer : placed && fostered;
    if (movedToday) {
      due = Days.NEVER;
    }
    if (placed) {
      visits(wasEligible);
    }
    movedToday = false;
    visitedToday = false;
  }

  /**
   * Six weeks from the last visit in this home; a week from the move before the first. Of a home
   * from before the child was eligible earlier visits may be missing: six weeks from that day.
   */
  private void visits(boolean wasEligible) {
    if (visitedToday) {
      due = day + NEXT_DAYS;
    } else if (movedToday && eligible) {
      due = day + FIRST_DAYS;
    } else if (due == Days.NEVER && eligible && !wasEligible) {
      due = day + NEXT_DAYS;
    }
  }

  int visit() {
    return placed && eligible ? due : Runs.NOTHING;
  }

  boolean stayingPut() {
    return fostered && eligible && day >= STAYING_PUT_FROM && !assessed;
  }
}
