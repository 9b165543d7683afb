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
 * ENT-LO, the Local Offer: the council publishes what it offers care leavers (CSWA 2017 s.2, text
 * not yet checked); what is in it is its own choice and is kept by council and version.
 */
@AutoService(EntitlementRule.class)
public final class LocalOffer implements EntitlementRule {
  static final Provision PROVISION =
      Provision.of(
          "ENT-LO",
          "The Local Offer",
          InForce.since(
              LawVersion.LV_2018,
              new Citation.Section(Instrument.CHILDREN_SOCIAL_WORK_ACT_2017, "2", ""),
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
            .primary(EnumSet.range(Status.ELIGIBLE, Status.QUALIFYING))
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
        "The Local Offer is for care leavers under 25, and for qualifying people under 21.",
        "The council publishes what it offers care leavers, such as free travel or driving lessons."
            + " What it offers, and to whom, is its own choice.");
  }
}
