package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
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
import uk.waymark.statute.status.RelevantByDetention;
import uk.waymark.statute.status.StatusCourse;

/**
 * ENT-ALLOC-LC, no local-connection bar on the housing register: an eligible child, a relevant
 * child or a former relevant child under 25 (SI 2025/706 regulation 2). Qualifying people are not
 * covered.
 *
 * <p>Reading: a relevant child by regulation 3 is taken as covered, and a step says that this is
 * not settled (the text names relevant children of section 23A(2)).
 */
@AutoService(EntitlementRule.class)
public final class HousingRegister implements EntitlementRule {
  static final Provision PROVISION =
      Provision.of(
          "ENT-ALLOC-LC",
          "Housing register without local connection",
          InForce.since(
              LawVersion.LV_2025,
              new Citation.Regulation(Instrument.ALLOCATION_REGULATIONS_2025, "2", ""),
              Strength.REGULATION,
              Mark.V));

  private static final Set<Status> CARE_LEAVERS =
      EnumSet.range(Status.ELIGIBLE, Status.FORMER_RELEVANT_21_TO_25);

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
        course.primary(CARE_LEAVERS).and(DayNumber.MIN, life.turned(25)).and(PROVISION.inForce());
    var byRegulation3 = able.isEmpty() ? Spans.NONE : RelevantByDetention.alone(course);
    return new Timeline(course, PROVISION)
        .at(able)
        .at(byRegulation3)
        .ask((day, number) -> on(day, number, able, byRegulation3));
  }

  private static Answer on(LocalDate day, int today, Spans able, Spans byRegulation3) {
    int from = able.onOrAfter(today);
    if (from == DayNumber.MAX) {
      return Answer.of(
          able.isEmpty() ? Entitled.NO : Entitled.ENDED,
          WhenRead.one(
              () ->
                  Because.notMet(
                      PROVISION,
                      day,
                      "This is for an eligible child, a relevant child or a former relevant child"
                          + " who is under 25.",
                      Lacking.open(able, day, "such a status under 25"))));
    }
    var open = able.run(from);
    if (from > today) {
      return Answer.notYet(
          open,
          "date",
          WhenRead.one(
              () ->
                  Because.notMet(
                      PROVISION,
                      day,
                      "From " + Words.day(open.from()) + ", not before.",
                      FactRead.computed("open from", open.from()))));
    }
    return Answer.yes(open, WhenRead.of(() -> because(day, open, byRegulation3.contains(today))));
  }

  private static List<Because> because(LocalDate day, Span open, boolean byRegulation3) {
    var met =
        Because.met(
            PROVISION,
            day,
            "A housing register may not turn a care leaver away for want of a local connection.",
            FactRead.computed("open from", open.from()));
    return byRegulation3
        ? List.of(met, RelevantByDetention.countedIn(PROVISION, day))
        : List.of(met);
  }
}
