package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.HomeChanged;
import uk.waymark.statute.facts.Happening.SocialWorkerVisited;
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
import uk.waymark.statute.life.Home;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-E-VISIT: the social worker visits a looked-after child within a week of the start of a
 * placement, then at least every six weeks (SI 2010/959 reg 28); shown for an eligible child.
 *
 * <p>Counted from the last actual visit, wherever it was. Reading: in a home that started before
 * the child was eligible, without a recorded visit, six weeks are counted from the first day of the
 * status in it, since the record of earlier years may not be here; a break in the status, as by a
 * short break in care, starts no new six weeks. Not modelled: weekly visits until the first review
 * of a placement under regulation 19 or 24, which the record does not tell; and that after a year
 * three months are enough if the placement is meant to last to 18, which a step names.
 */
@AutoService(DutyRule.class)
public final class VisitLookedAfterChild implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-E-VISIT",
          "Visit by the social worker",
          InForce.since(
              LawVersion.LV_2011,
              new Citation.Regulation(Instrument.CARE_PLANNING_REGULATIONS_2010, "28", ""),
              Strength.REGULATION,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  private static final int FIRST_DAYS = 7;
  private static final int THEN_WEEKS = 6;

  @Override
  public Set<Status> openIn() {
    return EnumSet.of(Status.ELIGIBLE);
  }

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(HomeChanged.class);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var life = course.life();
    var visits = life.history().all(SocialWorkerVisited.class);
    var eligible = course.primary(Status.ELIGIBLE).and(PROVISION.inForce());
    var duties = new ArrayList<Duty>();
    for (var home : life.homes()) {
      var during = eligible.and(home.days());
      int moved = home.days().fromNumber();
      if (!during.isEmpty() && life.care().lookedAfter().contains(moved)) {
        var days = during.and(life.care().lookedAfter().run(moved));
        for (var span : days) {
          in(course, home, span, days.span(0).from(), visits, duties);
        }
      }
    }
    return duties;
  }

  /** The duties over some days of a home, in which the child was first eligible on another. */
  private static void in(
      StatusCourse course,
      Home home,
      Span days,
      LocalDate eligible,
      List<Occurred<SocialWorkerVisited>> visits,
      List<Duty> duties) {
    var duty = first(home, days.from(), eligible);
    for (var visit : visits) {
      if (!home.days().contains(visit.number())) {
        continue;
      }
      if (visit.number() <= days.fromNumber()) {
        duty = next(home, days.from(), visit);
      } else if (days.contains(visit.number())) {
        if (visit.on().isAfter(duty.opened())) {
          duties.add(duty.met(visit));
        }
        duty = next(home, visit.on(), visit);
      }
    }
    var moved = home.days().toNumber() == days.toNumber();
    duties.add(
        Acts.ended(
            duty,
            days,
            course.life(),
            moved ? Stop.Reason.ACCOMMODATION_ENDED : Stop.Reason.STATUS_ENDED));
  }

  private static Duty first(Home home, LocalDate opened, LocalDate eligible) {
    if (home.days().from().isBefore(eligible)) {
      return beforeTheStatus(home, opened, eligible);
    }
    var due = home.days().from().plusDays(FIRST_DAYS);
    var because =
        WhenRead.one(
            () ->
                Because.computed(
                    PROVISION,
                    opened,
                    "This home started on "
                        + Words.day(home.days().from())
                        + ". The social worker visits within a week, by "
                        + Words.day(due)
                        + ".",
                    FactRead.day(home.moved())));
    return Duty.opened(PROVISION, opened, new Due.By(due), because);
  }

  private static Duty beforeTheStatus(Home home, LocalDate opened, LocalDate eligible) {
    var due = eligible.plusWeeks(THEN_WEEKS);
    var because =
        WhenRead.one(
            () ->
                Because.undetermined(
                    PROVISION,
                    opened,
                    "This home started before they were an eligible child. No visit of the social"
                        + " worker here up to then is recorded. So six weeks are counted from "
                        + Words.day(eligible)
                        + ", to "
                        + Words.day(due)
                        + ".",
                    FactRead.day(home.moved()),
                    FactRead.none("social-worker-visited")));
    return Duty.opened(PROVISION, opened, new Due.By(due), because);
  }

  private static Duty next(Home home, LocalDate opened, Occurred<SocialWorkerVisited> visit) {
    var due = visit.on().plusWeeks(THEN_WEEKS);
    var because = WhenRead.of(() -> since(home, opened, visit, due));
    return Duty.opened(PROVISION, opened, new Due.By(due), because);
  }

  private static List<Because> since(
      Home home, LocalDate opened, Occurred<SocialWorkerVisited> visit, LocalDate due) {
    var steps = new ArrayList<Because>();
    steps.add(
        Because.computed(
            PROVISION,
            opened,
            "The social worker last visited on "
                + Words.day(visit.on())
                + ". The next visit is due within six weeks, by "
                + Words.day(due)
                + ".",
            FactRead.day(visit)));
    if (!visit.on().isBefore(home.days().from().plusYears(1))) {
      steps.add(
          Because.undetermined(
              PROVISION,
              opened,
              "After a year three months are enough if the home is meant to last to 18. The record"
                  + " does not say, so six weeks are counted.",
              FactRead.missing("whether the home is meant to last to 18")));
    }
    return steps;
  }
}
