package uk.waymark.kit.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;

/** The table of events held. */
final class HeldEvents {
  /** What is held of a person of whom nothing is held. */
  static final File NOTHING = new File();

  private HeldEvents() {}

  /** Holds what is not held yet and returns the people who have something new. */
  static SortedSet<PersonKey> hold(Connection connection, Collection<Arrived> arrived)
      throws SQLException {
    var people = new TreeSet<>(PersonStates.IN_LOCKING_ORDER);
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO held_event (source, event_id, authority, subject, position, body)
            SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::bytea[])
            ON CONFLICT (source, event_id) DO NOTHING
            RETURNING authority, subject
            """)) {
      bind(connection, insert, 1, "text", arrived.stream().map(each -> each.event().source()));
      bind(connection, insert, 2, "text", arrived.stream().map(each -> each.event().id()));
      bind(connection, insert, 3, "text", arrived.stream().map(each -> each.person().authority()));
      bind(connection, insert, 4, "text", arrived.stream().map(each -> each.person().subject()));
      bind(connection, insert, 5, "int8", arrived.stream().map(Arrived::position));
      insert.setArray(
          6,
          connection.createArrayOf(
              "bytea", arrived.stream().map(Arrived::body).toArray(byte[][]::new)));
      try (var rows = insert.executeQuery()) {
        while (rows.next()) {
          people.add(new PersonKey(rows.getString(1), rows.getString(2)));
        }
      }
    }
    return people;
  }

  /**
   * Everything held of these people.
   *
   * @param parsed events of this batch that need not be read again
   */
  static Map<PersonKey, File> load(
      Connection connection, Collection<PersonKey> people, Map<EventId, CareEvent> parsed)
      throws SQLException {
    var files = new HashMap<PersonKey, File>();
    try (var select =
        connection.prepareStatement(
            """
            SELECT h.authority, h.subject, h.source, h.event_id, h.position, h.body
            FROM unnest(?::text[], ?::text[]) AS p(authority, subject)
            JOIN held_event h USING (authority, subject)
            """)) {
      bind(connection, select, 1, "text", people.stream().map(PersonKey::authority));
      bind(connection, select, 2, "text", people.stream().map(PersonKey::subject));
      select.setFetchSize(5_000);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var person = new PersonKey(rows.getString(1), rows.getString(2));
          var known = parsed.get(new EventId(rows.getString(3), rows.getString(4)));
          files
              .computeIfAbsent(person, unused -> new File())
              .add(known == null ? read(rows.getBytes(6)) : known, rows.getLong(5));
        }
      }
    }
    return files;
  }

  /** An event that was readable when it was held. */
  static CareEvent read(byte[] body) {
    return switch (EventReader.read(body)) {
      case ReadResult.Read(var event) -> event;
      case ReadResult.Unreadable(var reason, var place) ->
          throw new IllegalStateException(
              "An event that is held can no longer be read: " + reason + " " + place);
    };
  }

  /** Forgets these people's events. */
  static void forget(Connection connection, Collection<PersonKey> people) throws SQLException {
    try (var delete =
        connection.prepareStatement(
            """
            DELETE FROM held_event h USING unnest(?::text[], ?::text[]) AS p(authority, subject)
            WHERE h.authority = p.authority AND h.subject = p.subject
            """)) {
      bind(connection, delete, 1, "text", people.stream().map(PersonKey::authority));
      bind(connection, delete, 2, "text", people.stream().map(PersonKey::subject));
      delete.executeUpdate();
    }
  }

  static void bind(
      Connection connection,
      PreparedStatement statement,
      int index,
      String type,
      java.util.stream.Stream<?> values)
      throws SQLException {
    statement.setArray(index, connection.createArrayOf(type, values.toArray()));
  }

  /** What makes an event unique. */
  record EventId(String source, String id) {}

  /** What is held of one person. */
  static final class File {
    private final List<CareEvent> events = new ArrayList<>();
    private long position;

    private void add(CareEvent event, long at) {
      events.add(event);
      position = Math.max(position, at);
    }

    List<CareEvent> events() {
      return events;
    }

    /** The highest position among the events. */
    long position() {
      return position;
    }
  }
}
