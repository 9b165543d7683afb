package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.Happening.ReviewRequested;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-REV-REQ: review the pathway plan when the young person asks, or the adviser or the authority
 * thinks it necessary (SI 2010/2571 reg 7(2)). At once; the law gives no number of days.
 */
@AutoService(DutyRule.class)
public final class ReviewOnRequest implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-REV-REQ",
          "Review the pathway plan as asked",
          InForce.since(
              LawVersion.LV_2011,
              new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "7", "(2)"),
              Strength.REGULATION,
              Mark.M));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Set<Status> openIn() {
    return ReviewEverySixMonths.STATUSES;
  }

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(ReviewRequested.class);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var life = course.life();
    var reviews = Acts.since14(life, PathwayPlanReviewed.class);
    var running = course.primary(ReviewEverySixMonths.STATUSES).and(PROVISION.inForce());
    var duties = new ArrayList<Duty>();
    for (var asked : life.history().all(ReviewRequested.class)) {
      running
          .at(asked.on())
          .ifPresent(
              days -> {
                var because =
                    WhenRead.one(
                        () ->
                            Because.met(
                                PROVISION,
                                asked.on(),
                                "A review was asked for. The law says at once and gives no number"
                                    + " of days.",
                                FactRead.day(asked)));
                var duty = Duty.opened(PROVISION, asked.on(), new Due.AtOnce(asked.on()), because);
                var after = new Span(asked.on(), days.to());
                duties.add(Acts.metOrEnded(duty, Acts.within(reviews, after), days, life));
              });
    }
    return duties;
  }
}
