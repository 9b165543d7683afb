package uk.waymark.kit.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;

/** The table of events held. */
final class HeldEvents {
  /** What is held of a person of whom nothing is held. */
  static final File NOTHING = new File();

  private static final Comparator<Arrived> BY_ID =
      Comparator.<Arrived, String>comparing(each -> each.event().source())
          .thenComparing(each -> each.event().id());

  private HeldEvents() {}

  /**
   * Holds what is not held yet, and notes the people who have something new as {@link Unconcluded}.
   *
   * @param arrived of people whose files are not closed
   */
  static void hold(Connection connection, Collection<Arrived> arrived) throws SQLException {
    // In one order, so that two batches that hold the same events never wait for each other.
    var sorted = arrived.stream().sorted(BY_ID).toList();
    try (var insert =
        connection.prepareStatement(
            """
            WITH new AS (
              INSERT INTO held_event (source, event_id, authority, subject, position, body)
              SELECT * FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::bytea[])
              ON CONFLICT (source, event_id) DO NOTHING
              RETURNING authority, subject
            ), touched AS (
              SELECT DISTINCT authority COLLATE "C" AS authority, subject COLLATE "C" AS subject
              FROM new ORDER BY 1, 2
            ), states AS (
              -- Asked first, because the conflict itself would wait for whoever just concludes.
              INSERT INTO person_state (authority, subject)
              SELECT * FROM touched t
              WHERE NOT EXISTS (SELECT FROM person_state s
                                WHERE s.authority = t.authority AND s.subject = t.subject)
              ON CONFLICT (authority, subject) DO NOTHING
            )
            INSERT INTO unconcluded (authority, subject) SELECT * FROM touched
            """)) {
      bind(connection, insert, 1, "text", sorted.stream().map(each -> each.event().source()));
      bind(connection, insert, 2, "text", sorted.stream().map(each -> each.event().id()));
      bind(connection, insert, 3, "text", sorted.stream().map(each -> each.person().authority()));
      bind(connection, insert, 4, "text", sorted.stream().map(each -> each.person().subject()));
      bind(connection, insert, 5, "int8", sorted.stream().map(Arrived::position));
      insert.setArray(
          6,
          connection.createArrayOf(
              "bytea", sorted.stream().map(Arrived::body).toArray(byte[][]::new)));
      insert.executeUpdate();
    }
  }

  /** Everything held of these people. */
  static Map<PersonKey, File> load(Connection connection, Collection<PersonKey> people)
      throws SQLException {
    var files = new HashMap<PersonKey, File>();
    var asked = List.copyOf(people);
    try (var select =
        connection.prepareStatement(
            """
            SELECT p.place, h.position, h.body
            FROM unnest(?::text[], ?::text[]) WITH ORDINALITY AS p(authority, subject, place)
            -- OFFSET 0: one by one through the index. Joined freely, PostgreSQL now and then reads
            -- the whole table for a hundred people, when what it knows of a growing table is old.
            CROSS JOIN LATERAL (
              SELECT position, body FROM held_event
              WHERE authority = p.authority AND subject = p.subject OFFSET 0
            ) h
            """)) {
      bind(connection, select, 1, "text", asked.stream().map(PersonKey::authority));
      bind(connection, select, 2, "text", asked.stream().map(PersonKey::subject));
      select.setFetchSize(5_000);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          files
              .computeIfAbsent(asked.get(rows.getInt(1) - 1), unused -> new File())
              .add(rows.getBytes(3), rows.getLong(2));
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

  /** Binds an array of bytea, of which some may be null. */
  static void bindBytes(
      Connection connection,
      PreparedStatement statement,
      int index,
      java.util.stream.Stream<byte @Nullable []> values)
      throws SQLException {
    statement.setArray(index, connection.createArrayOf("bytea", values.toArray(byte[][]::new)));
  }

  /** What is held of one person. */
  static final class File {
    private final List<byte[]> bodies = new ArrayList<>();
    private long position;

    private void add(byte[] body, long at) {
      bodies.add(body);
      position = Math.max(position, at);
    }

    /** The events, read anew each time: as bytes they take a fraction of the room. */
    List<CareEvent> events() {
      return bodies.stream().map(HeldEvents::read).toList();
    }

    /** The highest position among the events. */
    long position() {
      return position;
    }
  }
}
