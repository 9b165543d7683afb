package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.EnumSet;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Standing;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.StatusCourse;

/**
 * ENT-NHS, free prescriptions, dental care and eye care for care leavers to 25: announced on 23
 * December 2025; no regulations were found and the first day is not known. Off until the file of
 * commencement names one. Until then the ordinary rules help: free for under-16s, at 16 to 18 in
 * full-time education, and by the low-income scheme (text not yet checked).
 */
@AutoService(EntitlementRule.class)
public final class FreeHealthCosts implements EntitlementRule {
  static final Provision PROVISION =
      Provision.prospective(
          "ENT-NHS",
          "Free prescriptions, dental and eye care",
          LawVersion.LV_2026,
          new Citation.Guidance(Instrument.HEALTH_COSTS_ANNOUNCEMENT, ""),
          Strength.GUIDANCE,
          Mark.S);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Kind kind() {
    return Kind.LAW;
  }

  @Override
  public Timeline asked(StatusCourse course) {
    var life = course.life();
    var provision = PROVISION.under(life.settings());
    var able =
        course
            .primary(EnumSet.range(Status.RELEVANT, Status.FORMER_RELEVANT_21_TO_25))
            .and(new Span(LocalDate.MIN, life.birthday(25)));
    var timeline = NotInForce.breaks(new Timeline(course, provision), provision);
    return timeline.at(able).ask((day, _) -> on(provision, day, life, able));
  }

  private static Answer on(Provision provision, LocalDate day, Life life, Spans able) {
    var inForce = provision.standingOn(day) == Standing.IN_FORCE;
    var possible = inForce ? able.and(provision.inForce()) : able;
    var from = possible.onOrAfter(day);
    if (from.isEmpty()) {
      return Replies.closed(
          provision,
          day,
          able.and(provision.inForce()),
          "This is for care leavers under 25.",
          life.dateOfBirth());
    }
    if (!inForce) {
      return NotInForce.on(provision, day);
    }
    var open = Replies.open(possible, from.get());
    return able.contains(day)
        ? Replies.yes(
            provision,
            day,
            open,
            "A care leaver under 25. Prescriptions, dental care and eye care are free.",
            life.dateOfBirth())
        : Replies.waiting(
            provision,
            day,
            "leaving-care",
            open,
            "It counts for care leavers.",
            FactRead.computed("leaving care", from.get()));
  }
}
