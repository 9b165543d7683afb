package uk.waymark.statute.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.Outcome;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.finding.Words;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Strength;

/**
 * One duty over its whole life; how it stands on a day is only a filter by date.
 *
 * @param rule the id of the provision, such as DUT-E-ASSESS
 * @param title what is to be done, in plain words
 * @param opened the day of the trigger; for a recurring duty the act it counts from
 * @param due when it is due
 * @param strength what kind of law asks for it
 * @param metBy the act that met it, which may lie before {@code opened}
 * @param stopped when and why it ended without being met
 * @param awaiting days on which it runs only if a person does not confirm that its status ended
 * @param target the last day of the council's own target, which stands beside the law
 * @param because why it opened, and why it is due when it is
 */
public record Duty(
    String rule,
    String title,
    LocalDate opened,
    Due due,
    Strength strength,
    Optional<Recorded> metBy,
    Optional<Stop> stopped,
    Optional<Span> awaiting,
    Optional<LocalDate> target,
    List<Because> because) {
  /** Days before the due day from which a duty is due soon. */
  public static final int DUE_SOON_DAYS = 28;

  /** Order of a list of duties: due, without a due day last, then rule, then opened. */
  public static final Comparator<Duty> BY_DUE = Duty::byDue;

  private static int byDue(Duty one, Duty other) {
    int order = one.due.orLast().compareTo(other.due.orLast());
    if (order == 0) {
      order = one.rule.compareTo(other.rule);
    }
    return order == 0 ? one.opened.compareTo(other.opened) : order;
  }

  public Duty {
    because = WhenRead.kept(because);
  }

  /** A duty that opened that day and was neither met nor stopped. */
  public static Duty opened(Provision by, LocalDate opened, Due due, List<Because> because) {
    return opened(by, opened, due, Optional.empty(), because);
  }

  /** A duty that opened that day and was not met, but perhaps stopped. */
  static Duty opened(
      Provision by, LocalDate opened, Due due, Optional<Stop> stopped, List<Because> because) {
    return opened(by, opened, due, Optional.empty(), stopped, because);
  }

  /** A duty that opened that day and perhaps was met or stopped. */
  static Duty opened(
      Provision by,
      LocalDate opened,
      Due due,
      Optional<Recorded> metBy,
      Optional<Stop> stopped,
      List<Because> because) {
    return new Duty(
        by.id(),
        by.title(),
        opened,
        due,
        by.strengthOn(opened),
        metBy,
        stopped,
        Optional.empty(),
        Optional.empty(),
        because);
  }

  /** The same duty, met by that act. */
  public Duty met(Occurred<?> act) {
    return met(act.by());
  }

  /** The same duty, met by that event. */
  Duty met(Recorded act) {
    return new Duty(
        rule, title, opened, due, strength, Optional.of(act), stopped, awaiting, target, because);
  }

  /** The day of the act that met it, which may lie before {@link #opened()}. */
  public Optional<LocalDate> metOn() {
    return metBy.map(Recorded::on);
  }

  /** Why it opened, why it is due when it is, and the act that met it, if one had by that day. */
  public List<Because> because(LocalDate day) {
    var state = stateOn(day);
    if (state != DutyState.MET && state != DutyState.MET_LATE) {
      return because;
    }
    var act = metBy.orElseThrow();
    var steps = new ArrayList<>(because);
    steps.add(
        own()
            .another(
                Outcome.MET,
                opened,
                "It was done on " + Words.day(act.on()) + ".",
                FactRead.day(act)));
    return List.copyOf(steps);
  }

  /** The first step under the duty's own provision. */
  private Because own() {
    return because.stream()
        .filter(step -> step.rule().equals(rule))
        .findFirst()
        .orElseGet(because::getFirst);
  }

  /** The same duty, stopped that day. */
  public Duty stopped(LocalDate on, Stop.Reason reason) {
    return stopped(new Stop(on, reason));
  }

  /** The same duty, stopped on that day for that reason. */
  Duty stopped(Stop stop) {
    var stops = Optional.of(stop);
    return new Duty(rule, title, opened, due, strength, metBy, stops, awaiting, target, because);
  }

  /** The same duty, running on those days only if a person does not confirm. */
  public Duty awaiting(Span days) {
    return new Duty(
        rule, title, opened, due, strength, metBy, stopped, Optional.of(days), target, because);
  }

  /** The same duty, with the last day of the council's own target beside it. */
  public Duty target(LocalDate last) {
    return new Duty(
        rule, title, opened, due, strength, metBy, stopped, awaiting, Optional.of(last), because);
  }

  /** Whether it is something to keep doing, and not one act that ends it. */
  public boolean goesOn() {
    return due instanceof Due.Open(var goesOn) && goesOn;
  }

  /** Whether it is one act for which the law gives no number: a council may set its own target. */
  public boolean oneActWithoutNumber() {
    return !(due instanceof Due.By) && !goesOn();
  }

  /** The same duty, seen from a later opening day. */
  public Duty reopened(LocalDate on) {
    return new Duty(rule, title, on, due, strength, metBy, stopped, awaiting, target, because);
  }

  /** How it stands on a day. */
  public DutyState stateOn(LocalDate day) {
    if (day.isBefore(opened)) {
      return DutyState.NOT_OPEN;
    }
    if (awaiting.isPresent() && awaiting.get().contains(day)) {
      return DutyState.AWAITING_CONFIRMATION;
    }
    if (metBy.isPresent() && !metBy.get().on().isAfter(day)) {
      return metBy.get().on().isAfter(due.orLast()) ? DutyState.MET_LATE : DutyState.MET;
    }
    if (stopped.isPresent() && !stopped.get().on().isAfter(day)) {
      return DutyState.STOPPED;
    }
    return due instanceof Due.Open ? DutyState.OPEN : runningOn(day, due.orLast());
  }

  private static DutyState runningOn(LocalDate day, LocalDate last) {
    if (day.isAfter(last)) {
      return DutyState.OVERDUE;
    }
    return day.plusDays(DUE_SOON_DAYS).isBefore(last) ? DutyState.OPEN : DutyState.DUE_SOON;
  }
}
