package uk.waymark.statute.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.life.Advised;
import uk.waymark.statute.life.Life;

/**
 * What every adviser duty shares: it is met while an adviser is appointed and not ended, whenever
 * appointed, and when the appointment ends it opens again, due that day (s.23D(3), (4): one adviser
 * discharges several duties).
 */
final class AdviserDuty {
  private static final String NO_NUMBER =
      " The law says at once and gives no number of days. It is due that day.";

  private static final String OPEN = " The law gives no number of days.";

  private AdviserDuty() {}

  /**
   * The duties over some days.
   *
   * @param trigger what opened the duty, in words
   * @param facts what the trigger was read from
   */
  static List<Duty> over(
      Provision provision, Life life, Span days, String trigger, List<FactRead> facts) {
    return over(provision, life, days, trigger, facts, false);
  }

  /** The same for a duty to continue an adviser: without one at the start it is only open. */
  static List<Duty> continuing(
      Provision provision, Life life, Span days, String trigger, List<FactRead> facts) {
    return over(provision, life, days, trigger, facts, true);
  }

  private static List<Duty> over(
      Provision provision,
      Life life,
      Span days,
      String trigger,
      List<FactRead> facts,
      boolean continuing) {
    var fourteen = life.birthday(14);
    var advised = life.advised().stream().filter(a -> !a.days().from().isBefore(fourteen)).toList();
    var covered = Spans.union(advised.stream().map(Advised::days).toList());
    var duties = new ArrayList<Duty>();
    var day = days.from();
    var words = trigger;
    while (day.isBefore(days.to())) {
      var open = continuing && day.equals(days.from());
      var because = new ArrayList<Because>();
      because.add(
          Because.met(provision, day, words + (open ? OPEN : NO_NUMBER))
              .facts(facts(facts, advised, day)));
      already(advised, day).ifPresent(because::add);
      var duty = Duty.opened(provision, day, open ? Due.open() : new Due.AtOnce(day), because);
      var next = covered.onOrAfter(day).filter(days::contains);
      if (next.isEmpty()) {
        duties.add(Acts.ended(duty, days, life));
        break;
      }
      var met = next.get();
      duties.add(duty.met(met.equals(day) ? appointedBy(advised, day) : met));
      day = covered.at(met).map(Span::to).orElse(LocalDate.MAX);
      words = "The personal adviser ended, and no other was appointed.";
    }
    return duties;
  }

  private static Optional<Because> already(List<Advised> advised, LocalDate day) {
    return advised.stream()
        .filter(a -> a.days().contains(day) && a.days().from().isBefore(day))
        .findFirst()
        .map(a -> OneAdviser.discharges(day, a));
  }

  private static LocalDate appointedBy(List<Advised> advised, LocalDate day) {
    return advised.stream()
        .filter(a -> a.days().contains(day))
        .map(a -> a.days().from())
        .findFirst()
        .orElse(day);
  }

  private static List<FactRead> facts(
      List<FactRead> trigger, List<Advised> advised, LocalDate day) {
    var all = new ArrayList<>(trigger);
    advised.stream()
        .filter(a -> a.days().contains(day))
        .findFirst()
        .ifPresentOrElse(
            a -> all.add(FactRead.day(a.appointed())),
            () -> all.add(FactRead.none("personal-adviser-appointed")));
    return all;
  }
}
