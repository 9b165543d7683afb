package uk.waymark.statute.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.facts.Happening;
import uk.waymark.statute.facts.Happening.StayingPutEnded;
import uk.waymark.statute.facts.Happening.StayingPutStarted;
import uk.waymark.statute.law.Status;

/** What is open today and when it is due (law section 3), one number for each rule. */
final class Duties {
  /** The rules of this list, in the order of the numbers. */
  static final List<String> RULES =
      List.of(
          "DUT-E-ASSESS",
          "DUT-E-PA",
          "DUT-R-ASSESS",
          "DUT-R-PA",
          "DUT-REV-6M",
          "DUT-REV-28D",
          "DUT-PAV-7D",
          "DUT-PAV-2M",
          "DUT-SP-MON",
          "DUT-CA-ASSESS",
          "DUT-CA-PA",
          "DUT-CZB-PA",
          "DUT-CZB-ASSESS",
          "DUT-CZB-OFFER",
          "DUT-E-VISIT",
          "DUT-F-PA",
          "DUT-PAV-LOCAL");

  /** Open, with no number in law. */
  static final int NO_DUE_DAY = Days.NEVER;

  static final Set<Status> BOUND_BY_VISITS =
      EnumSet.of(
          Status.RELEVANT,
          Status.FORMER_RELEVANT,
          Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION,
          Status.FORMER_RELEVANT_BACK_IN_EDUCATION);

  private static final int STAYING_PUT_FROM = Days.of("2014-05-13");

  private final Standing standing;
  private final Adviser adviser;
  private final Assessments assessments;
  private final Reviews reviews;
  private final Provided provided = new Provided();
  private final Offers offers;
  private final Placed placed;
  private final int[] due = new int[RULES.size()];
  private boolean stayingPut;

  Duties(Ages ages, Standing standing) {
    this.standing = standing;
    adviser = new Adviser(ages);
    assessments = new Assessments(ages);
    reviews = new Reviews(ages);
    offers = new Offers(ages);
    placed = new Placed(ages);
  }

  void happened(int day, Happening what) {
    adviser.happened(day, what);
    assessments.happened(day, what);
    reviews.happened(day, what);
    provided.happened(day, what);
    offers.happened(day, what);
    placed.happened(day, what);
    switch (what) {
      case StayingPutStarted(var withFormer, _) -> stayingPut = withFormer.orElse(false);
      case StayingPutEnded() -> stayingPut = false;
      default -> {}
    }
  }

  /**
   * The due day of each rule; {@link Runs#NOTHING} for a duty that is not open. The same array each
   * day.
   */
  int[] on(int day) {
    var status = standing.primary();
    boolean active = standing.supportActive(day);
    adviser.dawn(day, status, active);
    assessments.dawn(day, status, active, standing.returnsToEducation(day));
    reviews.dawn(day, status);
    provided.dawn(day, status);
    offers.dawn(day, standing.owedOffers(day), active);
    placed.dawn(day, standing.inCare(), status);
    int rule = 0;
    due[rule++] = assessments.eligible();
    due[rule++] = adviser.eligible();
    due[rule++] = assessments.relevant();
    due[rule++] = adviser.relevant();
    due[rule++] = reviews.due();
    due[rule++] = provided.review();
    due[rule++] = provided.firstVisit();
    due[rule++] = provided.nextVisit();
    due[rule++] = stayingPut(day, status) ? NO_DUE_DAY : Runs.NOTHING;
    due[rule++] = assessments.backInEducation();
    due[rule++] = adviser.backInEducation();
    due[rule++] = adviser.onRequest();
    due[rule++] = assessments.onRequest();
    due[rule++] = offers.due();
    due[rule++] = placed.visit();
    due[rule++] = adviser.continued();
    due[rule] = provided.contact();
    return due;
  }

  Provided provided() {
    return provided;
  }

  /** Whether staying put with the foster carer is to be decided today (DUT-E-SP). */
  boolean decideStayingPut() {
    return placed.stayingPut();
  }

  private boolean stayingPut(int day, Status status) {
    return stayingPut
        && day >= STAYING_PUT_FROM
        && status == Status.FORMER_RELEVANT
        && standing.straightFromCare();
  }
}
