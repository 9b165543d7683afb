package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-CLOSE, staying close: assess whether a former relevant child under 25 needs staying close
 * support for their welfare, and if so provide it (s.23CZAA by CWSA 2026 s.7). Enacted, not in
 * force: the file of commencement says from when, and for which authority.
 *
 * <p>While it is not in force the duty is shown as stopped, with that reason, so that it is seen.
 */
@AutoService(DutyRule.class)
public final class StayingClose implements DutyRule {
  static final Provision PROVISION =
      Provision.prospective(
          "DUT-CLOSE",
          "Assess for staying close",
          LawVersion.LV_2026,
          new Citation.Section(Instrument.CHILDRENS_WELLBEING_AND_SCHOOLS_ACT_2026, "7", ""),
          Strength.STATUTE,
          Mark.V);

  private static final Set<Status> FORMER_RELEVANT =
      EnumSet.range(Status.FORMER_RELEVANT, Status.FORMER_RELEVANT_21_TO_25);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  @Override
  public Set<Status> openIn() {
    return FORMER_RELEVANT;
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var life = course.life();
    var provision = PROVISION.under(life.settings());
    var former = course.primary(FORMER_RELEVANT).and(DayNumber.MIN, life.turned(25));
    var duties = new ArrayList<Duty>(1);
    for (var days : former.minus(provision.inForce())) {
      notInForce(provision, days).ifPresent(duties::add);
    }
    duties.addAll(
        GoesOn.over(
            course,
            provision,
            former,
            "A former relevant child under 25. The authority assesses whether staying close support"
                + " is needed for their welfare, and if so gives it. The law gives no number of"
                + " days."));
    return duties;
  }

  private static Optional<Duty> notInForce(Provision provision, Span days) {
    var since = provision.commencement().orElseThrow().since();
    var from = days.from().isBefore(since) ? since : days.from();
    if (!days.contains(from)) {
      return Optional.empty();
    }
    var standing = provision.standingOn(from);
    var because =
        WhenRead.one(
            () ->
                Because.notMet(
                    provision,
                    from,
                    "This law was enacted on "
                        + Words.day(since)
                        + ". It is "
                        + standing.words()
                        + ".",
                    FactRead.none("day of commencement")));
    var stop = Optional.of(new Stop(from, Stop.Reason.NOT_IN_FORCE));
    return Optional.of(Duty.opened(provision, from, Due.goesOn(), stop, because));
  }
}
