package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
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
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.StatusCourse;

/**
 * ENT-LC, local connection of a care leaver when homeless: with the area of the authority that owes
 * them duties under section 23C (in a county with every district in it); or, under 21, with an area
 * lived in while looked after for two years on end, part of it before 16 (Housing Act 1996 s.199(8)
 * to (11), text not yet checked).
 *
 * <p>Not modelled: in which area a child lived while looked after; the housing authority decides.
 */
@AutoService(EntitlementRule.class)
public final class LocalConnection implements EntitlementRule {
  static final Provision PROVISION =
      Provision.of(
          "ENT-LC",
          "Local connection when homeless",
          InForce.since(
              LawVersion.LV_2018,
              LocalDate.of(2018, 4, 3),
              new Citation.Section(Instrument.HOUSING_ACT_1996, "199", "(8) to (11)"),
              Strength.STATUTE,
              Mark.M));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Kind kind() {
    return Kind.LAW;
  }

  private static final int YEARS_ON_END = 2;

  @Override
  public Timeline asked(StatusCourse course) {
    var owed =
        course
            .primary(
                EnumSet.of(Status.FORMER_RELEVANT, Status.FORMER_RELEVANT_IN_PLANNED_EDUCATION))
            .and(PROVISION.inForce());
    var livedThere = livedThere(course.life());
    var able = owed.or(livedThere);
    return new Timeline(course, PROVISION)
        .at(owed)
        .at(livedThere)
        .ask((day, _) -> on(day, course.life(), able, owed));
  }

  /** The days under 21 after two years of care on end that began before 16. */
  private static Spans livedThere(Life life) {
    var days = new ArrayList<Span>();
    for (var cared : life.care().lookedAfter()) {
      var complete = cared.from().plusYears(YEARS_ON_END);
      if (cared.from().isBefore(life.birthday(16)) && !complete.isAfter(cared.to())) {
        days.add(Span.between(complete, life.birthday(21)));
      }
    }
    return Spans.union(days).and(PROVISION.inForce()).and(life.here());
  }

  private static Answer on(LocalDate day, Life life, Spans able, Spans owed) {
    var from = able.onOrAfter(day);
    if (from.isEmpty()) {
      return Replies.closed(
          PROVISION,
          day,
          able,
          "This is for care leavers who are owed duties under section 23C. It is also for people"
              + " under 21 who were in care for two years on end.",
          life.dateOfBirth());
    }
    var open = Replies.open(able, from.get());
    if (owed.contains(day)) {
      return Replies.yes(
          PROVISION,
          day,
          Replies.open(owed, day),
          "Has a local connection with the area of the council that owes the leaving-care duties."
              + " In a county that is every district in it.",
          FactRead.computed("duties under section 23C from", owed.at(day).orElse(open).from()));
    }
    return from.get().isAfter(day)
        ? Replies.waiting(
            PROVISION,
            day,
            "date",
            open,
            "From " + Words.day(from.get()) + ", not before.",
            FactRead.computed("open from", from.get()))
        : Replies.decides(
            PROVISION,
            day,
            "housing-authority",
            open,
            "Under 21, and in care for two years on end that began before 16. The housing authority"
                + " decides in which area that was.",
            FactRead.missing("the area lived in while looked after"));
  }
}
