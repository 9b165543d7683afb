package uk.waymark.bench.statute.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.duty.DutyRule;
import uk.waymark.statute.duty.DutyRules;
import uk.waymark.statute.entitlement.Answer;
import uk.waymark.statute.entitlement.EntitlementRule;
import uk.waymark.statute.entitlement.EntitlementRules;
import uk.waymark.statute.facts.OnlyAfter;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.StatusCourse;

/**
 * The same part of the law in Waymark; of the statuses all rules are asked, not only the shared.
 */
final class WaymarkLaw {
  private static final Set<String> SHARED =
      Set.of(
          "DUT-E-ASSESS",
          "DUT-R-ASSESS",
          "DUT-REV-6M",
          "DUT-CZB-OFFER",
          "ENT-ALLOC-LC",
          "ENT-SAR",
          "ENT-PN-4");
  private static final Map<Status, List<OnlyAfter<DutyRule>>> DUTIES =
      Stream.of(Status.values())
          .collect(
              Collectors.toMap(
                  status -> status,
                  WaymarkLaw::duties,
                  (one, _) -> one,
                  () -> new EnumMap<>(Status.class)));
  private static final List<EntitlementRule> ENTITLEMENTS =
      EntitlementRules.ALL.stream().filter(rule -> SHARED.contains(rule.provision().id())).toList();

  private WaymarkLaw() {}

  private static List<OnlyAfter<DutyRule>> duties(Status status) {
    return DutyRules.openIn(status).stream()
        .filter(only -> SHARED.contains(only.rule().provision().id()))
        .toList();
  }

  /** What was found for one day; the reasons are worked out when they are read. */
  record OneDay(Status status, List<Because> because, List<Duty> duties, List<Answer> answers) {

    /** All reasons, read. */
    int readReasons() {
      int words = 0;
      for (var step : because) {
        words += step.words().length();
      }
      for (var duty : duties) {
        for (var step : duty.because()) {
          words += step.words().length();
        }
      }
      for (var answer : answers) {
        for (var step : answer.because()) {
          words += step.words().length();
        }
      }
      return words;
    }

    /** All of it, for comparing. */
    Set<String> lines() {
      var lines = new TreeSet<String>();
      lines.add(status.name());
      duties.forEach(
          duty ->
              lines.add(duty.rule() + " " + duty.opened() + " " + duty.due().on().orElseThrow()));
      for (int i = 0; i < answers.size(); i++) {
        lines.add(ENTITLEMENTS.get(i).provision().id() + " " + answers.get(i).entitled());
      }
      return lines;
    }
  }

  /** Asks about one day of one life. */
  static OneDay ask(Life life, LocalDate day) {
    var course = StatusCourse.lawful(life);
    var alone = Span.alone(day);
    var status = course.on(alone.fromNumber());
    var duties = new ArrayList<Duty>(2);
    for (var only : Objects.requireNonNull(DUTIES.get(status))) {
      if (only.mayApply(life.occurred())) {
        for (var duty : only.rule().dutiesAround(alone.fromNumber(), course)) {
          if (duty.stateOn(day).unmet()) {
            duties.add(duty);
          }
        }
      }
    }
    var answers = new ArrayList<Answer>(ENTITLEMENTS.size());
    for (var rule : ENTITLEMENTS) {
      answers.add(rule.asked(course).on(alone));
    }
    return new OneDay(status, course.because(status, day), duties, answers);
  }
}
