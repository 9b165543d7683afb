package uk.waymark.statute.oracle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.NeedsAssessmentCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.TouchLost;
import uk.waymark.statute.facts.Happening.TouchRegained;
import uk.waymark.statute.law.Status;

/** The duties without a number in law that hang on a status alone, or on an act that is missing. */
final class GoingOn {
  /** The rules of this list, in the order of the numbers. */
  static final List<String> RULES =
      List.of(
          "DUT-1PA",
          "DUT-CA-PLAN",
          "DUT-CLOSE",
          "DUT-COPY",
          "DUT-CP",
          "DUT-CZB-PLAN",
          "DUT-CZB-REV",
          "DUT-E-PLAN",
          "DUT-E-REV",
          "DUT-E-SP",
          "DUT-F-ASSIST",
          "DUT-LOST",
          "DUT-Q",
          "DUT-R-MAINTAIN",
          "DUT-R-PLAN",
          "DUT-REC",
          "DUT-TOUCH");

  private static final int CORPORATE_PARENT_FROM = Days.of("2018-04-01");
  private static final int RECORDS_FROM = Days.of("2011-04-01");

  /** From when staying close is in force in the comparison; in truth it isn't in force. */
  static final LocalDate STAYING_CLOSE_FROM = LocalDate.of(2019, 9, 1);

  private static final Set<Status> IN_TOUCH =
      EnumSet.of(
          Status.RELEVANT, Status.FORMER_RELEVANT, Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION);
  private static final Set<Status> FORMER =
      EnumSet.range(Status.FORMER_RELEVANT, Status.FORMER_RELEVANT_21_TO_25);

  private final Ages ages;
  private final Standing standing;
  private boolean assessed;
  private boolean planned;
  private boolean lost;
  private boolean recordsKept;
  private final Copies copies = new Copies();
  private final LaterPlans plans = new LaterPlans();
  private final int[] open = new int[RULES.size()];

  GoingOn(Ages ages, Standing standing) {
    this.ages = ages;
    this.standing = standing;
  }

  /** Assessments and plans count once done after the 14th birthday. */
  void happened(int day, Happening what) {
    copies.happened(what);
    plans.happened(what);
    switch (what) {
      case NeedsAssessmentCompleted() -> assessed |= day >= ages.at14();
      case PathwayPlanCompleted _ -> planned |= day >= ages.at14();
      case TouchLost() -> lost = true;
      case TouchRegained() -> lost = false;
      default -> {}
    }
  }

  /** Open or {@link Runs#NOTHING}, for each rule. The same array each day. */
  int[] on(int day, boolean decideStayingPut) {
    var status = standing.primary();
    boolean plan = assessed && !planned;
    boolean careLeaver = status == Status.ELIGIBLE || status == Status.RELEVANT || former(status);
    copies.dawn(day, careLeaver);
    plans.dawn(status, standing.supportActive(day), standing.returnsToEducation(day));
    recordsKept |= careLeaver && day >= RECORDS_FROM;
    int rule = 0;
    open[rule++] = open(false); // no duty of its own: one adviser meets them all
    open[rule++] = open(plans.forEducation());
    open[rule++] = open(day >= Days.of(STAYING_CLOSE_FROM) && former(status) && day < ages.at25());
    open[rule++] = open(copies.owed());
    open[rule++] = open(day >= CORPORATE_PARENT_FROM && child(day, status));
    open[rule++] = open(plans.onRequest());
    open[rule++] = open(plans.keptUnderReview());
    open[rule++] = open(status == Status.ELIGIBLE && plan);
    open[rule++] = open(status == Status.ELIGIBLE && planned);
    open[rule++] = open(decideStayingPut);
    open[rule++] =
        open(
            status == Status.FORMER_RELEVANT
                || status == Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION);
    open[rule++] = open(lost && IN_TOUCH.contains(status));
    open[rule++] = open(status == Status.QUALIFYING);
    open[rule++] = open(status == Status.RELEVANT);
    open[rule++] = open(status == Status.RELEVANT && plan);
    open[rule++] = open(recordsKept && !standing.fileEnded());
    open[rule] = open(IN_TOUCH.contains(status));
    return open;
  }

  private static boolean former(Status status) {
    return FORMER.contains(status);
  }

  /** In care, a relevant child, or a former relevant child under 25. */
  private boolean child(int day, Status status) {
    return standing.lookedAfter()
        || status == Status.RELEVANT
        || (FORMER.contains(status) && day < ages.at25());
  }

  private static int open(boolean holds) {
    return holds ? Duties.NO_DUE_DAY : Runs.NOTHING;
  }
}
