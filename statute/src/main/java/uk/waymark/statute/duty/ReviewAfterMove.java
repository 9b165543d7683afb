package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.AccommodationProvided;
import uk.waymark.statute.facts.Happening.PathwayPlanReviewed;
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
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-REV-28D: review the pathway plan 28 days after accommodation is provided under section 23B or
 * 24B (SI 2010/2571 reg 7(3)). Reading: at 28 days (J-28).
 */
@AutoService(DutyRule.class)
public final class ReviewAfterMove implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
              "DUT-REV-28D",
              "Review the pathway plan after the move",
              InForce.since(
                  LawVersion.LV_2011,
                  new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "7", "(3)"),
                  Strength.REGULATION,
                  Mark.M))
          .reading(Reading.J_28);

  @Override
  public Provision provision() {
    return PROVISION;
  }

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
    var reviews = Acts.since14(life, PathwayPlanReviewed.class);
    var duties = new ArrayList<Duty>();
    for (var home : life.accommodations()) {
      var bound = Provided.days(course, home, PROVISION);
      if (bound.isEmpty()) {
        continue;
      }
      var since = Provided.sinceBound(home, bound);
      var due = since.from().plusDays(28);
      var because =
          WhenRead.one(
              () ->
                  Because.computed(
                          PROVISION,
                          since.from(),
                          "The authority provided this home on "
                              + Words.day(home.days().from())
                              + ". The plan is to be reviewed at 28 days, by "
                              + Words.day(due)
                              + ".",
                          FactRead.day(home.provided()),
                          FactRead.of(
                              home.provided().by(), "under", home.provided().what().under().code()))
                      .by(Reading.J_28));
      duties.addAll(
          Provided.untilDone(
              home,
              bound,
              Acts.within(reviews, since),
              life,
              day -> Duty.opened(PROVISION, day, new Due.By(due), because)));
    }
    return duties;
  }
}
