package uk.waymark.kit.casefile;

import static uk.waymark.kit.casefile.HeldEvents.bind;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.waymark.contracts.PersonKey;
import uk.waymark.kit.casefile.PersonStates.State;

/**
 * The notes of whom to conclude for again because something changed that their conclusion rests on
 * beside their events. They are written in the transaction of the change and so survive whatever
 * ends the process; {@link DerivingAgain} works them off beside the ordinary work.
 */
public final class DeriveAgain {
  private DeriveAgain() {}

  /**
   * Notes people.
   *
   * @param people a query of the columns authority and subject
   * @param parameters its text parameters
   * @return how many were noted
   */
  public static long note(Connection connection, String people, List<String> parameters)
      throws SQLException {
    try (var insert =
        connection.prepareStatement("INSERT INTO derive_again (authority, subject) " + people)) {
      for (var i = 0; i < parameters.size(); i++) {
        insert.setString(i + 1, parameters.get(i));
      }
      return insert.executeLargeUpdate();
    }
  }

  /**
   * Takes up to so many notes away and says whom they were about.
   *
   * <p>What is read after this, and not before, holds the change that the notes were about.
   */
  static SortedSet<PersonKey> take(Connection connection, int limit) throws SQLException {
    var people = new TreeSet<>(PersonStates.IN_LOCKING_ORDER);
    try (var delete =
        connection.prepareStatement(
            """
            DELETE FROM derive_again WHERE note = ANY (ARRAY(
              SELECT note FROM derive_again ORDER BY note LIMIT ? FOR UPDATE SKIP LOCKED))
            RETURNING authority, subject
            """)) {
      delete.setInt(1, limit);
      try (var rows = delete.executeQuery()) {
        while (rows.next()) {
          people.add(new PersonKey(rows.getString(1), rows.getString(2)));
        }
      }
    }
    return people;
  }

  /** Locks the rows of these people until the transaction ends; the erased are left out. */
  static Map<PersonKey, State> lock(Connection connection, SortedSet<PersonKey> people)
      throws SQLException {
    var states = new HashMap<PersonKey, State>();
    try (var select =
        connection.prepareStatement(
            """
            SELECT s.authority, s.subject, s.content_hash
            FROM unnest(?::text[], ?::text[]) AS p(authority, subject)
            JOIN person_state s USING (authority, subject)
            WHERE NOT s.erased
            ORDER BY s.authority COLLATE "C", s.subject COLLATE "C"
            FOR UPDATE OF s
            """)) {
      bind(connection, select, 1, "text", people.stream().map(PersonKey::authority));
      bind(connection, select, 2, "text", people.stream().map(PersonKey::subject));
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          states.put(
              new PersonKey(rows.getString(1), rows.getString(2)), new State(rows.getString(3)));
        }
      }
    }
    return states;
  }
}
