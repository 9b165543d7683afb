package uk.waymark.intake.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import uk.waymark.contracts.PersonKey;

/** Whose file was erased. Only a keyed hash is kept: it answers "is it this one" and no more. */
@ApplicationScoped
public class ClosedPeople {
  private final Secrets secrets;

  /** Hashes with intake's key. */
  @Inject
  public ClosedPeople(Secrets secrets) {
    this.secrets = secrets;
  }

  /** Which of these people's files are closed. */
  public Set<PersonKey> among(Connection connection, Collection<PersonKey> people)
      throws SQLException {
    if (noneAtAll(connection)) {
      return Set.of();
    }
    var byHash = people.stream().distinct().collect(Collectors.toMap(this::hash, person -> person));
    var closed = new HashSet<PersonKey>();
    try (var select =
        connection.prepareStatement(
            "SELECT person_hash FROM closed_person WHERE person_hash = ANY (?)")) {
      select.setArray(1, connection.createArrayOf("text", byHash.keySet().toArray()));
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          closed.add(byHash.get(rows.getString(1)));
        }
      }
    }
    return closed;
  }

  /** Closes a file for ever; again changes nothing. */
  public void close(Connection connection, PersonKey person, Instant at) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO closed_person (person_hash, closed_at) VALUES (?, ?)"
                + " ON CONFLICT DO NOTHING")) {
      insert.setString(1, hash(person));
      insert.setTimestamp(2, Timestamp.from(at));
      insert.executeUpdate();
    }
  }

  /** The person as a keyed hash. */
  public String hash(PersonKey person) {
    return secrets.hash("person " + person);
  }

  private static boolean noneAtAll(Connection connection) throws SQLException {
    try (var select = connection.createStatement();
        var rows = select.executeQuery("SELECT NOT EXISTS (SELECT 1 FROM closed_person)")) {
      rows.next();
      return rows.getBoolean(1);
    }
  }
}
