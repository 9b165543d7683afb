package uk.waymark.portal.readmodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.message.DutiesMessage;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.contracts.message.PersonMessage;
import uk.waymark.kit.reading.AuthorityReader;

/** Finds what is held of one young person. */
@ApplicationScoped
public class Dossiers {
  private final AuthorityReader reader;

  /** Reads as the reader role. */
  @Inject
  public Dossiers(AuthorityReader reader) {
    this.reader = reader;
  }

  /**
   * The dossier of a person whose authority the caller may see; empty when nothing is held.
   *
   * @param key whose
   */
  public Optional<Dossier> find(PersonKey key) {
    return reader.read(key.authority(), connection -> find(connection, key));
  }

  private static Optional<Dossier> find(Connection connection, PersonKey key) throws SQLException {
    var bodies = new HashMap<String, byte[]>();
    try (var query =
        connection.prepareStatement(
            """
            SELECT topic, body FROM derived WHERE authority = ? AND subject = ?
            UNION ALL
            SELECT 'people', convert_to(body, 'UTF8') FROM person WHERE authority = ? AND subject = ?
            """)) {
      query.setString(1, key.authority());
      query.setString(2, key.subject());
      query.setString(3, key.authority());
      query.setString(4, key.subject());
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          bodies.put(rows.getString(1), rows.getBytes(2));
        }
      }
    }
    if (bodies.isEmpty()) {
      return Optional.empty();
    }
    var names = new HashMap<String, String>();
    var leftOn = new HashMap<String, LocalDate>();
    readStaff(connection, key, names, leftOn);
    return Optional.of(
        new Dossier(
            key.authority(),
            key.subject(),
            part(bodies, Topics.PEOPLE, PersonMessage.class),
            part(bodies, Topics.ENTITLEMENTS, EntitlementsMessage.class),
            part(bodies, Topics.ADVISER_DUTIES, DutiesMessage.class),
            part(bodies, Topics.PLAN_DEADLINES, DutiesMessage.class),
            names,
            leftOn));
  }

  private static <T> @Nullable T part(Map<String, byte[]> bodies, String topic, Class<T> kind) {
    var body = bodies.get(topic);
    return body == null ? null : Bodies.read(body, kind);
  }

  private static void readStaff(
      Connection connection,
      PersonKey key,
      Map<String, String> names,
      Map<String, LocalDate> leftOn)
      throws SQLException {
    try (var query =
        connection.prepareStatement(
            """
            SELECT DISTINCT s.staff_id, s.name, s.left_on
            FROM adviser_span a JOIN staff s ON s.authority = a.authority AND s.staff_id = a.adviser_id
            WHERE a.authority = ? AND a.subject = ?
            """)) {
      query.setString(1, key.authority());
      query.setString(2, key.subject());
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          names.put(rows.getString(1), rows.getString(2));
          LocalDate left = rows.getObject(3, LocalDate.class);
          if (left != null) {
            leftOn.put(rows.getString(1), left);
          }
        }
      }
    }
  }
}
