package uk.waymark.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.waymark.statute.deadline.DayNumber;
import uk.waymark.statute.duty.DueOrder;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.duty.DutyRule;
import uk.waymark.statute.duty.DutyRules;
import uk.waymark.statute.entitlement.Answer;
import uk.waymark.statute.entitlement.Entitled;
import uk.waymark.statute.entitlement.Entitlement;
import uk.waymark.statute.entitlement.EntitlementRules;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.finding.Because;
import uk.waymark.statute.finding.FactRead;
import uk.waymark.statute.finding.WhenRead;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Provision;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.Doubts;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.Decisions;
import uk.waymark.statute.status.Flag;
import uk.waymark.statute.status.NoStatus;
import uk.waymark.statute.status.StatusCourse;
import uk.waymark.statute.status.StatusRules;

/** Puts a life course together from the rules. */
final class Derivation {
  /** As many as most lives have: room from the start. */
  private static final int DUTIES_OF_A_LIFE = 64;

  private final Life life;
  private final StatusCourse course;
  private final List<Finding> recordFindings;
  private final Set<Wanted> wanted;

  Derivation(Life life, List<Finding> recordFindings, Set<Wanted> wanted) {
    this.life = life;
    this.wanted = wanted;
    this.course = StatusCourse.lawful(life);
    this.recordFindings = recordFindings;
  }

  LifeCourse lifeCourse() {
    var kept = Kept.of(course);
    var intervals = kept.confirmed(course.intervals());
    var duties =
        wanted.contains(Wanted.DUTIES)
            ? DueOrder.sorted(kept.duties(duties(course)))
            : List.<Duty>of();
    var flags = wanted.contains(Wanted.FLAGS) ? flags() : List.<Flag>of();
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
        wanted.contains(Wanted.FINDINGS) ? findings(kept) : List.of(),
        life.milestones(),
        life.diedOn(),
        kept.confirmations(),
        NoStatus.of(course, intervals));
  }

  static List<Duty> duties(StatusCourse course) {
    return duties(course, course.held());
  }

  /** The duties of a course that can be open in these primary statuses, and perhaps others. */
  static List<Duty> duties(StatusCourse course, Set<Status> statuses) {
    long occurred = course.life().occurred();
    var all = new ArrayList<Duty>(DUTIES_OF_A_LIFE);
    for (var only : DutyRules.openInAny(statuses)) {
      if (only.mayApply(occurred)) {
        var rule = only.rule();
        add(withTarget(rule.duties(course), rule, course), all);
      }
    }
    return all;
  }

  /** The duties of a course on one day; only rules that can be open in its status are asked. */
  static List<Duty> dutiesOn(StatusCourse course, LocalDate day) {
    int number = DayNumber.of(day);
    long occurred = course.life().occurred();
    var all = new ArrayList<Duty>();
    for (var only : DutyRules.openIn(course.on(number))) {
      if (only.mayApply(occurred)) {
        var rule = only.rule();
        addUnmet(withTarget(rule.dutiesAround(number, course), rule, course), day, all);
      }
    }
    return DueOrder.sorted(all);
  }

  private static void addUnmet(List<Duty> some, LocalDate day, List<Duty> all) {
    for (var duty : some) {
      if (duty.stateOn(day).unmet()) {
        all.add(duty);
      }
    }
  }

  private static void add(List<Duty> some, List<Duty> all) {
    for (int i = 0; i < some.size(); i++) {
      all.add(some.get(i));
    }
  }

  /** The duties with the council's own target beside those that are one act without a number. */
  private static List<Duty> withTarget(List<Duty> duties, DutyRule rule, StatusCourse course) {
    var target = course.life().settings().target(rule.provision().id());
    if (target.isEmpty()) {
      return duties;
    }
    var beside = new ArrayList<Duty>(duties.size());
    for (var duty : duties) {
      var last = duty.opened().plusDays(target.get());
      beside.add(duty.oneActWithoutNumber() ? duty.target(last) : duty);
    }
    return beside;
  }

  private List<Flag> flags() {
    var flags = new ArrayList<Flag>();
    for (var rule : StatusRules.FLAGGING) {
      flags.addAll(rule.flags(course));
    }
    return flags;
  }

  private List<Finding> findings(Kept kept) {
    for (var rule : StatusRules.FACTS) {
      rule.doubts(course);
    }
    var doubts = new Doubts();
    doubts.all(recordFindings);
    doubts.all(life.doubts().sorted());
    Contradictions.of(life, doubts);
    kept.doubts(course, doubts);
    Decisions.doubts(course, known -> readable(known, life.settings()), doubts);
    return doubts.sorted();
  }

  /** A life of which a status can be said; its doubts are not of interest. */
  private static Optional<Life> readable(History history, Settings settings) {
    var possible = PossibleDates.of(history, new Doubts());
    return Missing.toldOfCare(possible) ? Life.of(possible, settings) : Optional.empty();
  }

  static Answer unanswered(Provision provision, String missing) {
    var step =
        Because.undetermined(
            provision,
            LawVersion.AS_AT,
            "This can't be answered yet, because a fact is missing.",
            FactRead.missing(missing));
    return Answer.of(Entitled.UNDETERMINED, List.of(step)).missing(List.of(missing));
  }

  static LifeCourse undetermined(
      List<String> missing,
      History history,
      List<Finding> findings,
      Map<Integer, LocalDate> milestones) {
    var entitlements = new ArrayList<Entitlement>();
    for (var rule : EntitlementRules.ALL) {
      var provision = rule.provision();
      entitlements.add(
          new Entitlement(
              provision.id(),
              provision.title(),
              rule.kind(),
              WhenRead.one(() -> unanswered(provision, missing.getFirst()))));
    }
    return new LifeCourse(
        missing,
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
