package uk.waymark.statute.oracle;

import java.util.EnumSet;
import java.util.Set;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.law.Status;

/** The review every six months, from the plan or the last review (DUT-REV-6M, J-REVIVE). */
final class Reviews {
  static final Set<Status> LISTED =
      EnumSet.of(
          Status.ELIGIBLE,
          Status.RELEVANT,
          Status.FORMER_RELEVANT,
          Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION,
          Status.FORMER_RELEVANT_BACK_IN_EDUCATION);

  private final Ages ages;
  private boolean planned;
  private int due = Days.NEVER;
  private boolean listed;
  private boolean fellBetween;

  Reviews(Ages ages) {
    this.ages = ages;
  }

  void happened(int day, Happening what) {
    boolean plan = what instanceof PathwayPlanCompleted;
    if (day >= ages.at14() && (plan || what instanceof PathwayPlanReviewed)) {
      planned = true;
      due = Days.plusMonths(day, 6);
      fellBetween = false;
    }
  }

  void dawn(int day, Status status) {
    listed = LISTED.contains(status);
    if (!listed && day == due) {
      fellBetween = true;
    }
    if (listed && fellBetween) {
      due = day;
      fellBetween = false;
    }
  }

  int due() {
    return listed && planned ? due : Runs.NOTHING;
  }
}
