package uk.waymark.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.duty.DutyRules;
import uk.waymark.statute.entitlement.Answer;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.entitlement.Entitlement;
import uk.waymark.statute.entitlement.EntitlementRules;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.life.Doubts;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.Flag;
import uk.waymark.statute.status.StatusCourse;
import uk.waymark.statute.status.StatusRules;

/** Puts a life course together from the rules. */
final class Derivation {
  private static final int[] MILESTONES = {14, 16, 18, 21, 25};

  private final Life life;
  private final StatusCourse course;
  private final List<Finding> recordFindings;
  private final Set<Wanted> wanted;

  private Derivation(Life life, List<Finding> recordFindings, Set<Wanted> wanted) {
    this.life = life;
    this.wanted = wanted;
    this.course = StatusCourse.lawful(life);
    this.recordFindings = recordFindings;
  }

  static LifeCourse of(History history, Settings settings, Set<Wanted> wanted) {
    var doubts = new Doubts();
    doubts.all(history.findings());
    var readable = PossibleDates.of(history, doubts);
    var life = Life.of(readable, settings);
    if (life.isEmpty()) {
      Missing.agesTold(readable, doubts);
      return undetermined("date-of-birth", readable, doubts.sorted(), Map.of());
    }
    if (!Missing.toldOfCare(readable)) {
      doubts.all(life.get().doubts().sorted());
      doubts.of(
          "care-history-missing",
          "No event of care was received. What the young person is owed can't be said.");
      return undetermined("care-history", readable, doubts.sorted(), milestones(life.get()));
    }
    return new Derivation(life.get(), doubts.sorted(), wanted).lifeCourse();
  }

  private LifeCourse lifeCourse() {
    var kept = Kept.of(course);
    var intervals = kept.confirmed(course.intervals());
    var duties = new ArrayList<Duty>();
    if (wanted.contains(Wanted.DUTIES)) {
      duties.addAll(kept.duties(duties(course)));
      duties.sort(Duty.BY_DUE);
    }
    var flags = flags();
    var entitlements = new ArrayList<Entitlement>();
    if (wanted.contains(Wanted.ENTITLEMENTS)) {
      for (var rule : EntitlementRules.ALL) {
        entitlements.add(rule.entitlement(course));
      }
    }
    return new LifeCourse(
        List.of(),
        intervals,
        course.lookedAfter(),
        flags,
        duties,
        entitlements,
        findings(kept),
        milestones(life),
        life.diedOn(),
        kept.confirmations(),
        intervals.isEmpty() ? nothing() : List.of());
  }

  static List<Duty> duties(StatusCourse course) {
    var all = new ArrayList<Duty>();
    for (var rule : DutyRules.ALL) {
      var target = course.life().settings().target(rule.provision().id());
      for (var duty : rule.duties(course)) {
        var beside = target.filter(_ -> duty.oneActWithoutNumber());
        all.add(beside.map(days -> duty.target(duty.opened().plusDays(days))).orElse(duty));
      }
    }
    return all;
  }

  private List<Flag> flags() {
    var flags = new ArrayList<Flag>();
    for (var rule : StatusRules.FLAGGING) {
      flags.addAll(rule.flags(course));
    }
    return flags;
  }

  private List<Because> nothing() {
    var steps = new ArrayList<Because>();
    for (var rule : StatusRules.GIVING) {
      steps.addAll(rule.notMet(course));
    }
    return steps;
  }

  private List<Finding> findings(Kept kept) {
    for (var rule : StatusRules.FACTS) {
      rule.doubts(course);
    }
    var doubts = new Doubts();
    doubts.all(recordFindings);
    doubts.all(life.doubts().sorted());
    kept.doubts(course, doubts);
    return doubts.sorted();
  }

  private static Map<Integer, LocalDate> milestones(Life life) {
    var days = new TreeMap<Integer, LocalDate>();
    for (var age : MILESTONES) {
      days.put(age, life.birthday(age));
    }
    return days;
  }

  private static LifeCourse undetermined(
      String missing, History history, List<Finding> findings, Map<Integer, LocalDate> milestones) {
    var entitlements = new ArrayList<Entitlement>();
    for (var rule : EntitlementRules.ALL) {
      var step =
          Because.undetermined(
              rule.provision(),
              LawVersion.AS_AT,
              "This can't be answered yet, because a fact is missing.",
              FactRead.missing(missing));
      var answer = Answer.of(Entitled.UNDETERMINED, List.of(step)).missing(List.of(missing));
      entitlements.add(
          new Entitlement(
              rule.provision().id(), rule.provision().title(), rule.kind(), List.of(answer)));
    }
    return new LifeCourse(
        List.of(missing),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        entitlements,
        findings,
        milestones,
        Missing.diedOn(history),
        List.of(),
        List.of());
  }
}
