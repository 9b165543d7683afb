package uk.waymark.statute.oracle;

import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.NeedsAssessmentCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.law.Status;

/** The assessment duties: three months from the trigger. */
final class Assessments {
  private static final int MONTHS = 3;

  private final Ages ages;
  private boolean since14;
  private int last = Integer.MIN_VALUE;
  private boolean planned;
  private Status before = Status.NONE;
  private boolean activeBefore;
  private Status status = Status.NONE;
  private boolean active;
  private int statusFrom;
  private int statusDue;
  private int activeFrom;
  private int activeDue;
  private boolean plannedAtStart;

  Assessments(Ages ages) {
    this.ages = ages;
  }

  void happened(int day, Happening what) {
    switch (what) {
      case NeedsAssessmentCompleted() -> {
        since14 |= day >= ages.at14();
        last = day;
      }
      case PathwayPlanCompleted _ -> planned |= day >= ages.at14();
      default -> {}
    }
  }

  void dawn(int day, Status today, boolean supportActive, boolean returned) {
    status = today;
    active = supportActive;
    if (status != before || (status == Status.FORMER_RELEVANT_BACK_IN_EDUCATION && returned)) {
      statusFrom = day;
      statusDue = Days.plusMonths(day, MONTHS);
      plannedAtStart = planned;
    }
    if (active && !activeBefore) {
      activeFrom = day;
      activeDue = Days.plusMonths(day, MONTHS);
    }
    before = status;
    activeBefore = active;
  }

  private static int when(boolean owed, int due) {
    return owed ? due : Runs.NOTHING;
  }

  int eligible() {
    return when(status == Status.ELIGIBLE && !since14, statusDue);
  }

  int relevant() {
    return when(status == Status.RELEVANT && !since14 && !plannedAtStart, statusDue);
  }

  int backInEducation() {
    boolean owed = status == Status.FORMER_RELEVANT_BACK_IN_EDUCATION && last < statusFrom;
    return when(owed, statusDue);
  }

  int onRequest() {
    return when(active && last < activeFrom, activeDue);
  }
}
