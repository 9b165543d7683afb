package uk.waymark.kit.casefile;

import static uk.waymark.kit.casefile.HeldEvents.bind;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import uk.waymark.contracts.PersonKey;
import uk.waymark.kit.casefile.PersonStates.State;

/**
 * The notes of whose events are held and not yet concluded from; see {@link Concluding}.
 *
 * <p>PostgreSQL mostly sees this table empty and plans as if it were. Joined freely with a hundred
 * people it then compares every note with each of them, which with many notes takes seconds; so
 * each statement here goes from one person to the next through an index ({@code LATERAL}).
 */
final class Unconcluded {
  /** So many of the oldest notes are looked at; more than two threads lock at once. */
  private static final int NOTES = 4_000;

  private Unconcluded() {}

  /**
   * Locks up to so many people who are noted, the longest noted first, and takes their notes away.
   * Whoever is locked by somebody else stays noted.
   *
   * <p>What is read of them after this, and not before, holds every event their notes were about.
   */
  static Map<PersonKey, State> take(Connection connection, int limit) throws SQLException {
    var states = new HashMap<PersonKey, State>();
    try (var select =
        connection.prepareStatement(
            """
            SELECT s.authority, s.subject, s.content_hash
            FROM (SELECT authority, subject, min(note) AS first_note
                  FROM (SELECT * FROM unconcluded ORDER BY note LIMIT ?) AS oldest
                  GROUP BY authority, subject ORDER BY first_note) AS noted
            CROSS JOIN LATERAL (
              SELECT authority, subject, content_hash FROM person_state
              WHERE authority = noted.authority AND subject = noted.subject
              FOR UPDATE SKIP LOCKED
            ) s
            LIMIT ?
            """)) {
      select.setInt(1, NOTES);
      select.setInt(2, limit);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          states.put(
              new PersonKey(rows.getString(1), rows.getString(2)), new State(rows.getString(3)));
        }
      }
    }
    remove(connection, states.keySet());
    return states;
  }

  /** Takes away the notes of these people, who are locked or are being erased. */
  static void remove(Connection connection, Collection<PersonKey> people) throws SQLException {
    if (people.isEmpty()) {
      return;
    }
    try (var delete =
        connection.prepareStatement(
            """
            DELETE FROM unconcluded WHERE note = ANY (ARRAY(
              SELECT u.note FROM unnest(?::text[], ?::text[]) AS p(authority, subject)
              CROSS JOIN LATERAL (
                SELECT note FROM unconcluded
                WHERE authority = p.authority AND subject = p.subject OFFSET 0
              ) u))
            """)) {
      bind(connection, delete, 1, "text", people.stream().map(PersonKey::authority));
      bind(connection, delete, 2, "text", people.stream().map(PersonKey::subject));
      delete.executeUpdate();
    }
  }

  /** Who of these people is noted. */
  static Set<PersonKey> among(Connection connection, Collection<PersonKey> people)
      throws SQLException {
    var noted = new HashSet<PersonKey>();
    try (var select =
        connection.prepareStatement(
            """
            SELECT p.authority, p.subject
            FROM unnest(?::text[], ?::text[]) AS p(authority, subject)
            CROSS JOIN LATERAL (
              SELECT FROM unconcluded
              WHERE authority = p.authority AND subject = p.subject LIMIT 1
            ) u
            """)) {
      bind(connection, select, 1, "text", people.stream().map(PersonKey::authority));
      bind(connection, select, 2, "text", people.stream().map(PersonKey::subject));
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          noted.add(new PersonKey(rows.getString(1), rows.getString(2)));
        }
      }
    }
    return noted;
  }

  /** Whether anyone is noted. */
  static boolean any(Connection connection) throws SQLException {
    try (var select = connection.prepareStatement("SELECT EXISTS (SELECT FROM unconcluded)");
        var rows = select.executeQuery()) {
      return rows.next() && rows.getBoolean(1);
    }
  }
}
