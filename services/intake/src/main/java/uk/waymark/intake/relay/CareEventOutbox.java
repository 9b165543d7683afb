package uk.waymark.intake.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.contracts.Topics;
import uk.waymark.kit.publish.Outbox;
import uk.waymark.kit.publish.Outgoing;

/** Recorded events that Kafka has not confirmed, in the order of their positions. */
final class CareEventOutbox implements Outbox<Long> {
  @Override
  public List<Outgoing<Long>> claim(Connection connection, int limit) throws SQLException {
    if (!OneAtATime.CARE_EVENTS.isMine(connection)) {
      return List.of();
    }
    var claimed = new ArrayList<Outgoing<Long>>();
    try (var select =
        connection.prepareStatement(
            """
            SELECT position, authority || '/' || subject, body FROM care_event
            WHERE relayed_at IS NULL ORDER BY position LIMIT ?
            """)) {
      select.setInt(1, limit);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          long position = rows.getLong(1);
          claimed.add(
              new Outgoing<>(
                  EventMessage.of(
                      Topics.CARE_EVENTS, rows.getString(2), position, rows.getString(3)),
                  position));
        }
      }
    }
    return claimed;
  }

  @Override
  public void confirm(Connection connection, List<Long> sent) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE care_event SET relayed_at = now() WHERE position = ANY (?)")) {
      update.setArray(1, connection.createArrayOf("int8", sent.toArray()));
      update.executeUpdate();
    }
  }
}
