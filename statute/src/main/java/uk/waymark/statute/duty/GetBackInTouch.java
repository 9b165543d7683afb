package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.TouchLost;
import uk.waymark.statute.facts.Happening.TouchRegained;
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
import uk.waymark.statute.life.OutOfTouch;
import uk.waymark.statute.life.Stretch;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-LOST: when touch is lost, get back in touch: without delay for a relevant child (s.23B(11),
 * text not yet checked), for a former relevant child by s.23C(2)(b). No number of days.
 */
@AutoService(DutyRule.class)
public final class GetBackInTouch implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-LOST",
          "Get back in touch",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23B", "(11)"),
              Strength.STATUTE,
              Mark.M));

  static final Provision FORMER =
      Provision.of(
          "DUT-LOST",
          "Get back in touch",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23C", "(2)(b)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public List<Provision> alsoUnder() {
    return List.of(FORMER);
  }

  @Override
  public Set<Status> openIn() {
    return KeepInTouch.STATUSES;
  }

  @Override
  public EventTypes onlyAfter() {
    // an end of nothing is a doubt, raised when it is read
    return EventTypes.of(TouchLost.class, TouchRegained.class);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var allLost = OutOfTouch.of(course.life());
    if (allLost.isEmpty()) {
      return List.of();
    }
    var relevant = course.primary(Status.RELEVANT).and(PROVISION.inForce());
    var former = course.primary(KeepInTouch.FORMER_STATUSES).and(FORMER.inForce());
    var duties = new ArrayList<Duty>();
    for (var lost : allLost) {
      relevant.and(lost.days()).all().forEach(d -> duties.add(duty(course, PROVISION, lost, d)));
      former.and(lost.days()).all().forEach(d -> duties.add(duty(course, FORMER, lost, d)));
    }
    return duties;
  }

  private static Duty duty(
      StatusCourse course, Provision provision, Stretch<TouchLost, TouchRegained> lost, Span days) {
    var because =
        WhenRead.one(
            () ->
                Because.met(
                    provision,
                    days.from(),
                    "Out of touch from "
                        + Words.day(lost.days().from())
                        + ". The authority gets back in touch"
                        + (provision == PROVISION ? " without delay" : "")
                        + ". The law gives no number of days.",
                    FactRead.day(lost.start())));
    var duty = Duty.opened(provision, days.from(), Due.open(), because);
    var regained = lost.end().filter(end -> end.on().equals(days.to()));
    return Acts.metOrEnded(duty, regained, days, course.life());
  }
}
