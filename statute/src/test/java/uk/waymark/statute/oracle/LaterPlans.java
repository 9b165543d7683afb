package uk.waymark.statute.oracle;

import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.NeedsAssessmentCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.law.Status;

/**
 * The plans after 21: for education (DUT-CA-PLAN), and on request (DUT-CZB-PLAN, DUT-CZB-REV). Only
 * what is done on or after the trigger counts.
 */
final class LaterPlans {
  private boolean assessedToday;
  private boolean plannedToday;
  private boolean back;
  private boolean plannedForEducation;
  private boolean active;
  private boolean assessed;
  private boolean planned;
  private boolean plannedOnAssessment;

  void happened(Happening what) {
    switch (what) {
      case NeedsAssessmentCompleted() -> assessedToday = true;
      case PathwayPlanCompleted _ -> plannedToday = true;
      default -> {}
    }
  }

  void dawn(Status status, boolean supportActive, boolean returned) {
    back = status == Status.FORMER_RELEVANT_BACK_IN_EDUCATION;
    plannedForEducation = back && ((plannedForEducation && !returned) || plannedToday);
    active = supportActive;
    assessed = active && (assessed || assessedToday);
    planned = active && (planned || plannedToday);
    plannedOnAssessment = assessed && (plannedOnAssessment || plannedToday);
    assessedToday = false;
    plannedToday = false;
  }

  boolean forEducation() {
    return back && !plannedForEducation;
  }

  boolean onRequest() {
    return assessed && !plannedOnAssessment;
  }

  boolean keptUnderReview() {
    return planned;
  }
}
