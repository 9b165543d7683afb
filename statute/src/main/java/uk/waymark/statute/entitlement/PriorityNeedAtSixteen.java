package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Circumstance;
import uk.waymark.statute.finding.FactRead;
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
 * ENT-PN-3, priority need at 16 or 17: a homeless person of 16 or 17 who is not a relevant child
 * and is not owed accommodation under section 20 (SI 2002/2051 article 3); those go to children's
 * services. Whether section 20 accommodation is owed is for children's services to decide.
 */
@AutoService(EntitlementRule.class)
public final class PriorityNeedAtSixteen implements EntitlementRule {
  static final Provision PROVISION =
      Provision.of(
          "ENT-PN-3",
          "Priority need for housing at 16 or 17",
          InForce.since(
              LawVersion.LV_2002,
              new Citation.Article(Instrument.PRIORITY_NEED_ORDER_2002, "3", ""),
              Strength.REGULATION,
              Mark.V));

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
    var able =
        Spans.of(life.ages(16, 18))
            .minus(course.primary(Status.RELEVANT))
            .minus(life.care().lookedAfter())
            .and(PROVISION.inForce())
            .and(life.here());
    var homeless = life.circumstance(Circumstance.HOMELESS_OR_THREATENED);
    var timeline = new Timeline(course, PROVISION).at(able).at(homeless);
    return timeline.ask((day, _) -> on(day, life, able, homeless));
  }

  /** What comes on the first of the days: the age, the end of care, or another status. */
  private static String waitingFor(Life life, LocalDate from) {
    if (from.equals(life.birthday(16))) {
      return "age";
    }
    return life.care().lookedAfter().contains(from.minusDays(1)) ? "leaving-care" : "date";
  }

  private static Answer on(LocalDate day, Life life, Spans able, Spans homeless) {
    var from = able.onOrAfter(day);
    if (from.isEmpty()) {
      return Replies.closed(
          PROVISION,
          day,
          able,
          "This is for people of 16 or 17 who are not looked after and not relevant children."
              + " Children's services house those.",
          life.dateOfBirth());
    }
    var open = Replies.open(able, from.get());
    if (from.get().isAfter(day)) {
      return Replies.waiting(
          PROVISION,
          day,
          waitingFor(life, from.get()),
          open,
          "It counts at 16 and 17, but not while children's services owe the home.",
          FactRead.computed("open from", from.get()));
    }
    return homeless.contains(day)
        ? Replies.decides(
            PROVISION,
            day,
            "responsible-authority",
            open,
            "16 or 17 and homeless, or about to be. Children's services first decide whether they"
                + " owe a home under section 20. If not, this is priority need.",
            Lacking.told(life, Circumstance.HOMELESS_OR_THREATENED, day),
            FactRead.missing("whether accommodation is owed under section 20"))
        : Replies.waiting(
            PROVISION,
            day,
            "homeless-or-threatened",
            open,
            "Priority need counts for people who are homeless or about to be.",
            Lacking.circumstance(life, Circumstance.HOMELESS_OR_THREATENED, day));
  }
}
