package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.SupportRequested;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.status.StatusCourse;
import uk.waymark.statute.status.SupportActive;

/**
 * DUT-CZB-PA: appoint a personal adviser for a former relevant child who asks for support at 21 to
 * 24.
 */
@AutoService(DutyRule.class)
public final class AdviserOnRequest implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-CZB-PA",
          "Appoint a personal adviser",
          InForce.since(
              LawVersion.LV_2018,
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "23CZB", "(2)"),
              Strength.STATUTE,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Set<Status> openIn() {
    return SupportActive.FROM_21;
  }

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(SupportRequested.class);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var life = course.life();
    var duties = new ArrayList<Duty>();
    for (var support : life.supports()) {
      var days = SupportActive.days(course, support).and(PROVISION.inForce());
      for (var span : days) {
        duties.addAll(
            AdviserDuty.over(
                PROVISION,
                life,
                span,
                () -> "Support was asked for on " + Words.day(support.requested().on()) + ".",
                () -> FactRead.day(support.requested())));
      }
    }
    return duties;
  }
}
