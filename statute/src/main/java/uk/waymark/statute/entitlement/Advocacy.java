package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.EnumSet;
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
 * ENT-ADV, advocacy and complaints: an eligible, relevant or former relevant child and a qualifying
 * person may complain and have an advocate (ss.24D, 26A; SI 2006/1738; texts not yet checked).
 */
@AutoService(EntitlementRule.class)
public final class Advocacy implements EntitlementRule {
  static final Provision PROVISION =
      Provision.of(
          "ENT-ADV",
          "An advocate, and the right to complain",
          InForce.since(
              LawVersion.LV_2005,
              LocalDate.of(2006, 9, 1),
              new Citation.Section(Instrument.CHILDREN_ACT_1989, "26A", ""),
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

  @Override
  public Timeline asked(StatusCourse course) {
    var able =
        course.primary(EnumSet.range(Status.ELIGIBLE, Status.QUALIFYING)).and(PROVISION.inForce());
    return new Timeline(course, PROVISION).at(able).ask((day, _) -> on(day, course.life(), able));
  }

  private static Answer on(LocalDate day, Life life, Spans able) {
    var from = able.onOrAfter(day);
    if (from.isEmpty()) {
      return Replies.closed(
          PROVISION,
          day,
          able,
          "This is for eligible children, relevant children, former relevant children and"
              + " qualifying people.",
          life.dateOfBirth());
    }
    var open = Replies.open(able, from.get());
    return from.get().isAfter(day)
        ? Replies.waiting(
            PROVISION,
            day,
            "date",
            open,
            "From " + Words.day(from.get()) + ", not before.",
            FactRead.computed("open from", from.get()))
        : Replies.yes(
            PROVISION,
            day,
            open,
            "May complain about the council, and may have an advocate to help.",
            FactRead.computed("open from", able.at(day).orElse(open).from()));
  }
}
