package uk.waymark.portal.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import uk.waymark.contracts.message.StaffMessage;
import uk.waymark.kit.compacted.CompactedHandler;

/** Keeps the staff list. */
final class StaffRows implements CompactedHandler<StaffMessage> {
  @Override
  public void changed(Connection connection, List<Newer<StaffMessage>> messages)
      throws SQLException {
    try (var upsert =
        connection.prepareStatement(
            """
            INSERT INTO staff (authority, staff_id, name, role, team, left_on)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (authority, staff_id) DO UPDATE
              SET name = excluded.name, role = excluded.role, team = excluded.team,
                  left_on = excluded.left_on
            """)) {
      for (var newer : messages) {
        var staff = newer.message();
        upsert.setString(1, staff.authority());
        upsert.setString(2, staff.staffId());
        upsert.setString(3, staff.name());
        upsert.setString(4, staff.role());
        upsert.setString(5, staff.team());
        upsert.setObject(6, staff.leftOn());
        upsert.addBatch();
      }
      upsert.executeBatch();
    }
  }

  @Override
  public void erased(Connection connection, List<String> keys) throws SQLException {
    Keys.delete(
        connection, "DELETE FROM staff WHERE (authority, staff_id) IN (" + Keys.PAIRS + ")", keys);
  }
}
