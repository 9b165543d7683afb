package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.HomeChanged;
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
import uk.waymark.statute.life.Home;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-E-SP: for an eligible child placed with a local authority foster parent, decide in the
 * assessment whether staying put is appropriate, and make it possible if both wish it (Sch 2 para
 * 19BA, text not yet checked). No number of days.
 *
 * <p>Only a home into which the child moved while in care is such a placement, and the question is
 * open only while the child lives in one.
 */
@AutoService(DutyRule.class)
public final class ConsiderStayingPut implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-E-SP",
          "Decide about staying put",
          InForce.since(
              LawVersion.LV_2014,
              new Citation.SchedulePara(Instrument.CHILDREN_ACT_1989, "2", "19BA", ""),
              Strength.STATUTE,
              Mark.M));

  @Override
  public Provision provision() {
    return PROVISION;
  }

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
    var homes = fosterHomes(life);
    if (homes.isEmpty()) {
      return List.of();
    }
    var acts = life.assessmentsSince14();
    var eligible = course.primary(Status.ELIGIBLE).and(PROVISION.inForce());
    var fostered = Spans.NONE;
    for (var home : homes) {
      fostered = fostered.or(Spans.of(placed(home, life)));
    }
    var duties = new ArrayList<Duty>();
    for (var days : eligible.and(fostered)) {
      var assessed = Acts.before(acts, days.toNumber());
      for (var home : homes) {
        if (home.days().contains(days.fromNumber())) {
          var moved = eligible.contains(days.toNumber());
          var duty = duty(home, days.from());
          duties.add(
              assessed.map(duty::met).orElseGet(() -> Acts.ended(duty, days, life, why(moved))));
        }
      }
      if (assessed.isPresent()) {
        break;
      }
    }
    return duties;
  }

  /** The homes with a foster carer into which the child moved while in care. */
  private static List<Home> fosterHomes(Life life) {
    var homes = new ArrayList<Home>();
    for (var home : life.homes()) {
      if (home.fostered() && life.care().lookedAfter().contains(home.days().fromNumber())) {
        homes.add(home);
      }
    }
    return homes;
  }

  /** A placement ends with the care in which it was made. */
  private static Span placed(Home home, Life life) {
    return home.days().and(life.care().lookedAfter().run(home.days().fromNumber()));
  }

  private static Stop.Reason why(boolean moved) {
    return moved ? Stop.Reason.ACCOMMODATION_ENDED : Stop.Reason.STATUS_ENDED;
  }

  private static Duty duty(Home home, LocalDate from) {
    var because =
        WhenRead.one(
            () ->
                Because.met(
                    PROVISION,
                    from,
                    "An eligible child who lives with a foster carer. The assessment says whether"
                        + " staying put is right for them. The law gives no number of days.",
                    FactRead.day(home.moved()),
                    FactRead.of(home.moved().by(), "kind", home.moved().what().kind().code())));
    return Duty.opened(PROVISION, from, Due.open(), because);
  }
}
