package uk.waymark.intake.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.event.CareEvent;

/** The table of care events. Rows are only ever added, and deleted by an erasure. */
final class CareEventTable {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneOffset.UTC);

  private CareEventTable() {}

  /** Adds those that are not there yet, in their order, and says at which positions. */
  static Map<EventKey, Long> add(Connection connection, List<CareEvent> events, Instant intake)
      throws SQLException {
    var positions = new HashMap<EventKey, Long>();
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO care_event (authority, subject, source, event_id, type, content_hash, body,
                                    recorded_at, intake_at)
            SELECT t.authority, t.subject, t.source, t.event_id, t.type, t.content_hash, t.body,
                   t.recorded_at, ?::timestamptz
            FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::text[], ?::timestamptz[])
              WITH ORDINALITY AS t(authority, subject, source, event_id, type, content_hash, body,
                                   recorded_at, place)
            ORDER BY t.place
            ON CONFLICT (source, event_id) DO NOTHING
            RETURNING position, source, event_id
            """)) {
      insert.setString(1, MOMENT.format(intake));
      texts(insert, 2, events, event -> event.person().authority());
      texts(insert, 3, events, event -> event.person().subject());
      texts(insert, 4, events, CareEvent::source);
      texts(insert, 5, events, CareEvent::id);
      texts(insert, 6, events, CareEvent::typeName);
      texts(insert, 7, events, CareEvent::contentHash);
      texts(insert, 8, events, event -> body(event, intake));
      texts(insert, 9, events, event -> MOMENT.format(event.recordedOr(intake)));
      try (var rows = insert.executeQuery()) {
        while (rows.next()) {
          positions.put(new EventKey(rows.getString(2), rows.getString(3)), rows.getLong(1));
        }
      }
    }
    return positions;
  }

  /** What the record has under these keys, names among them. */
  static Map<EventKey, Held> held(Connection connection, Collection<EventKey> keys)
      throws SQLException {
    var found = new HashMap<EventKey, Held>();
    try (var select =
        connection.prepareStatement(
            """
            SELECT source, event_id, content_hash, position
            FROM care_event JOIN unnest(?::text[], ?::text[]) AS t(source, event_id)
              USING (source, event_id)
            UNION ALL
            SELECT source, event_id, content_hash, NULL
            FROM name_event JOIN unnest(?::text[], ?::text[]) AS t(source, event_id)
              USING (source, event_id)
            """)) {
      var sources = keys.stream().map(EventKey::source).toArray();
      var ids = keys.stream().map(EventKey::id).toArray();
      for (int twice = 0; twice <= 2; twice += 2) {
        select.setArray(1 + twice, connection.createArrayOf("text", sources));
        select.setArray(2 + twice, connection.createArrayOf("text", ids));
      }
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          @Nullable Long position = rows.getObject(4, Long.class);
          found.put(
              new EventKey(rows.getString(1), rows.getString(2)),
              new Held(rows.getString(3), position));
        }
      }
    }
    return found;
  }

  /** The event as it is relayed, but for its position: with both moments of recording. */
  private static String body(CareEvent event, Instant intake) {
    var body = event.whole().deepCopy();
    if (event.recordedTime().isEmpty()) {
      body.put("recordedtime", MOMENT.format(intake));
    }
    body.put("intaketime", MOMENT.format(intake));
    body.remove("waymarkposition");
    return body.toString();
  }

  private static void texts(
      PreparedStatement statement,
      int index,
      List<CareEvent> events,
      Function<CareEvent, String> column)
      throws SQLException {
    statement.setArray(
        index,
        statement.getConnection().createArrayOf("text", events.stream().map(column).toArray()));
  }
}
