package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.EnumSet;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.StatusCourse;

/**
 * ENT-CT, help with council tax: the law gives the billing council a power to reduce it (LGFA 1992
 * s.13A(1)(c), text not yet checked); its own offer decides for whom and how far. Under 18 nobody
 * is liable.
 */
@AutoService(EntitlementRule.class)
public final class CouncilTaxHelp implements EntitlementRule {
  static final Provision PROVISION =
      Provision.of(
          "ENT-CT",
          "Help with council tax",
          InForce.since(
              LawVersion.LV_2012,
              LocalDate.of(2013, 4, 1),
              new Citation.Section(Instrument.LOCAL_GOVERNMENT_FINANCE_ACT_1992, "13A", "(1)(c)"),
              Strength.STATUTE,
              Mark.M));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Kind kind() {
    return Kind.COUNCIL;
  }

  @Override
  public Timeline asked(StatusCourse course) {
    var life = course.life();
    var able =
        course
            .primary(EnumSet.range(Status.FORMER_RELEVANT, Status.FORMER_RELEVANT_21_TO_25))
            .and(new Span(LocalDate.MIN, life.birthday(25)))
            .and(PROVISION.inForce());
    return new Timeline(course, PROVISION).at(able).ask((day, _) -> on(day, life, able));
  }

  private static Answer on(LocalDate day, Life life, Spans able) {
    return LocalOfferPointer.on(
        PROVISION,
        day,
        life,
        able,
        "Help of this kind is for former relevant children under 25.",
        "The law lets the council reduce council tax. Many do so for care leavers to 25. What this"
            + " council does stands in its Local Offer.");
  }
}
