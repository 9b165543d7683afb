package uk.waymark.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.duty.Duty;
import uk.waymark.statute.entitlement.EntitlementRules;
import uk.waymark.statute.facts.Finding;
import uk.waymark.statute.facts.Happening.PersonRegistered;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.law.LawVersion;
import uk.waymark.statute.law.Settings;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.Doubts;
import uk.waymark.statute.life.Life;
import uk.waymark.statute.status.NoStatus;
import uk.waymark.statute.status.StatusCourse;

/**
 * What is known of one young person, put together once from the record: the point from which the
 * law is asked. Nothing is decided yet, and asking changes nothing, so that it may be asked about
 * many days and by several threads.
 */
public final class KnownLife {
  private static final Set<Wanted> DUTIES = EnumSet.of(Wanted.DUTIES);

  private final History readable;
  private final Optional<Life> life;
  private final List<String> missing;
  private final List<Finding> findings;

  private KnownLife(
      History readable, Optional<Life> life, List<String> missing, List<Finding> findings) {
    this.readable = readable;
    this.life = life;
    this.missing = missing;
    this.findings = findings;
  }

  static KnownLife of(History history, Settings settings) {
    var doubts = new Doubts();
    doubts.all(history.findings());
    var readable = PossibleDates.of(history, doubts);
    var life = Life.of(readable, settings);
    if (life.isEmpty()) {
      Missing.agesTold(
          readable, history.first(PersonRegistered.class).isPresent(), settings, doubts);
      return new KnownLife(readable, life, List.of("date-of-birth"), doubts.sorted());
    }
    if (!Missing.toldOfCare(readable)) {
      doubts.all(life.get().doubts().sorted());
      doubts.of(
          "care-history-missing",
          "No event of care was received. What the young person is owed can't be said.");
      return new KnownLife(readable, life, List.of("care-history"), doubts.sorted());
    }
    return new KnownLife(readable, life, List.of(), doubts.sorted());
  }

  /**
   * The facts without which no status can be given: date-of-birth or care-history; empty when there
   * is nothing of that kind missing.
   */
  public List<String> missing() {
    return missing;
  }

  /** The facts as the rules read them; empty when one is {@link #missing}. */
  public Optional<Life> life() {
    return missing.isEmpty() ? life.map(Life::afresh) : Optional.empty();
  }

  /**
   * The life course with only what is wanted: the other lists are empty, which says nothing about
   * the person.
   */
  public LifeCourse lifeCourse(Set<Wanted> wanted) {
    return life()
        .map(known -> new Derivation(known, findings, wanted).lifeCourse())
        .orElseGet(() -> Derivation.undetermined(missing, readable, findings, milestones()));
  }

  private Map<Integer, LocalDate> milestones() {
    return life.map(Life::milestones).orElse(Map.of());
  }

  /**
   * What the law says of one day: the same statuses, duties and answers as {@link #lifeCourse} has
   * for it, found without working out the rest of the life.
   */
  public OnDay on(LocalDate day) {
    var known = life();
    if (known.isEmpty()) {
      return unanswered(day);
    }
    var course = StatusCourse.lawful(known.get());
    var alone = Span.alone(day);
    var answers = new ArrayList<OnDay.Given>(EntitlementRules.ALL.size());
    for (var rule : EntitlementRules.ALL) {
      answers.add(new OnDay.Given(rule.provision().id(), rule.asked(course).on(alone)));
    }
    var status = LawVersion.on(day).isEmpty() ? Status.UNDETERMINED : course.on(day);
    var because =
        status == Status.NONE ? NoStatus.because(course, day) : course.because(status, day);
    return new OnDay(day, status, because, duties(course, day), answers);
  }

  /** A status or duty that waits for a person's confirmation needs the whole life. */
  private List<Duty> duties(StatusCourse course, LocalDate day) {
    return Kept.of(course).confirmations().isEmpty()
        ? Derivation.dutiesOn(course, day)
        : lifeCourse(DUTIES).dutiesOn(day);
  }

  private OnDay unanswered(LocalDate day) {
    var alone = Span.alone(day);
    var answers = new ArrayList<OnDay.Given>(EntitlementRules.ALL.size());
    for (var rule : EntitlementRules.ALL) {
      var answer = Derivation.unanswered(rule.provision(), missing.getFirst()).on(alone);
      answers.add(new OnDay.Given(rule.provision().id(), answer));
    }
    return new OnDay(day, Status.UNDETERMINED, List.of(), List.of(), answers);
  }

  /**
   * What is to come in some days: each change of the primary status and each due day, without
   * looking at every day.
   *
   * @see LifeCourse#outlook
   */
  public List<Turn> outlook(Span days) {
    return lifeCourse(DUTIES).outlook(days);
  }
}
