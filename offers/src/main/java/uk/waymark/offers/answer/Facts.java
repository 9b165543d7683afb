package uk.waymark.offers.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.offers.ledger.Ledger;
import uk.waymark.offers.who.Condition;
import uk.waymark.statute.Statute;
import uk.waymark.statute.deadline.Span;
import uk.waymark.statute.facts.Happening.ImmigrationPositionRecorded;
import uk.waymark.statute.facts.Happening.PathwayPlanCompleted;
import uk.waymark.statute.facts.Happening.StatusDetermined;
import uk.waymark.statute.facts.ImmigrationPosition;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.law.Status;
import uk.waymark.statute.life.Life;

/** What offers read of one young person, gone through once for all of them. */
final class Facts {
  private final Person person;
  private final Life life;
  private final Doings doings;
  private final Ledger ledger;
  private final Optional<Recorded> plan;
  private final List<Stay<ImmigrationPosition>> immigration = new ArrayList<>();

  /** Every offer asks for the status on much the same days. */
  private final Map<LocalDate, Status> statuses = new HashMap<>();

  /** The same age bands come in many offers, and are asked for on every day of them. */
  private final Map<Condition.AgeBand, Span> bands = new HashMap<>();

  private Facts(Person person, Life life) {
    this.person = person;
    this.life = life;
    this.doings = new Doings(life);
    this.ledger = Ledger.of(life.history());
    this.plan = life.history().first(PathwayPlanCompleted.class).map(done -> done.by());
    var positions = life.history().all(ImmigrationPositionRecorded.class);
    for (int i = 0; i < positions.size(); i++) {
      var to = i + 1 < positions.size() ? positions.get(i + 1).on() : LocalDate.MAX;
      var position = positions.get(i);
      immigration.add(
          new Stay<>(position.what().position(), Span.between(position.on(), to), position.by()));
    }
  }

  /** The facts of a person; empty without a date of birth, when nothing can be said. */
  static Optional<Facts> of(Person person) {
    return Statute.life(person.history(), person.settings()).map(life -> new Facts(person, life));
  }

  Person person() {
    return person;
  }

  Life life() {
    return life;
  }

  Doings doings() {
    return doings;
  }

  Ledger ledger() {
    return ledger;
  }

  /** The event that completed the first pathway plan. */
  Optional<Recorded> plan() {
    return plan;
  }

  List<Stay<ImmigrationPosition>> immigration() {
    return immigration;
  }

  /** The days of an age band. */
  Span ages(Condition.AgeBand ages) {
    return bands.computeIfAbsent(ages, this::daysOf);
  }

  private Span daysOf(Condition.AgeBand ages) {
    var from = ages.from() == 0 ? LocalDate.MIN : life.birthday(ages.from());
    var to = ages.to() == Condition.AgeBand.NO_END ? LocalDate.MAX : life.birthday(ages.to());
    return new Span(from, to);
  }

  /** The status on a day, undetermined when a fact is missing. */
  Status statusOn(LocalDate day) {
    return statuses.computeIfAbsent(day, person.course()::statusOn);
  }

  /** Whether 18 or older, when nobody is looked after any more. */
  boolean isAdult(LocalDate day) {
    return !day.isBefore(life.birthday(18));
  }

  /** Whether what is known of care says nothing. */
  boolean careUnknown() {
    return person.course().undetermined();
  }

  /**
   * The day on which so many days of care since a birthday are complete; empty while they aren't.
   */
  Optional<LocalDate> lookedAfterFor(int weeks, int sinceAge) {
    long left = weeks * 7L;
    var since = sinceAge == 0 ? LocalDate.MIN : life.birthday(sinceAge);
    for (var span : person.course().lookedAfter()) {
      var counted = span.and(Span.since(since));
      if (counted.isEmpty()) {
        continue;
      }
      if (counted.end().isEmpty() || counted.days() >= left) {
        return Optional.of(counted.from().plusDays(left));
      }
      left -= counted.days();
    }
    return Optional.empty();
  }

  /** How many full weeks of care since a birthday lie before a day, all spells together. */
  long weeksLookedAfter(int sinceAge, LocalDate day) {
    var since = sinceAge == 0 ? LocalDate.MIN : life.birthday(sinceAge);
    long days = 0;
    for (var span : person.course().lookedAfter()) {
      var counted = span.and(Span.since(since)).and(new Span(LocalDate.MIN, day));
      days += counted.isEmpty() ? 0 : counted.days();
    }
    return days / 7;
  }

  /** The last finding about the status. */
  Optional<Recorded> finding() {
    var found = life.history().all(StatusDetermined.class);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getLast().by());
  }

  /** The first day of ever being looked after. */
  Optional<LocalDate> firstLookedAfter() {
    var spans = person.course().lookedAfter();
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans.getFirst().from());
  }
}
