package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.AccommodationProvided;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
import uk.waymark.statute.facts.Occurred;
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
import uk.waymark.statute.life.Accommodation;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-PAV-PRE: the personal adviser visits at the accommodation on or before the review that
 * follows the move (SI 2010/2571 reg 8(2)(b)).
 *
 * <p>Reading: that review is arranged for 28 days after the move (J-28) until it is held; then its
 * own day counts.
 */
@AutoService(DutyRule.class)
public final class VisitBeforeReview implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
              "DUT-PAV-PRE",
              "Visit before the review after the move",
              InForce.since(
                  LawVersion.LV_2011,
                  new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "8", "(2)(b)"),
                  Strength.REGULATION,
                  Mark.V))
          .reading(Reading.J_28);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  private static final int REVIEW_DAYS = 28;

  @Override
  public Set<Status> openIn() {
    return Provided.STATUSES;
  }

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(AccommodationProvided.class);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var life = course.life();
    var visits = Provided.visitsAtHome(life);
    var reviews = Acts.since14(life, PathwayPlanReviewed.class);
    var duties = new ArrayList<Duty>();
    for (var home : life.accommodations()) {
      var bound = Provided.days(course, home, PROVISION);
      if (bound.isEmpty()) {
        continue;
      }
      var since = Provided.sinceBound(home, bound);
      var review = Acts.within(reviews, since);
      var due = review.map(Occurred::on).orElse(since.from().plusDays(REVIEW_DAYS));
      var because = WhenRead.of(() -> steps(home, since, review));
      duties.addAll(
          Provided.untilDone(
              home,
              bound,
              Acts.within(visits, since),
              life,
              day -> Duty.opened(PROVISION, day, new Due.By(due), because)));
    }
    return duties;
  }

  private static List<Because> steps(
      Accommodation home, Span days, Optional<Occurred<PathwayPlanReviewed>> review) {
    var moved =
        "The authority provided this home on " + Words.day(home.days().from()) + ". The adviser ";
    return review
        .map(
            held ->
                Because.computed(
                    PROVISION,
                    days.from(),
                    moved + "visits on or before the review of " + Words.day(held.on()) + ".",
                    FactRead.day(home.provided()),
                    FactRead.day(held)))
        .or(
            () ->
                Optional.of(
                    Because.computed(
                            PROVISION,
                            days.from(),
                            moved
                                + "visits before the review at 28 days, by "
                                + Words.day(days.from().plusDays(REVIEW_DAYS))
                                + ".",
                            FactRead.day(home.provided()))
                        .by(Reading.J_28)))
        .stream()
        .toList();
  }
}
