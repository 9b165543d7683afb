package uk.waymark.statute.duty;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.EventTypes;
import uk.waymark.statute.facts.Happening.DocumentGiven;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.Citation;
import uk.waymark.statute.law.InForce;
import uk.waymark.statute.law.Instrument;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Mark;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.law.Strength;
import uk.waymark.statute.life.DocumentsMade;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.StatusCourse;

/**
 * DUT-COPY: give the young person a copy of each assessment, plan and review as soon as
 * practicable, and explain it (SI 2010/2571 reg 4, text not yet checked). No number of days.
 *
 * <p>A copy that does not say whether it was explained leaves the duty open and is named. Reading:
 * a newer document of the same kind takes the place of an older one that was not given.
 */
@AutoService(DutyRule.class)
public final class GiveCopies implements DutyRule {
  static final Provision PROVISION =
      Provision.of(
          "DUT-COPY",
          "Give and explain copies",
          InForce.since(
              LawVersion.LV_2011,
              new Citation.Regulation(Instrument.CARE_LEAVERS_REGULATIONS_2010, "4", ""),
              Strength.REGULATION,
              Mark.M));

  @Override
  public Provision provision() {
    return PROVISION;
  }

  private static final Set<Status> STATUSES =
      EnumSet.range(Status.ELIGIBLE, Status.FORMER_RELEVANT_21_TO_25);

  @Override
  public Set<Status> openIn() {
    return STATUSES;
  }

  @Override
  public EventTypes onlyAfter() {
    return DocumentsMade.BY;
  }

  @Override
  public List<Duty> duties(StatusCourse course) {
    var life = course.life();
    var owed = course.primary(STATUSES).and(PROVISION.inForce());
    var duties = new ArrayList<Duty>(life.documents().size());
    for (var made : life.documents()) {
      if (owed.contains(made.number())) {
        duties.add(duty(life, made, owed.run(made.number())));
      }
    }
    return duties;
  }

  private static Duty duty(Life life, DocumentsMade made, Span days) {
    var given = given(life, made);
    var because = WhenRead.of(() -> because(life, made));
    if (given.size() == made.documents().size() && given.getLast().number() < days.toNumber()) {
      var last = Optional.of(given.getLast().by());
      return Duty.opened(PROVISION, made.on(), Due.open(), last, Optional.empty(), because);
    }
    var stop =
        made.replaced() != DayNumber.MAX && made.replaced() <= days.toNumber()
            ? Optional.of(new Stop(DayNumber.day(made.replaced()), Stop.Reason.REPLACED))
            : Acts.stop(days, life, Stop.Reason.STATUS_ENDED);
    return Duty.opened(PROVISION, made.on(), Due.open(), stop, because);
  }

  private static List<Because> because(Life life, DocumentsMade made) {
    var steps = new ArrayList<Because>();
    steps.add(
        Because.met(
                PROVISION,
                made.on(),
                "A copy is given to the young person and explained, as soon as practicable. The law"
                    + " gives no number of days.")
            .facts(made.acts().stream().map(FactRead::day).toList()));
    copies(life, made)
        .filter(copy -> copy.what().explained().isEmpty())
        .forEach(copy -> steps.add(notSaid(copy)));
    return steps;
  }

  /** The first copy of each document made that day that is said to have been explained. */
  private static List<Occurred<DocumentGiven>> given(Life life, DocumentsMade made) {
    var copies = life.history().all(DocumentGiven.class);
    if (copies.isEmpty()) {
      return List.of();
    }
    var given = new ArrayList<Occurred<DocumentGiven>>(1);
    var missing = EnumSet.copyOf(made.documents());
    for (var copy : copies) {
      if (isCopyOf(made, copy)
          && copy.what().explained().orElse(false)
          && missing.remove(copy.what().document())) {
        given.add(copy);
      }
    }
    return given;
  }

  /** The copies of what was made that day, given before something newer took its place. */
  private static Stream<Occurred<DocumentGiven>> copies(Life life, DocumentsMade made) {
    return life.history().all(DocumentGiven.class).stream().filter(copy -> isCopyOf(made, copy));
  }

  private static boolean isCopyOf(DocumentsMade made, Occurred<DocumentGiven> copy) {
    return made.documents().contains(copy.what().document())
        && copy.number() >= made.number()
        && copy.number() < made.replaced();
  }

  private static Because notSaid(Occurred<DocumentGiven> copy) {
    return Because.undetermined(
        PROVISION,
        copy.on(),
        "A copy was given. Whether it was explained is not recorded. If it was, this duty is met.",
        FactRead.missing(copy.by(), "explained"));
  }
}
