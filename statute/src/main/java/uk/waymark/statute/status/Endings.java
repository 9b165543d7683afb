package uk.waymark.statute.status;

import java.util.ArrayList;
import java.util.List;
import uk.waymark.statute.deadline.Spans;
import uk.waymark.statute.law.Reading;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.Life;

/**
 * What takes one status away on a judgement.
 *
 * @param judged what the rules would end, also where a person did not agree
 * @param applied those of it that end something
 */
record Endings(List<Ending> judged, List<Ending> applied) {
  static final Endings NONE = new Endings(List.of(), List.of());

  /** The endings of the claims to a status. */
  static Endings of(StatusCourse course, Status status, List<Claim> given) {
    var rules = StatusRules.ending(status);
    if (rules.isEmpty() || given.isEmpty()) {
      return NONE;
    }
    var judged = new ArrayList<Ending>(2);
    for (var rule : rules) {
      judged.addAll(rule.endings(course, given));
    }
    if (judged.isEmpty()) {
      return NONE;
    }
    var applied = new ArrayList<Ending>(2);
    for (var ending : judged) {
      var decision = Decision.on(ending, course.life());
      if (!decision.refused() && !waitsForAgreement(ending, decision, course.life())) {
        applied.add(ending);
      }
    }
    return new Endings(List.copyOf(judged), List.copyOf(applied));
  }

  /** By this setting nothing ends before a person agreed. */
  private static boolean waitsForAgreement(Ending ending, Decision decision, Life life) {
    return ending.reading() == Reading.J_6M
        && life.settings().is(Reading.J_6M, "when-agreed")
        && decision.agreedOn().isEmpty();
  }

  /** What the rules would end, but a person's decision or a setting left as it is. */
  List<Ending> setAside() {
    return judged.size() == applied.size()
        ? List.of()
        : judged.stream().filter(ending -> !applied.contains(ending)).toList();
  }

  /** Takes out the days that a judgement ends. */
  List<Claim> cutFrom(List<Claim> given) {
    var left = given;
    for (var ending : applied) {
      left = without(ending, left);
    }
    return left;
  }

  private static List<Claim> without(Ending ending, List<Claim> given) {
    var left = new ArrayList<Claim>();
    for (var claim : given) {
      if (!ending.from().route().equals(claim.route())
          || !ending.from().days().from().equals(claim.days().from())) {
        left.add(claim);
        continue;
      }
      for (var span : Spans.of(claim.days()).minus(Spans.of(ending.days()))) {
        left.add(claim.on(span));
      }
    }
    return left;
  }
}
