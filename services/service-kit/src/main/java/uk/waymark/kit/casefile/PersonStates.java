package uk.waymark.kit.casefile;

import static uk.waymark.kit.casefile.HeldEvents.bind;
import static uk.waymark.kit.casefile.HeldEvents.bindBytes;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.kit.packed.Kept;

/** The table of what was concluded of each person. */
final class PersonStates {
  /** Rows are always locked in this order, so that two batches never wait for each other. */
  static final Comparator<PersonKey> IN_LOCKING_ORDER =
      Comparator.comparing(PersonKey::authority).thenComparing(PersonKey::subject);

  private PersonStates() {}

  /** Makes the rows that are missing and locks all of them until the transaction ends. */
  static Map<PersonKey, State> lock(Connection connection, SortedSet<PersonKey> people)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO person_state (authority, subject)
            SELECT * FROM unnest(?::text[], ?::text[]) AS p(authority, subject)
            ON CONFLICT (authority, subject) DO NOTHING
            """)) {
      bind(connection, insert, 1, "text", people.stream().map(PersonKey::authority));
      bind(connection, insert, 2, "text", people.stream().map(PersonKey::subject));
      insert.executeUpdate();
    }
    return lockKnown(connection, people);
  }

  /** Locks the rows there are of these people, unless erased, until the transaction ends. */
  static Map<PersonKey, State> lockKnown(Connection connection, SortedSet<PersonKey> people)
      throws SQLException {
    var states = new HashMap<PersonKey, State>();
    lockDrawn(connection, people).forEach((person, drawn) -> states.put(person, drawn.state()));
    return states;
  }

  /** Locks up to so many people whose conclusion was drawn by other rules than these. */
  static SortedSet<PersonKey> lockDerivedOtherwise(Connection connection, String version, int limit)
      throws SQLException {
    var people = new TreeSet<>(IN_LOCKING_ORDER);
    try (var select =
        connection.prepareStatement(
            """
            SELECT authority, subject FROM person_state
            WHERE derived_with <> ? AND NOT erased LIMIT ? FOR UPDATE SKIP LOCKED
            """)) {
      select.setString(1, version);
      select.setInt(2, limit);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          people.add(new PersonKey(rows.getString(1), rows.getString(2)));
        }
      }
    }
    return people;
  }

  /**
   * Locks the rows there are of these people, unless erased, until the transaction ends, and says
   * how each was drawn.
   */
  static Map<PersonKey, Drawn> lockDrawn(Connection connection, SortedSet<PersonKey> people)
      throws SQLException {
    var drawn = new HashMap<PersonKey, Drawn>();
    try (var select =
        connection.prepareStatement(
            """
            SELECT s.authority, s.subject, s.content_hash, s.derived_with, s.rests_on,
                   s.failed_reference IS NOT NULL
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
          drawn.put(
              new PersonKey(rows.getString(1), rows.getString(2)),
              new Drawn(
                  new State(rows.getString(3)),
                  new Basis(rows.getString(4), rows.getString(5)),
                  rows.getBoolean(6)));
        }
      }
    }
    return drawn;
  }

  /**
   * The canonical content that is stored of these people, who are locked.
   *
   * @param use is given each of them, one after the other
   */
  static void contents(Connection connection, Collection<PersonKey> people, Use use)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            """
            SELECT s.authority, s.subject, s.content, s.content_since
            FROM unnest(?::text[], ?::text[]) AS p(authority, subject)
            JOIN person_state s USING (authority, subject)
            """)) {
      bind(connection, select, 1, "text", people.stream().map(PersonKey::authority));
      bind(connection, select, 2, "text", people.stream().map(PersonKey::subject));
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          use.of(
              new PersonKey(rows.getString(1), rows.getString(2)),
              rows.getBytes(3),
              rows.getBytes(4));
        }
      }
    }
  }

  /** Stores new conclusions, each with the next revision number. */
  static void changed(Connection connection, Basis basis, List<Change> changes)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            UPDATE person_state s
            SET content = coalesce(c.content, s.content), content_since = c.content_since,
                content_hash = c.content_hash, position = c.position,
                derived_with = ?, rests_on = ?, failed_reference = NULL, number = s.number + 1,
                generation = (SELECT generation FROM service_state)
            FROM unnest(?::text[], ?::text[], ?::bytea[], ?::bytea[], ?::text[], ?::bigint[])
              AS c(authority, subject, content, content_since, content_hash, position)
            WHERE s.authority = c.authority AND s.subject = c.subject
            """)) {
      update.setString(1, basis.version());
      update.setString(2, basis.restsOn());
      bind(connection, update, 3, "text", changes.stream().map(each -> each.person().authority()));
      bind(connection, update, 4, "text", changes.stream().map(each -> each.person().subject()));
      bindBytes(connection, update, 5, changes.stream().map(each -> each.columns().whole()));
      bindBytes(connection, update, 6, changes.stream().map(each -> each.columns().since()));
      bind(connection, update, 7, "text", changes.stream().map(each -> each.hash()));
      bind(connection, update, 8, "int8", changes.stream().map(Change::position));
      update.executeUpdate();
    }
  }

  /** Notes that these people's conclusion was drawn by these rules and has not changed. */
  static void unchanged(Connection connection, Basis basis, Map<PersonKey, Long> positions)
      throws SQLException {
    var people = new ArrayList<>(positions.keySet());
    try (var update =
        connection.prepareStatement(
            """
            UPDATE person_state s
            SET derived_with = ?, rests_on = ?, position = c.position, failed_reference = NULL
            FROM unnest(?::text[], ?::text[], ?::bigint[]) AS c(authority, subject, position)
            WHERE s.authority = c.authority AND s.subject = c.subject
            """)) {
      update.setString(1, basis.version());
      update.setString(2, basis.restsOn());
      bind(connection, update, 3, "text", people.stream().map(PersonKey::authority));
      bind(connection, update, 4, "text", people.stream().map(PersonKey::subject));
      bind(connection, update, 5, "int8", people.stream().map(positions::get));
      update.executeUpdate();
    }
  }

  /** Notes that the rules failed on this person: the events are kept, the last conclusion stays. */
  static void failed(Connection connection, String version, PersonKey person, String reference)
      throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            UPDATE person_state SET derived_with = ?, rests_on = '', failed_reference = ?
            WHERE authority = ? AND subject = ?
            """)) {
      update.setString(1, version);
      update.setString(2, reference);
      update.setString(3, person.authority());
      update.setString(4, person.subject());
      update.executeUpdate();
    }
  }

  /** Takes away the rows of people who are erased and whose tombstone is published. */
  static void remove(Connection connection, Collection<PersonKey> people) throws SQLException {
    try (var delete =
        connection.prepareStatement(
            """
            DELETE FROM person_state s USING unnest(?::text[], ?::text[]) AS p(authority, subject)
            WHERE s.authority = p.authority AND s.subject = p.subject AND s.erased
            """)) {
      bind(connection, delete, 1, "text", people.stream().map(PersonKey::authority));
      bind(connection, delete, 2, "text", people.stream().map(PersonKey::subject));
      delete.executeUpdate();
    }
  }

  /** Empties the rows; a tombstone follows, then the rows go. */
  static void erased(Connection connection, Collection<PersonKey> people) throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            UPDATE person_state s
            SET content = NULL, content_since = NULL, content_hash = NULL, erased = true,
                number = s.number + 1, generation = (SELECT generation FROM service_state)
            FROM unnest(?::text[], ?::text[]) AS p(authority, subject)
            WHERE s.authority = p.authority AND s.subject = p.subject
            """)) {
      bind(connection, update, 1, "text", people.stream().map(PersonKey::authority));
      bind(connection, update, 2, "text", people.stream().map(PersonKey::subject));
      update.executeUpdate();
    }
  }

  /**
   * What a locked row says.
   *
   * @param contentHash null when nothing was concluded yet
   */
  record State(@Nullable String contentHash) {}

  /**
   * By what a conclusion was drawn.
   *
   * @param version of the rules
   * @param restsOn what it rests on beside law and events ({@link Deriver#restsOn}); empty where
   *     that is nothing or not known
   */
  record Basis(String version, String restsOn) {}

  /**
   * What a locked row says of how its conclusion was drawn.
   *
   * @param failed whether the rules failed on this person last
   */
  record Drawn(State state, Basis basis, boolean failed) {}

  /**
   * A new conclusion.
   *
   * @param columns its content
   * @param hash of its content
   * @param position the highest position of the events it rests on
   */
  record Change(PersonKey person, Kept.Columns columns, String hash, long position) {}

  /** What is done with the content of one person. */
  @FunctionalInterface
  interface Use {
    /**
     * Is given what {@link Kept#read} reads.
     *
     * @param since null where the content is the whole one
     */
    void of(PersonKey person, byte[] whole, byte @Nullable [] since);
  }
}
