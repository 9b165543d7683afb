package uk.waymark.statute.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.waymark.statute.LifeCourse;
import uk.waymark.statute.Statute;
import uk.waymark.statute.Wanted;
import uk.waymark.statute.facts.History;
import uk.waymark.statute.facts.Recorded;
import uk.waymark.statute.law.Settings;

/** The life as it is, and as it would be with more events. */
final class SupposedLives {
  private static final String SOURCE = "urn:waymark:supposed";

  private final History history;
  private final Settings settings;
  private final LocalDate asAt;

  /** No duty is asked what would change it. */
  private static final Set<Wanted> WANTED = Set.of(Wanted.ENTITLEMENTS);

  private final LifeCourse known;
  private int derivations;

  SupposedLives(LifeCourse known, History history, Settings settings, LocalDate asAt) {
    this.known = known;
    this.history = history;
    this.settings = settings;
    this.asAt = asAt;
  }

  LocalDate asAt() {
    return asAt;
  }

  /** The life course from what is known. */
  LifeCourse known() {
    return known;
  }

  History history() {
    return history;
  }

  History historyWith(List<Supposed> given) {
    return with(history, given, asAt);
  }

  /** The life course if this happened too. */
  LifeCourse with(List<Supposed> given) {
    derivations++;
    return Statute.derive(historyWith(given), settings, WANTED);
  }

  int derivations() {
    return derivations;
  }

  /** The history with these events added; they are recorded last, and on that day or later. */
  static History with(History history, List<Supposed> given, LocalDate asAt) {
    var recordedAt = asAt.atTime(12, 0).toInstant(ZoneOffset.UTC);
    for (var event : history.events()) {
      recordedAt = later(recordedAt, event.recordedAt());
    }
    var more = new ArrayList<Recorded>(given.size());
    for (int i = 0; i < given.size(); i++) {
      var each = given.get(i);
      more.add(
          new Recorded(
              each.corrects().map(Recorded::source).orElse(SOURCE),
              "supposed-" + (i + 1),
              recordedAt.plusSeconds(i + 1L),
              each.corrects().map(Recorded::id),
              each.on(),
              each.what()));
    }
    return history.and(more);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isBefore(other) ? other : one;
  }
}
