package uk.waymark.intake.ssda903;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.event.EventType;

/**
 * What a later return takes back: it has the same episode and does not say any more what an earlier
 * one said, such as that care ended. Of each pair of years, so that a year loaded later never
 * changes or removes a withdrawal that was made before.
 */
final class Withdrawals {
  private Withdrawals() {}

  static List<Statement> between(List<LoadedRow> rows, Map<LoadedRow, List<Statement>> said) {
    var withdrawals = new ArrayList<Statement>();
    for (var earlier : rows) {
      for (var later : rows) {
        if (later.key().equals(earlier.key()) && later.year().compareTo(earlier.year()) > 0) {
          var still = said.getOrDefault(later, List.of());
          said.getOrDefault(earlier, List.of()).stream()
              .filter(statement -> still.stream().noneMatch(s -> sameSubject(s, statement)))
              .map(statement -> withdrawal(statement, later))
              .forEach(withdrawals::add);
        }
      }
    }
    return withdrawals;
  }

  private static boolean sameSubject(Statement one, Statement other) {
    return one.subject().equals(other.subject());
  }

  private static Statement withdrawal(Statement statement, LoadedRow later) {
    return new Statement(
        statement.person(),
        statement.subject() + "|" + statement.year().begins() + "|withdrawn",
        later.year(),
        later.version(),
        EventType.EVENT_RETRACTED,
        later.year().lastDay(),
        Json.object()
            .put("retracts", statement.id())
            .put("reason", "not in the return " + later.year() + " any more"),
        Optional.empty());
  }
}
