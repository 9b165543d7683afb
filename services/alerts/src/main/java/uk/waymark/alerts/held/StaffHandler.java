package uk.waymark.alerts.held;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import uk.waymark.alerts.receiver.StaffEntry;
import uk.waymark.contracts.message.StaffMessage;
import uk.waymark.kit.compacted.CompactedHandler;

/** Keeps the staff list, without names. Who is told is worked out from it when mail is made. */
final class StaffHandler implements CompactedHandler<StaffMessage> {
  private static final String PUT =
      """
      insert into staff (authority, staff_id, email, role, team, away_from, away_to, left_on)
      values (?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (authority, staff_id) do update set
        email = excluded.email, role = excluded.role, team = excluded.team,
        away_from = excluded.away_from, away_to = excluded.away_to, left_on = excluded.left_on
      """;

  @Override
  public void changed(Connection connection, List<Newer<StaffMessage>> messages)
      throws SQLException {
    RunLock.shared(connection);
    try (PreparedStatement put = connection.prepareStatement(PUT)) {
      for (Newer<StaffMessage> each : messages) {
        StaffEntry entry = StaffEntry.of(each.message());
        put.setString(1, each.message().authority());
        put.setString(2, entry.staffId());
        put.setString(3, entry.email());
        put.setString(4, entry.role());
        put.setString(5, entry.team());
        put.setObject(6, entry.awayFrom());
        put.setObject(7, entry.awayTo());
        put.setObject(8, entry.leftOn());
        put.addBatch();
      }
      put.executeBatch();
    }
  }

  @Override
  public void erased(Connection connection, List<String> keys) throws SQLException {
    RunLock.shared(connection);
    try (PreparedStatement delete =
        connection.prepareStatement(
            "delete from staff where authority || '/' || staff_id = any(?)")) {
      delete.setArray(1, connection.createArrayOf("text", keys.toArray()));
      delete.executeUpdate();
    }
  }
}
