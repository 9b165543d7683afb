package uk.waymark.intake.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.intake.parked.Original;
import uk.waymark.intake.record.ClosedPeople;
import uk.waymark.intake.record.Secrets;

/** Deletes what is parked about a person: by its key, and by what the message itself says. */
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
    lookIntoOldRows(connection);
    try (var delete =
        connection.prepareStatement(
            "DELETE FROM parked_event WHERE message_key = ? OR about_hash @> ARRAY[?]::text[]")) {
      delete.setString(1, person.toString());
      delete.setString(2, closedPeople.hash(person));
      delete.executeUpdate();
    }
  }

  /** Rows from before intake noted whom they are about are opened once, by the first erasure. */
  private void lookIntoOldRows(Connection connection) throws SQLException {
    int closedToUs = 0;
    try (var select =
            connection.prepareStatement(
                """
                SELECT reference, message_key, original FROM parked_event
                WHERE about_hash IS NULL AND original IS NOT NULL
                ORDER BY reference FOR UPDATE
                """);
        var update =
            connection.prepareStatement(
                "UPDATE parked_event SET about_hash = ? WHERE reference = ?")) {
      select.setFetchSize(ROWS_AT_ONCE);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var about = about(rows.getString(2), rows.getBytes(3));
          if (about == null) {
            closedToUs++;
            continue;
          }
          var hashes = about.stream().map(closedPeople::hash).toArray();
          update.setArray(1, connection.createArrayOf("text", hashes));
          update.setObject(2, rows.getObject(1, UUID.class));
          update.executeUpdate();
        }
      }
    }
    if (closedToUs > 0) {
      LOG.warnf(
          "%d parked originals were encrypted with another key than WAYMARK_INTAKE_KEY is now: an"
              + " erasure finds them by their Kafka key alone.",
          closedToUs);
    }
  }

  private @Nullable Set<PersonKey> about(@Nullable String key, byte[] sealed) {
    try {
      return Original.kept(secrets.decrypt(sealed))
          .people(key == null ? null : PersonKey.parse(key));
    } catch (IllegalArgumentException e) {
      return null; // of another key; counted and told
    }
  }
}
