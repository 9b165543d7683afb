package uk.waymark.statute.change;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.law.Settings;

/**
 * Finds what would change the answers of one day: for the status and for each entitlement the next
 * day on which time alone changes it, and the events and missing facts that would.
 *
 * <p>Nothing is guessed: each fact is told of only after deriving the life with it and without it.
 * That takes tens of derivations, so it is for explanations of one person, never for batches.
 */
public final class WouldChange {
  private static final Comparator<Change> SOONEST =
      Comparator.comparing(Change::on).thenComparing(Change::kind).thenComparing(Change::words);

  private final SupposedLives lives;
  private final List<Tried> tried = new ArrayList<>();
  private final Map<List<Supposed>, LifeCourse> triedTogether = new HashMap<>();

  /** One supposition and the life with it. */
  private record Tried(Supposed fact, LifeCourse life) {}

  private WouldChange(SupposedLives lives) {
    this.lives = lives;
  }

  /**
   * What would change the answers of a day.
   *
   * @param known the life course from the history and settings
   * @param history what is known
   * @param settings how the readings are set
   * @param asAt the day of the answers
   */
  public static Changes of(LifeCourse known, History history, Settings settings, LocalDate asAt) {
    return new WouldChange(new SupposedLives(known, history, settings, asAt)).changes();
  }

  /** The history if all this happened too, recorded on the day of the answer or after it. */
  public static History supposing(History history, List<Supposed> given, LocalDate asAt) {
    return SupposedLives.with(history, given, asAt);
  }

  private Changes changes() {
    var asAt = lives.asAt();
    Stream.concat(
            MissingFacts.of(lives.known(), lives.history(), asAt).stream(),
            Candidates.of(lives).stream())
        .forEach(fact -> tried.add(new Tried(fact, lives.with(List.of(fact)))));
    var entitlements = new HashMap<String, List<Change>>();
    for (var entitlement : lives.known().entitlements()) {
      entitlements.put(entitlement.id(), of(new Asked.TheEntitlement(entitlement.id())));
    }
    var status = new Asked.TheStatus();
    return new Changes(
        sorted(Stream.concat(of(status).stream(), Stays.of(lives, status).stream())),
        entitlements,
        lives.derivations());
  }

  private static List<Change> sorted(Stream<Change> changes) {
    return changes.distinct().sorted(SOONEST).toList();
  }

  private List<Change> of(Asked asked) {
    var facts = tried.stream().flatMap(each -> byFact(asked, each)).toList();
    var hoped = facts.stream().anyMatch(change -> asked.hopedFor(change.to()));
    var more = hoped ? Stream.<Change>empty() : byTwo(asked);
    return oneOfASort(sorted(Stream.concat(byTime(asked), Stream.concat(facts.stream(), more))));
  }

  private Stream<Change> byTime(Asked asked) {
    var known = lives.known();
    return asked.next(known, lives.asAt()).stream()
        .map(
            on -> {
              var to = asked.on(known, on);
              var days = days(on);
              var inCare =
                  known.lookedAfter().stream()
                      .anyMatch(span -> span.contains(lives.asAt()) && span.contains(on));
              var words = ChangeWords.byTime(asked, to, on, days, inCare, confirmed(on));
              return new Change(to, Change.Kind.DATE, on, days, List.of(), false, words);
            });
  }

  /** Whether a status ends by law that day, and a person must confirm it. */
  private boolean confirmed(LocalDate on) {
    return lives.known().confirmations().stream()
        .anyMatch(ending -> ending.needed() && ending.since().equals(on));
  }

  private Stream<Change> byFact(Asked asked, Tried each) {
    var asAt = lives.asAt();
    var given = List.of(each.fact());
    if (asked.unsettled(lives.known(), asAt) && !asked.unsettled(each.life(), asAt)) {
      var to = asked.on(each.life(), asAt);
      if (to.equals(asked.on(lives.known(), asAt))) {
        var words = ChangeWords.settled(given);
        return Stream.of(new Change(to, Change.Kind.FACT, asAt, 0, given, true, words));
      }
    }
    return asked.changed(lives.known(), each.life(), asAt).stream()
        .map(on -> byFacts(asked, each.life(), on, given));
  }

  /** Two facts that together change what neither changes alone. */
  private Stream<Change> byTwo(Asked asked) {
    var asAt = lives.asAt();
    if (!asked.open(lives.known(), asAt)) {
      return Stream.empty();
    }
    var waitsFor = asked.waitsFor(lives.known(), asAt);
    return tried.stream()
        .filter(first -> !asked.waitsFor(first.life(), asAt).equals(waitsFor))
        .flatMap(first -> seconds(first).stream().flatMap(second -> both(asked, first, second)));
  }

  /** What the record still leaves out with the first fact, or else what may happen. */
  private List<Supposed> seconds(Tried first) {
    var history = lives.historyWith(List.of(first.fact()));
    var missing = MissingFacts.of(first.life(), history, lives.asAt());
    return Stream.concat(missing.stream(), tried.stream().map(Tried::fact))
        .filter(second -> !second.sort().equals(first.fact().sort()))
        .toList();
  }

  private Stream<Change> both(Asked asked, Tried first, Supposed second) {
    var given = List.of(first.fact(), second);
    var life = triedTogether.computeIfAbsent(given, lives::with);
    return asked.changed(lives.known(), life, lives.asAt()).stream()
        .map(on -> byFacts(asked, life, on, given))
        .filter(change -> asked.hopedFor(change.to()));
  }

  private Change byFacts(Asked asked, LifeCourse life, LocalDate on, List<Supposed> given) {
    var to = asked.on(life, on);
    var eve = on.minusDays(1);
    var goesOn = asked.on(lives.known(), eve).equals(to) && asked.on(life, eve).equals(to);
    var words = ChangeWords.byFacts(asked, to, on, goesOn, given);
    return new Change(to, Change.Kind.FACT, on, days(on), given, false, words);
  }

  /** Of several facts of one sort that change it to the same, the one that does so soonest. */
  private static List<Change> oneOfASort(List<Change> changes) {
    var seen = new HashSet<String>();
    return changes.stream()
        .filter(
            change ->
                seen.add(
                    change.to()
                        + change.settles()
                        + change.given().stream().map(Supposed::sort).sorted().toList()))
        .toList();
  }

  private long days(LocalDate on) {
    return ChronoUnit.DAYS.between(lives.asAt(), on);
  }
}
