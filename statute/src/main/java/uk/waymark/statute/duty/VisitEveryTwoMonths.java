package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.AccommodationProvided;
import uk.waymark.statute.facts.Happening.PersonalAdviserVisited;
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
 * DUT-PAV-2M: after the first visit the personal adviser visits at least every two months while the
 * accommodation is provided (SI 2010/2571 reg 8(2)(c)). Reading: from the last actual visit (J-2M).
 */
@AutoService(DutyRule.class)
public final class VisitEveryTwoMonths implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
              "DUT-PAV-2M",
              "Visit at home every two months",
              InForce.since(
                  LawVersion.LV_2011,
                  new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "8", "(2)(c)"),
                  Strength.REGULATION,
                  Mark.V))
          .reading(Reading.J_2M);

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
    var visits = Provided.visitsAtHome(life);
    var duties = new ArrayList<Duty>();
    for (var home : life.accommodations()) {
      var bound = Provided.days(course, home, PROVISION);
      if (bound.isEmpty()) {
        continue;
      }
      var since = Provided.sinceBound(home, bound);
      var made = visits.stream().filter(visit -> since.contains(visit.on())).toList();
      for (int i = 0; i < made.size(); i++) {
        var visit = made.get(i);
        if (i > 0 && made.get(i - 1).on().equals(visit.on())) {
          continue; // two visits on one day are one to count from
        }
        var next = made.stream().filter(later -> later.on().isAfter(visit.on())).findFirst();
        var due = visit.on().plusMonths(2);
        var because = WhenRead.one(() -> step(home, visit, due));
        duties.addAll(
            Provided.untilDone(
                home,
                bound.and(Span.since(visit.on())),
                next,
                life,
                day -> Duty.opened(PROVISION, day, new Due.By(due), because)));
      }
    }
    return duties;
  }

  private static Because step(
      Accommodation home, Occurred<PersonalAdviserVisited> visit, LocalDate due) {
    return Because.computed(
            PROVISION,
            visit.on(),
            "The last visit at home was on "
                + Words.day(visit.on())
                + ". The next is due within two months, by "
                + Words.day(due)
                + ".",
            FactRead.day(visit),
            FactRead.day(home.provided()))
        .by(Reading.J_2M);
  }
}
