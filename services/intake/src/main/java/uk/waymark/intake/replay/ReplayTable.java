package uk.waymark.intake.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The replays that were asked for. */
final class ReplayTable {
  private ReplayTable() {}

  static void add(Connection connection, UUID id, ReplayRequest request, Instant now)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO replay (id, service, authority, subject, up_to, requested_at)
            SELECT ?, ?, ?, ?, coalesce(max(position), 0), ? FROM care_event
            """)) {
      insert.setObject(1, id);
      insert.setString(2, request.service());
      insert.setString(3, request.authority());
      insert.setString(4, request.subject());
      insert.setTimestamp(5, Timestamp.from(now));
      insert.executeUpdate();
    }
  }

  static Optional<ReplayProgress> find(Connection connection, UUID id) throws SQLException {
    try (var select =
        connection.prepareStatement(
            """
            SELECT service, sent, last_position, up_to, requested_at, finished_at
            FROM replay WHERE id = ?
            """)) {
      select.setObject(1, id);
      try (var rows = select.executeQuery()) {
        if (!rows.next()) {
          return Optional.empty();
        }
        Timestamp finished = rows.getTimestamp(6);
        return Optional.of(
            new ReplayProgress(
                id,
                rows.getString(1),
                finished == null ? "running" : "finished",
                rows.getLong(2),
                rows.getLong(3),
                rows.getLong(4),
                rows.getTimestamp(5).toInstant(),
                finished == null ? null : finished.toInstant()));
      }
    }
  }
}
