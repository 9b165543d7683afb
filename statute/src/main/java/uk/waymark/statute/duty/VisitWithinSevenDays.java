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
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Accommodation;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-PAV-7D: the personal adviser visits within seven days of accommodation being provided under
 * section 23B or 24B, at that accommodation (SI 2010/2571 reg 8(2)(a)). Weekends and holidays do
 * not extend it.
 */
@AutoService(DutyRule.class)
public final class VisitWithinSevenDays implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-PAV-7D",
          "Visit the new home",
          InForce.since(
              LawVersion.LV_2011,
              new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "8", "(2)(a)"),
              Strength.REGULATION,
              Mark.V));

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
      var due = since.from().plusDays(7);
      var visit = Acts.within(visits, since);
      var unclear =
          Provided.unclearVisits(
              life, new Span(since.from(), visit.map(Occurred::on).orElse(since.to())));
      var because = WhenRead.of(() -> steps(home, since.from(), due, unclear));
      duties.addAll(
          Provided.untilDone(
              home,
              bound,
              visit,
              life,
              day -> Duty.opened(PROVISION, day, new Due.By(due), because)));
    }
    return duties;
  }

  private static List<Because> steps(
      Accommodation home,
      LocalDate from,
      LocalDate due,
      List<Occurred<PersonalAdviserVisited>> unclear) {
    var steps = new ArrayList<Because>();
    steps.add(
        Because.computed(
            PROVISION,
            from,
            "The authority provided this home on "
                + Words.day(home.days().from())
                + ". A visit there is due within seven days, by "
                + Words.day(due)
                + ".",
            FactRead.day(home.provided()),
            FactRead.of(home.provided().by(), "under", home.provided().what().under().code())));
    unclear.forEach(visit -> steps.add(Provided.mayHaveCounted(visit, PROVISION)));
    return steps;
  }
}
