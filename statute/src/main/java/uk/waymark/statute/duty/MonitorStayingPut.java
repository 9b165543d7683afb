package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.StayingPutEnded;
import uk.waymark.statute.facts.Happening.StayingPutStarted;
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
import uk.waymark.statute.life.Stretch;
import uk.waymark.statute.status.FactRule;
import uk.waymark.statute.status.StatusCourse;
import uk.waymark.statute.status.StayingPutHome;

/**
 * DUT-SP-MON, staying put: monitor and support the arrangement of a former relevant child by
 * s.23C(1)(b) who lives on with their former foster parent, with financial support, until 21 or its
 * end (s.23CZA). The law gives no number of days.
 */
@AutoService({DutyRule.class, FactRule.class})
public final class MonitorStayingPut implements DutyRule, FactRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-SP-MON",
          "Monitor and support staying put",
          InForce.since(
              LawVersion.LV_2014,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23CZA", "(2)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Set<Status> openIn() {
    return EnumSet.of(Status.FORMER_RELEVANT);
  }

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(StayingPutStarted.class);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var duties = new ArrayList<Duty>();
    for (var home : StayingPutHome.of(course, PROVISION)) {
      var stay = home.stay();
      for (var span : home.days()) {
        var because =
            WhenRead.one(
                () -> home.known() ? known(stay, span.from()) : unknown(stay, span.from()));
        var duty = Duty.opened(PROVISION, span.from(), Due.goesOn(), because);
        var ended =
            stay.days().to().equals(span.to())
                ? Stop.Reason.ARRANGEMENT_ENDED
                : Stop.Reason.STATUS_ENDED;
        duties.add(Acts.ended(duty, span, course.life(), ended));
      }
    }
    return duties;
  }

  @Override
  public void doubts(StatusCourse course) {
    var life = course.life();
    var fostered = StayingPutHome.fosteredTo18(life);
    for (var home : StayingPutHome.of(course, PROVISION)) {
      if (home.days().isEmpty()) {
        continue;
      }
      var event = home.stay().start().by();
      if (!fostered) {
        life.doubts()
            .about(
                event,
                "staying-put-without-foster-home",
                "This says living on with the former foster carer, or leaves it open. But the last"
                    + " home recorded before 18 was not with a foster carer. Please mend the one"
                    + " that is wrong: the home, or withFormerFosterParent here.");
      } else if (StayingPutHome.withAnotherCarer(life, home.stay())) {
        life.doubts()
            .about(
                event,
                "staying-put-with-another-carer",
                "This says living on with the former foster carer, or leaves it open. But the last"
                    + " home recorded before 18 was with another carer (carerId). Please mend what"
                    + " is wrong: a carerId, or withFormerFosterParent here.");
      }
    }
  }

  private static Because known(Stretch<StayingPutStarted, StayingPutEnded> stay, LocalDate day) {
    return Because.met(
        PROVISION,
        day,
        "Living on with the former foster parent. The authority watches over it and helps, with"
            + " money too, until 21.",
        FactRead.day(stay.start()),
        FactRead.of(stay.start().by(), "withFormerFosterParent", "true"));
  }

  private static Because unknown(Stretch<StayingPutStarted, StayingPutEnded> stay, LocalDate day) {
    return Because.undetermined(
        PROVISION,
        day,
        "It is not recorded whether this is with the former foster parent. If it is, this duty is"
            + " owed.",
        FactRead.missing(stay.start().by(), "withFormerFosterParent"));
  }
}
