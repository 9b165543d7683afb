package uk.waymark.kit.casefile;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.waymark.contracts.PersonKey;
import uk.waymark.kit.record.RecordHash;
import uk.waymark.kit.record.StatusRecord;
import uk.waymark.kit.record.StatusRecords;

/**
 * What a deriving service holds, computed from its rows and not from running totals, so that it
 * proves what it says. Reads as the writer, over all authorities; only counts and hashes leave it.
 */
@ApplicationScoped
@IfBuildProperty(name = "waymark.case-file", stringValue = "true")
class CaseFileRecord implements StatusRecords {
  private static final int FETCH = 10_000;

  private final String service;
  private final DataSource database;

  @Inject
  CaseFileRecord(@ConfigProperty(name = "waymark.service") String service, DataSource database) {
    this.service = service;
    this.database = database;
  }

  @Override
  public StatusRecord now() {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false); // one snapshot and a cursor, not the whole in memory
      try (var isolation = connection.createStatement()) {
        isolation.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
        return read(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The record could not be read.", e);
    }
  }

  private StatusRecord read(Connection connection) throws SQLException {
    var recordHash = new RecordHash();
    long events = 0;
    long position = 0;
    try (var select =
        connection.prepareStatement("SELECT source, event_id, position FROM held_event")) {
      select.setFetchSize(FETCH);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          recordHash.addEvent(rows.getString(1), rows.getString(2));
          events++;
          position = Math.max(position, rows.getLong(3));
        }
      }
    }
    var derivedHash = new RecordHash();
    long people = 0;
    long lagging = 0;
    try (var select =
        connection.prepareStatement(
            """
            SELECT authority, subject, content_hash, erased, number > published_number
                OR EXISTS (SELECT FROM unconcluded u
                           WHERE u.authority = s.authority AND u.subject = s.subject)
                OR (authority, subject) IN (SELECT authority, subject FROM derive_again)
            FROM person_state s
            """)) {
      select.setFetchSize(FETCH);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          people += rows.getBoolean(4) ? 0 : 1;
          lagging += rows.getBoolean(5) ? 1 : 0;
          var hash = rows.getString(3);
          if (hash != null) {
            derivedHash.addDerived(
                new PersonKey(rows.getString(1), rows.getString(2)).toString(), hash);
          }
        }
      }
    }
    return new StatusRecord(
        service, events, position, recordHash.hex(), derivedHash.hex(), people, lagging);
  }
}
