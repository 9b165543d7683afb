package uk.waymark.intake.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Headers;
import uk.waymark.contracts.Topics;
import uk.waymark.kit.publish.Outbox;
import uk.waymark.kit.publish.Outgoing;

/**
 * What was asked for again: the oldest unfinished replay, a stretch at a time. How far it has come
 * is stored once Kafka has confirmed, so a restart goes on from there.
 */
final class Replays implements Outbox<Replays.Step> {
  /** One event of a replay on its way. */
  record Step(UUID replay, long position) {}

  private record Asked(
      UUID id,
      String service,
      @Nullable String authority,
      @Nullable String subject,
      long from,
      long upTo) {}

  @Override
  public List<Outgoing<Step>> claim(Connection connection, int limit) throws SQLException {
    if (!OneAtATime.REPLAYS.isMine(connection)) {
      return List.of();
    }
    Asked asked = oldest(connection);
    while (asked != null) {
      var stretch = stretch(connection, asked, limit);
      if (!stretch.isEmpty()) {
        return stretch;
      }
      finish(connection, asked.id());
      asked = oldest(connection);
    }
    return List.of();
  }

  private static @Nullable Asked oldest(Connection connection) throws SQLException {
    try (var select =
            connection.prepareStatement(
                """
                SELECT id, service, authority, subject, last_position, up_to FROM replay
                WHERE finished_at IS NULL ORDER BY requested_at, id LIMIT 1
                """);
        var rows = select.executeQuery()) {
      return rows.next()
          ? new Asked(
              rows.getObject(1, UUID.class),
              rows.getString(2),
              rows.getString(3),
              rows.getString(4),
              rows.getLong(5),
              rows.getLong(6))
          : null;
    }
  }

  private static List<Outgoing<Step>> stretch(Connection connection, Asked asked, int limit)
      throws SQLException {
    var stretch = new ArrayList<Outgoing<Step>>();
    var whose =
        (asked.authority() == null ? "" : " AND authority = ?")
            + (asked.subject() == null ? "" : " AND subject = ?");
    try (var select =
        connection.prepareStatement(
            "SELECT position, authority || '/' || subject, body FROM care_event"
                + " WHERE position > ? AND position <= ?"
                + whose
                + " ORDER BY position LIMIT ?")) {
      int parameter = 1;
      select.setLong(parameter++, asked.from());
      select.setLong(parameter++, asked.upTo());
      if (asked.authority() != null) {
        select.setString(parameter++, asked.authority());
      }
      if (asked.subject() != null) {
        select.setString(parameter++, asked.subject());
      }
      select.setInt(parameter, limit);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          long position = rows.getLong(1);
          var message =
              EventMessage.of(
                  Topics.CARE_EVENTS_REPLAY, rows.getString(2), position, rows.getString(3));
          EventMessage.header(message, Headers.FOR, asked.service());
          stretch.add(new Outgoing<>(message, new Step(asked.id(), position)));
        }
      }
    }
    return stretch;
  }

  @Override
  public void confirm(Connection connection, List<Step> sent) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE replay SET last_position = ?, sent = sent + ? WHERE id = ?")) {
      update.setLong(1, sent.getLast().position());
      update.setLong(2, sent.size());
      update.setObject(3, sent.getLast().replay());
      update.executeUpdate();
    }
  }

  private static void finish(Connection connection, UUID replay) throws SQLException {
    try (var update =
        connection.prepareStatement("UPDATE replay SET finished_at = now() WHERE id = ?")) {
      update.setObject(1, replay);
      update.executeUpdate();
    }
  }
}
