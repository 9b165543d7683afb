package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.PlansAndReviews;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-REV-6M: review the pathway plan at least every six months, counted from the last actual
 * review or from the plan (SI 2010/2571 reg 7(2); for an eligible child SI 2010/959 reg 33). A
 * missed review stays one open duty.
 *
 * <p>Reading: while none of its statuses holds the duty waits; if its due day fell into that time
 * it is due on the first day one holds again (J-REVIVE).
 */
@AutoService(DutyRule.class)
public final class ReviewEverySixMonths implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
              "DUT-REV-6M",
              "Review the pathway plan",
              InForce.since(
                      LawVersion.LV_2001,
                      new Citation.Regulation(
                          Instrument.CHILDREN_LEAVING_CARE_REGULATIONS_2001, "9", ""),
                      Strength.REGULATION,
                      Mark.M)
                  .until(LawVersion.LV_2011.from()),
              InForce.since(
                  LawVersion.LV_2011,
                  new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "7", "(2)"),
                  Strength.REGULATION,
                  Mark.M))
          .reading(Reading.J_REVIVE);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  static final Provision FOR_ELIGIBLE =
      Provision.of(
          "DUT-REV-6M",
          "Review the pathway plan",
          InForce.since(
              LawVersion.LV_2011,
              new Citation.Regulation(Instrument.CARE_PLANNING_REGULATIONS_2010, "33", ""),
              Strength.DERIVED,
              Mark.M));

  static final Set<Status> STATUSES =
      EnumSet.of(
          Status.ELIGIBLE,
          Status.RELEVANT,
          Status.FORMER_RELEVANT,
          Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION,
          Status.FORMER_RELEVANT_BACK_IN_EDUCATION);

  @Override
  public List<Provision> alsoUnder() {
    return List.of(FOR_ELIGIBLE);
  }

  @Override
  public Set<Status> openIn() {
    return STATUSES;
  }

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(PathwayPlanCompleted.class, PathwayPlanReviewed.class);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var anchors = course.life().plansAndReviews();
    var running = running(course);
    var duties = new ArrayList<Duty>(anchors.count());
    for (int i = 0; i < anchors.count(); i++) {
      fromAnchor(course, anchors, i, running, duties);
    }
    return duties;
  }

  /** Only the last plan or review up to the day counts for it. */
  @Override
  public List<Duty> dutiesAround(int day, StatusCourse course) {
    var anchors = course.life().plansAndReviews();
    int last = anchors.lastBy(day);
    if (last < 0) {
      return List.of();
    }
    var duties = new ArrayList<Duty>(1);
    fromAnchor(course, anchors, last, running(course), duties);
    return duties;
  }

  private static Spans running(StatusCourse course) {
    return course.primary(STATUSES).and(PROVISION.inForce());
  }

  private static void fromAnchor(
      StatusCourse course, PlansAndReviews anchors, int at, Spans running, List<Duty> duties) {
    int done = anchors.number(at);
    int next = at + 1 < anchors.count() ? anchors.number(at + 1) : DayNumber.MAX;
    if (next == done) {
      return;
    }
    var lastDay = DayNumber.day(done).plusMonths(6);
    for (int i = 0; i < running.count(); i++) {
      if (running.toNumber(i) <= done || running.fromNumber(i) >= next) {
        continue;
      }
      var days = running.span(i);
      var opened = DayNumber.day(Math.max(days.fromNumber(), done));
      var due = waited(lastDay, opened, running);
      var revived = !due.equals(lastDay);
      var metBy = days.contains(next) ? review(anchors, at + 1) : Optional.<Recorded>empty();
      duties.add(
          Duty.opened(
              under(course, opened),
              opened,
              new Due.By(due),
              metBy,
              metBy.isPresent() ? Optional.empty() : stop(course, days, next),
              WhenRead.of(() -> because(course, anchors.event(at), opened, due, next, revived))));
    }
  }

  /** The review of the day of an act, which meets it; a plan alone takes its place. */
  private static Optional<Recorded> review(PlansAndReviews anchors, int from) {
    int day = anchors.number(from);
    for (int i = from; i < anchors.count() && anchors.number(i) == day; i++) {
      if (anchors.isReview(i)) {
        return Optional.of(anchors.event(i));
      }
    }
    return Optional.empty();
  }

  private static Optional<Stop> stop(StatusCourse course, Span days, int next) {
    return days.contains(next)
        ? Optional.of(new Stop(DayNumber.day(next), Stop.Reason.REPLACED))
        : Acts.stop(days, course.life(), Stop.Reason.STATUS_ENDED);
  }

  /** The due day, or the first day after it with one of the statuses if it fell on one without. */
  private static LocalDate waited(LocalDate lastDay, LocalDate opened, Spans running) {
    return lastDay.isBefore(opened) ? running.onOrAfter(lastDay).orElse(lastDay) : lastDay;
  }

  /** The provision by which a review is owed to who has this status that day. */
  private static Provision under(StatusCourse course, LocalDate day) {
    return course.on(day) == Status.ELIGIBLE && FOR_ELIGIBLE.on(day).isPresent()
        ? FOR_ELIGIBLE
        : PROVISION;
  }

  /** That a review not done when the care ended is owed by the law for care leavers. */
  private static Optional<Because> afterCare(
      StatusCourse course, LocalDate opened, LocalDate due, int next) {
    return course
        .primary(Status.ELIGIBLE)
        .at(opened)
        .map(Span::to)
        .filter(after -> DayNumber.of(after) < next)
        .filter(after -> !after.isAfter(due) && STATUSES.contains(course.on(after)))
        .map(
            after ->
                Because.met(
                    PROVISION,
                    after,
                    "From "
                        + Words.day(after)
                        + " on it is owed to them as a care leaver, by the same day.",
                    FactRead.computed(course.on(after).code() + " from", after)));
  }

  private static List<Because> because(
      StatusCourse course,
      Recorded anchor,
      LocalDate opened,
      LocalDate due,
      int next,
      boolean revived) {
    var done = anchor.on();
    var provision = under(course, opened);
    var steps = new ArrayList<Because>();
    steps.add(
        Because.computed(
            provision,
            opened,
            "The last plan or review was on "
                + Words.day(done)
                + ". A review is due within six months of it, by "
                + Words.day(done.plusMonths(6))
                + ".",
            FactRead.day(anchor)));
    afterCare(course, opened, due, next).ifPresent(steps::add);
    if (revived) {
      steps.add(
          Because.computed(
                  PROVISION,
                  opened,
                  "That day fell when no review was owed. It is due on the first day one is owed"
                      + " again, "
                      + Words.day(due)
                      + ".",
                  FactRead.computed("status from", opened))
              .by(Reading.J_REVIVE));
    }
    return steps;
  }
}
