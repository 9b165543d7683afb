package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Happening.PersonalAdviserContacted;
import uk.waymark.statute.facts.Happening.PersonalAdviserVisited;
import uk.waymark.statute.facts.Recorded;
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
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-PAV-LOCAL: contact as often as the council's own target says, for a former relevant child
 * whose accommodation the authority does not provide. The law gives no number: without a target of
 * the council there is no such duty.
 */
@AutoService(DutyRule.class)
public final class VisitAsTheCouncilWants implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-PAV-LOCAL",
          "Keep to the council's own target for contact",
          InForce.since(
              LawVersion.LV_2001,
              new Citation.Guidance(Instrument.LOCAL_PRACTICE, ""),
              Strength.PRACTICE,
              Mark.S));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Set<Status> openIn() {
    return EnumSet.of(Status.FORMER_RELEVANT);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var life = course.life();
    var target = life.settings().target(PROVISION.id());
    if (target.isEmpty()) {
      return List.of();
    }
    var provided = Spans.union(life.accommodations().stream().map(Accommodation::days).toList());
    var contacts = contacts(life);
    var duties = new ArrayList<Duty>();
    var days = course.primary(Status.FORMER_RELEVANT).minus(provided).and(PROVISION.inForce());
    for (var span : days) {
      var from = FactRead.computed("living elsewhere from", span.from());
      var duty = duty(span.from(), from, target.get());
      for (var contact : contacts) {
        if (span.contains(contact.on()) && contact.on().isAfter(duty.opened())) {
          duties.add(duty.met(contact));
          duty = duty(contact.on(), FactRead.day(contact), target.get());
        }
      }
      duties.add(Acts.ended(duty, span, life));
    }
    return duties;
  }

  private static List<Recorded> contacts(Life life) {
    return life.history().events().stream()
        .filter(
            event ->
                event.what() instanceof PersonalAdviserContacted
                    || event.what() instanceof PersonalAdviserVisited)
        .toList();
  }

  private static Duty duty(LocalDate from, FactRead fact, int days) {
    var last = from.plusDays(days);
    var because =
        WhenRead.one(
            () ->
                Because.computed(
                    PROVISION,
                    from,
                    "The law gives no number of days here. The council's own target is contact"
                        + " within "
                        + days
                        + " days, by "
                        + Words.day(last)
                        + ".",
                    fact));
    return Duty.opened(PROVISION, from, Due.open(), because).target(last);
  }
}
