package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.statute.deadline.Ages;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Happening.PersonDied;
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
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-REC: keep the records of a care leaver to the 75th anniversary of birth, or for 15 years
 * after a death under 18 (SI 2010/2571 reg 10; the numbers were not yet checked).
 *
 * <p>Reading: shown from the first day of a leaving-care status. With a death every duty on this
 * page ends; a step says how long the records are kept all the same.
 */
@AutoService(DutyRule.class)
public final class KeepRecords implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-REC",
          "Keep the records",
          InForce.since(
              LawVersion.LV_2011,
              new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "10", ""),
              Strength.REGULATION,
              Mark.M));

  private static final Set<Status> CARE_LEAVERS =
      EnumSet.range(Status.ELIGIBLE, Status.FORMER_RELEVANT_21_TO_25);

  @Override
  public Provision provision() {
    return PROVISION;
  }

  private static final int TO_AGE = 75;
  private static final int YEARS_AFTER_DEATH = 15;

  @Override
  public List<Duty> duties(StatusCourse course) {
    var life = course.life();
    var leaving = course.primary(CARE_LEAVERS).and(PROVISION.inForce());
    if (leaving.isEmpty()) {
      return List.of();
    }
    var until = until(life);
    var from = leaving.span(0).from();
    var because =
        WhenRead.one(
            () ->
                Because.computed(
                    PROVISION,
                    from,
                    "The records are kept until " + Words.day(until) + ".",
                    restsOn(life)));
    var days = Span.between(from, until).and(life.file());
    return List.of(GoesOn.open(course, PROVISION, days, because));
  }

  private static FactRead[] restsOn(Life life) {
    return diedUnder18(life)
        .flatMap(
            died ->
                life.history().all(PersonDied.class).stream()
                    .filter(told -> told.on().equals(died))
                    .findFirst())
        .map(told -> new FactRead[] {life.dateOfBirth(), FactRead.day(told)})
        .orElseGet(() -> new FactRead[] {life.dateOfBirth()});
  }

  private static Optional<LocalDate> diedUnder18(Life life) {
    return life.diedOn().filter(died -> died.isBefore(life.birthday(18)));
  }

  private static LocalDate until(Life life) {
    return diedUnder18(life)
        .map(died -> died.plusYears(YEARS_AFTER_DEATH))
        .orElseGet(
            () ->
                Ages.reached(
                    life.born(),
                    TO_AGE,
                    life.settings().is(Reading.J_LEAP, Reading.J_LEAP.byDefault())));
  }
}
