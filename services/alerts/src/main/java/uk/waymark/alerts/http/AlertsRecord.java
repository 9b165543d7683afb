package uk.waymark.alerts.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import uk.waymark.kit.record.RecordHash;
import uk.waymark.kit.record.StatusRecord;
import uk.waymark.kit.record.StatusRecords;

/**
 * What alerts holds. It holds no care events; its derived hash is over the duty messages it has
 * taken, and so equals the sum of the derived hashes of adviser-duties and plan-deadlines modulo
 * 2^128.
 */
@ApplicationScoped
public class AlertsRecord implements StatusRecords {
  private final DataSource database;

  /** Counts in this database. */
  @Inject
  public AlertsRecord(DataSource database) {
    this.database = database;
  }

  @Override
  public StatusRecord now() {
    var derived = new RecordHash();
    try (Connection connection = database.getConnection()) {
      try (PreparedStatement select =
              connection.prepareStatement(
                  "select authority || '/' || subject, content_hash from held_message");
          ResultSet row = select.executeQuery()) {
        while (row.next()) {
          derived.addDerived(row.getString(1), row.getString(2));
        }
      }
      long people =
          count(connection, "select count(distinct (authority, subject)) from held_message");
      long unpublished = count(connection, "select count(*) from alert_message");
      return new StatusRecord(
          "alerts", 0, 0, new RecordHash().hex(), derived.hex(), people, unpublished);
    } catch (SQLException e) {
      throw new IllegalStateException("Reading from the database failed.", e);
    }
  }

  private static long count(Connection connection, String sql) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }
}
