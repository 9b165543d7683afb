package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Standing;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.RelevantByDetention;
import uk.waymark.statute.status.StatusCourse;

/**
 * ENT-INT, no intentional homelessness: a relevant child or a former relevant child under 25 can't
 * be found to have become homeless intentionally (CWSA 2026 s.9). Enacted, not in force: the file
 * of commencement says from when, and for which authority. It will also cover applications not
 * decided by then.
 *
 * <p>Reading: a child who is relevant by regulation 3 is counted in, though the words name
 * s.23A(2).
 */
@AutoService(EntitlementRule.class)
public final class NeverIntentionallyHomeless implements EntitlementRule {
  static final Provision PROVISION =
      Provision.prospective(
          "ENT-INT",
          "Not counted as homeless on purpose",
          LawVersion.LV_2026,
          new Citation.Section(Instrument.CHILDRENS_WELLBEING_AND_SCHOOLS_ACT_2026, "9", ""),
          Strength.STATUTE,
          Mark.V);

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
    var homeless = life.circumstance(Circumstance.HOMELESS_OR_THREATENED);
    var byRegulation3 = able.isEmpty() ? Spans.NONE : RelevantByDetention.alone(course);
    var timeline = NotInForce.breaks(new Timeline(course, provision), provision);
    return timeline
        .at(able)
        .at(homeless)
        .at(byRegulation3)
        .ask((day, _) -> on(provision, day, life, able, homeless, byRegulation3));
  }

  private static Answer on(
      Provision provision,
      LocalDate day,
      Life life,
      Spans able,
      Spans homeless,
      Spans byRegulation3) {
    var inForce = provision.standingOn(day) == Standing.IN_FORCE;
    var possible = inForce ? able.and(provision.inForce()) : able;
    var from = possible.onOrAfter(day);
    if (from.isEmpty()) {
      return Replies.closed(
          provision,
          day,
          able.and(Span.since(NotInForce.known(PROVISION).since())),
          "This is for relevant children and former relevant children under 25.",
          life.dateOfBirth());
    }
    if (!inForce) {
      return NotInForce.on(provision, day);
    }
    var open = Replies.open(possible, from.get());
    return able.contains(day) && homeless.contains(day)
        ? Answer.yes(
            open,
            WhenRead.of(
                () -> because(provision, day, life, from.get(), byRegulation3.contains(day))))
        : Replies.waiting(
            provision,
            day,
            able.contains(day) ? "homeless-or-threatened" : "leaving-care",
            open,
            "It counts for care leavers who are homeless or about to be.",
            Lacking.circumstance(life, Circumstance.HOMELESS_OR_THREATENED, day));
  }

  private static List<Because> because(
      Provision provision, LocalDate day, Life life, LocalDate from, boolean byRegulation3) {
    var met =
        Because.met(
            provision,
            day,
            "Homeless or about to be. The housing authority may not say that it was on purpose.",
            Lacking.told(life, Circumstance.HOMELESS_OR_THREATENED, day),
            FactRead.computed("open from", from));
    return byRegulation3
        ? List.of(met, RelevantByDetention.countedIn(provision, day))
        : List.of(met);
  }
}
