package uk.waymark.kit.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import uk.waymark.contracts.PersonKey;

/**
 * The notes of whom to conclude for again because something changed that their conclusion rests on
 * beside their events. They are written in the transaction of the change and so survive whatever
 * ends the process; {@link DerivingAgain} works them off beside the ordinary work.
 */
public final class DeriveAgain {
  private DeriveAgain() {}

  /**
   * Waits until nobody is being concluded for, and lets nobody begin before this transaction ends:
   * for a change that notes only whom it touches, as told by what is stored of them. Otherwise a
   * conclusion by what counted before could come after it was looked.
   */
  public static void betweenConclusions(Connection connection) throws SQLException {
    ErasureLock.alone(connection);
  }

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
}
