package uk.waymark.statute.entitlement;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.EnumSet;
import uk.waymark.statute.deadline.Spans;
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
 * ENT-UC1617, universal credit at 16 or 17: eligible and relevant children are generally shut out,
 * except for example with a child or a limited capability for work, and never have a housing
 * element (Universal Credit Regulations 2013 reg 8; before that CLCA 2000 s.6; texts not yet
 * checked). The full table was not read, so an exception is for the Department for Work and
 * Pensions to decide.
 */
@AutoService(EntitlementRule.class)
public final class UniversalCreditAtSixteen implements EntitlementRule {
  static final Provision PROVISION =
      Provision.of(
          "ENT-UC1617",
          "Universal credit at 16 or 17",
          InForce.since(
                  LawVersion.LV_2001,
                  new Citation.Section(Instrument.CHILDREN_LEAVING_CARE_ACT_2000, "6", ""),
                  Strength.STATUTE,
                  Mark.M)
              .until(LocalDate.of(2013, 4, 29)),
          InForce.since(
              LawVersion.LV_2012,
              LocalDate.of(2013, 4, 29),
              new Citation.Regulation(Instrument.UNIVERSAL_CREDIT_REGULATIONS_2013, "8", ""),
              Strength.REGULATION,
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
        course.primary(EnumSet.of(Status.ELIGIBLE, Status.RELEVANT)).and(PROVISION.inForce());
    return new Timeline(course, PROVISION).at(able).ask((day, _) -> on(day, course.life(), able));
  }

  private static Answer on(LocalDate day, Life life, Spans able) {
    return able.at(day)
        .map(
            open ->
                Replies.decides(
                    PROVISION,
                    day,
                    "department-for-work-and-pensions",
                    open,
                    "As a rule, eligible children and relevant children can't have it. Some can,"
                        + " such as with a child of their own or if they are not able to work. The"
                        + " rent is never in it.",
                    FactRead.missing("whether an exception applies")))
        .orElseGet(
            () ->
                Replies.closed(
                    PROVISION,
                    day,
                    able,
                    "This is about eligible and relevant children of 16 and 17.",
                    life.dateOfBirth()));
  }
}
