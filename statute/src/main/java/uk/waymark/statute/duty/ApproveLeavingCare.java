package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.WorkingDays;
import uk.waymark.statute.facts.CareEndReason;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.CareEnded;
import uk.waymark.statute.facts.Happening.LeavingCareApproved;
import uk.waymark.statute.facts.Occurred;
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
import uk.waymark.statute.life.CareSpell;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-E-LEAVE: the decision to stop looking after an eligible child is approved before it takes
 * effect: by the director of children's services if they are 16 or 17 and not under a care order,
 * else by the nominated officer after 20 working days in care (SI 2010/959 reg 39(4), (5)).
 *
 * <p>Reading: only endings that are the authority's own decision count; an order of a court,
 * custody, the end of a remand or a transfer is none. The day of the decision is not recorded, so
 * the duty is open from the day the end was recorded, at the latest from the day before it. It is
 * no longer shown from the 18th birthday, nor once the file has ended.
 */
@AutoService(DutyRule.class)
public final class ApproveLeavingCare implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-E-LEAVE",
          "Approve leaving care before it happens",
          InForce.since(
              LawVersion.LV_2011,
              new Citation.Regulation(Instrument.CARE_PLANNING_REGULATIONS_2010, "39", "(4), (5)"),
              Strength.REGULATION,
              Mark.V));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  private static final Set<CareEndReason> OWN_DECISION =
      EnumSet.of(
          CareEndReason.RETURNED_HOME,
          CareEndReason.INDEPENDENT_LIVING,
          CareEndReason.STAYED_WITH_CARERS,
          CareEndReason.ADULT_CARE,
          CareEndReason.MOVED_ABROAD,
          CareEndReason.OTHER);

  private static final int WORKING_DAYS = 20;

  /** No five weeks in England hold more other bank holidays than this. */
  private static final int BANK_HOLIDAYS = 4;

  /** So many days hold more working days than are asked for, whatever holidays fall into them. */
  private static final int DAYS_THAT_MATTER = 70;

  @Override
  public EventTypes onlyAfter() {
    return EventTypes.of(CareEnded.class);
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var life = course.life();
    var duties = new ArrayList<Duty>();
    for (var eligible : course.primary(Status.ELIGIBLE).and(PROVISION.inForce())) {
      int left = eligible.toNumber();
      var goesOn = life.care().lookedAfter().contains(left); // as with short breaks
      if (goesOn || left >= life.turned(18)) {
        continue;
      }
      for (var spell : life.care().endedOn(left)) {
        if (spell.reason().filter(OWN_DECISION::contains).isPresent()) {
          duty(life, spell).ifPresent(duties::add);
          break;
        }
      }
    }
    return duties;
  }

  private static Optional<Duty> duty(Life life, CareSpell spell) {
    var ended = spell.end().orElseThrow();
    var due = ended.on().minusDays(1);
    var director = !life.care().underCareOrderBefore(ended.on());
    var workingDays = director ? WORKING_DAYS : lastWorkingDays(life, ended);
    if (workingDays < WORKING_DAYS) {
      return Optional.empty();
    }
    var perhapsTooFew = !director && workingDays < WORKING_DAYS + BANK_HOLIDAYS;
    var recorded = ended.by().recordedOn();
    var opened = recorded.isBefore(due) && spell.days().contains(recorded) ? recorded : due;
    var because = WhenRead.of(() -> because(ended, spell, opened, director, perhapsTooFew));
    var duty = Duty.opened(PROVISION, opened, new Due.By(due), because);
    var days = Span.between(opened, life.birthday(18)).and(life.file());
    var approved =
        life.history().all(LeavingCareApproved.class).stream()
            .filter(each -> spell.days().from().isBefore(each.on()))
            .filter(each -> each.on().isBefore(days.to()))
            .filter(each -> each.what().byDirector() || !director)
            .findFirst();
    return Optional.of(Acts.metOrEnded(duty, approved, days, life));
  }

  /**
   * The working days of the time in care that ended; of a long one only those of its last weeks.
   */
  private static long lastWorkingDays(Life life, Occurred<CareEnded> ended) {
    int to = ended.number();
    var cared = life.care().lookedAfter().run(to - 1);
    return WorkingDays.in(cared.and(Span.ofNumbers(to - DAYS_THAT_MATTER, to)));
  }

  private static List<Because> because(
      Occurred<CareEnded> ended,
      CareSpell spell,
      LocalDate opened,
      boolean director,
      boolean perhapsTooFew) {
    var steps = new ArrayList<Because>();
    steps.add(
        Because.computed(
            PROVISION,
            opened,
            "Care ends on "
                + Words.day(ended.on())
                + ". "
                + (director ? "The director of children's services" : "The nominated officer")
                + " approves it before, at the latest on "
                + Words.day(ended.on().minusDays(1))
                + ".",
            FactRead.day(ended),
            FactRead.of(ended.by(), "reason", ended.what().reason().code()),
            FactRead.of(spell.lastPart().event(), "legalBasis", spell.lastPart().basis().code())));
    if (perhapsTooFew) {
      steps.add(
          Because.undetermined(
              PROVISION,
              opened,
              "It is asked for after 20 working days in care. This count includes bank holidays other"
                  + " than Christmas Day, Boxing Day and Good Friday. Without them it may be fewer"
                  + " than 20, and then no approval is needed.",
              FactRead.missing("bank holidays in these weeks")));
    }
    return steps;
  }
}
