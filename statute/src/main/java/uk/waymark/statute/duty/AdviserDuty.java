package uk.waymark.statute.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.facts.Occurred;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
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

  private static final String ENDED = "The personal adviser ended, and no other was appointed.";

  private AdviserDuty() {}

  /**
   * The duties over some days.
   *
   * @param trigger what opened the duty, in words
   * @param fact what the trigger was read from
   */
  static List<Duty> over(
      Provision provision,
      Life life,
      Span days,
      Supplier<String> trigger,
      Supplier<FactRead> fact) {
    return over(provision, life, days, trigger, fact, false);
  }

  /** The same for a duty to continue an adviser: without one at the start it is only open. */
  static List<Duty> continuing(
      Provision provision,
      Life life,
      Span days,
      Supplier<String> trigger,
      Supplier<FactRead> fact) {
    return over(provision, life, days, trigger, fact, true);
  }

  private static List<Duty> over(
      Provision provision,
      Life life,
      Span days,
      Supplier<String> trigger,
      Supplier<FactRead> fact,
      boolean continuing) {
    var advised = since14(life);
    var covered = days(advised);
    var duties = new ArrayList<Duty>(2);
    int day = days.fromNumber();
    while (day < days.toNumber()) {
      var from = DayNumber.day(day);
      var first = day == days.fromNumber();
      var open = continuing && first;
      var because =
          WhenRead.of(
              () -> {
                var words = first ? trigger.get() : ENDED;
                var step = Because.met(provision, from, words + (open ? OPEN : NO_NUMBER));
                var read = step.facts(List.of(fact.get(), adviser(advised, from)));
                return already(advised, from)
                    .map(discharged -> List.of(read, discharged))
                    .orElse(List.of(read));
              });
      var duty = Duty.opened(provision, from, open ? Due.open() : new Due.AtOnce(from), because);
      int met = covered.onOrAfter(day);
      if (!days.contains(met)) {
        duties.add(Acts.ended(duty, days, life));
        break;
      }
      duties.add(duty.met(appointedBy(advised, met)));
      day = covered.run(met).toNumber();
    }
    return duties;
  }

  private static Spans days(List<Advised> advised) {
    var days = new ArrayList<Span>(advised.size());
    for (var each : advised) {
      days.add(each.days());
    }
    return Spans.union(days);
  }

  private static List<Advised> since14(Life life) {
    var all = life.advised();
    int fourteen = life.turned(14);
    return all.isEmpty() || all.getFirst().days().fromNumber() >= fourteen
        ? all
        : all.stream().filter(a -> a.days().fromNumber() >= fourteen).toList();
  }

  private static Optional<Because> already(List<Advised> advised, LocalDate day) {
    return advised.stream()
        .filter(a -> a.days().contains(day) && a.days().from().isBefore(day))
        .findFirst()
        .map(a -> OneAdviser.discharges(day, a));
  }

  /** The appointment of the adviser of a day on which there is one. */
  private static Occurred<?> appointedBy(List<Advised> advised, int day) {
    int i = 0;
    while (!advised.get(i).days().contains(day)) {
      i++;
    }
    return advised.get(i).appointed();
  }

  private static FactRead adviser(List<Advised> advised, LocalDate day) {
    return advised.stream()
        .filter(a -> a.days().contains(day))
        .findFirst()
        .map(a -> FactRead.day(a.appointed()))
        .or(() -> nextOrLast(advised, day))
        .orElseGet(() -> FactRead.none("personal-adviser-appointed"));
  }

  /** Without an adviser on a day: the next one appointed, or else that the last one ended. */
  private static Optional<FactRead> nextOrLast(List<Advised> advised, LocalDate day) {
    for (var each : advised) {
      if (each.days().from().isAfter(day)) {
        return Optional.of(FactRead.day(each.appointed()));
      }
    }
    return advised.isEmpty()
        ? Optional.empty()
        : Optional.of(FactRead.computed("personal adviser ended", advised.getLast().days().to()));
  }
}
