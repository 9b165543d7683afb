package uk.waymark.intake.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import uk.waymark.contracts.PersonKey;
import uk.waymark.intake.parked.Erased;
import uk.waymark.intake.parked.Original;
import uk.waymark.intake.record.ClosedPeople;
import uk.waymark.intake.record.Secrets;

/**
 * Deletes what is parked about a person, found by its key and by what the message itself says. That
 * something was parked stays: it may have been about others too.
 */
@ApplicationScoped
class ParkedOriginals {
  private static final Logger LOG = Logger.getLogger(ParkedOriginals.class);
  private static final int ROWS_AT_ONCE = 100;

  private final ClosedPeople closedPeople;
  private final Secrets secrets;

  @Inject
  ParkedOriginals(ClosedPeople closedPeople, Secrets secrets) {
    this.closedPeople = closedPeople;
    this.secrets = secrets;
  }

  void erase(Connection connection, PersonKey person) throws SQLException {
    lookIntoOthers(connection);
    warnOfClosed(connection);
    try (var update =
        connection.prepareStatement(
            """
            WITH sought AS (SELECT ?::text AS message_key, ?::text AS hash),
            found AS (
              SELECT parked.reference,
                     cardinality(array_remove(coalesce(about_hash, '{}'), hash)) > 0
                       OR parked.message_key <> sought.message_key AS among_others
              FROM parked_event parked, sought
              WHERE parked.message_key = sought.message_key OR about_hash @> ARRAY[hash]
              ORDER BY parked.reference FOR UPDATE OF parked)
            UPDATE parked_event SET original = NULL, message_key = NULL, about_hash = '{}',
                   violations = '[]', reason = CASE WHEN among_others THEN ? ELSE ? END
            FROM found WHERE parked_event.reference = found.reference
            """)) {
      update.setString(1, person.toString());
      update.setString(2, closedPeople.hash(person));
      update.setString(3, Erased.later(true));
      update.setString(4, Erased.later(false));
      update.executeUpdate();
    }
  }

  /**
   * Rows of another key than the one intake has now, and rows from before intake noted the key or
   * whom they are about, are opened once. One that can't be opened is not tried again.
   */
  private void lookIntoOthers(Connection connection) throws SQLException {
    var print = secrets.fingerprint();
    try (var select =
            connection.prepareStatement(
                """
                SELECT reference, message_key, original, original_form FROM parked_event
                WHERE original IS NOT NULL AND key_print IS DISTINCT FROM ?
                  AND closed_to IS DISTINCT FROM ?
                ORDER BY reference FOR UPDATE
                """);
        var open =
            connection.prepareStatement(
                "UPDATE parked_event SET about_hash = ?, key_print = ?, closed_to = NULL"
                    + " WHERE reference = ?");
        var closed =
            connection.prepareStatement(
                "UPDATE parked_event SET closed_to = ? WHERE reference = ?")) {
      select.setString(1, print);
      select.setString(2, print);
      select.setFetchSize(ROWS_AT_ONCE);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var reference = rows.getObject(1, UUID.class);
          var said = said(rows);
          if (said.isEmpty()) {
            closed.setString(1, print);
            closed.setObject(2, reference);
            closed.executeUpdate();
            continue;
          }
          var hashes = said.get().people().stream().map(closedPeople::hash).toArray();
          open.setArray(1, connection.createArrayOf("text", hashes));
          open.setString(2, print);
          open.setObject(3, reference);
          open.executeUpdate();
          if (said.get().tooMany()) {
            LOG.warnf(
                "The parked message %s names more people than are noted of it: an erasure finds it"
                    + " by its Kafka key and by the first %d.",
                reference, hashes.length);
          }
        }
      }
    }
  }

  /** What an original says of itself; none if it is of another key. */
  private Optional<Original> said(ResultSet row) throws SQLException {
    var key = row.getString(2);
    byte[] whole;
    try {
      whole = secrets.decrypt(row.getBytes(3));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // marked, counted and told
    }
    return Optional.of(
        Original.kept(whole, row.getInt(4), key == null ? null : PersonKey.parse(key)));
  }

  private void warnOfClosed(Connection connection) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "SELECT count(*) FROM parked_event"
                + " WHERE original IS NOT NULL AND key_print IS DISTINCT FROM ?")) {
      select.setString(1, secrets.fingerprint());
      try (var rows = select.executeQuery()) {
        rows.next();
        if (rows.getLong(1) > 0) {
          LOG.warnf(
              "%d parked originals were encrypted with another key than WAYMARK_INTAKE_KEY is now:"
                  + " an erasure finds them by their Kafka key alone.",
              rows.getLong(1));
        }
      }
    }
  }
}
