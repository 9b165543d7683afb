package uk.waymark.intake.ssda903;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.EventType;

/**
 * A child whose first row in a return only continues care was looked after from that row's first
 * day at the latest: the return vouches for that day and for none before it. So it counts as the
 * start of care until a return with an earlier row of the child is loaded, which takes it back.
 *
 * <p>Both follow from the year's own return and from whether an earlier row is loaded at all, so
 * that a year loaded later never changes or removes what was said before.
 */
final class SeenInCare {
  private SeenInCare() {}

  /**
   * @param rows the child's rows of Episodes of all years
   */
  static List<Statement> of(PersonKey person, List<LoadedRow> rows) {
    var statements = new ArrayList<Statement>();
    var firstOfYear = new HashMap<ReturnYear, LoadedRow>();
    for (var row : rows) {
      firstOfYear.merge(
          row.year(), row, (one, other) -> one.key().compareTo(other.key()) <= 0 ? one : other);
    }
    for (var first : firstOfYear.values()) {
      var episode = ChildHistory.episode(first);
      if (!episode.started()) {
        var seen = seen(person, episode, first.version());
        statements.add(seen);
        if (rows.stream().anyMatch(row -> row.key().compareTo(first.key()) < 0)) {
          statements.add(takenBack(seen));
        }
      }
    }
    return statements;
  }

  private static Statement seen(PersonKey person, Episode episode, int version) {
    return new Statement(
        person,
        "EPISODES|" + episode.decom() + "|seen",
        episode.year(),
        version,
        EventType.CARE_STARTED,
        episode.decom(),
        Json.object()
            .put("legalBasis", Codes.LS.word(episode.ls(), "legalBasis").orElseThrow())
            .put("effectiveDate", episode.decom().toString()),
        Optional.of(ReturnYear.of(episode.decom()).begins()));
  }

  private static Statement takenBack(Statement seen) {
    return new Statement(
        seen.person(),
        seen.subject() + "|" + seen.year().begins() + "|earlier",
        seen.year(),
        seen.version(),
        EventType.EVENT_RETRACTED,
        seen.year().lastDay(),
        Json.object()
            .put("retracts", seen.id())
            .put("reason", "another row has an earlier episode"),
        Optional.empty());
  }
}
