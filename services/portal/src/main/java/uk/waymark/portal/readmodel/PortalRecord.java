package uk.waymark.portal.readmodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import uk.waymark.contracts.Topics;
import uk.waymark.kit.record.RecordHash;
import uk.waymark.kit.record.StatusRecord;
import uk.waymark.kit.record.StatusRecords;

/**
 * What the read model holds. The portal holds no events, so their count is 0; the derived hash is
 * over the messages of the topic entitlements, and equals that of the service entitlements once all
 * of them have arrived.
 */
@ApplicationScoped
public class PortalRecord implements StatusRecords {
  private final DataSource database;

  /** Counts as the writer, over all authorities. */
  @Inject
  public PortalRecord(DataSource database) {
    this.database = database;
  }

  @Override
  public StatusRecord now() {
    var hash = new RecordHash();
    var people = 0L;
    var position = 0L;
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "SELECT authority, subject, hash, position FROM derived WHERE topic = ?")) {
      query.setString(1, Topics.ENTITLEMENTS);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          hash.addDerived(rows.getString(1) + "/" + rows.getString(2), rows.getString(3));
          people++;
          position = Math.max(position, rows.getLong(4));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Counting the read model failed.", e);
    }
    return new StatusRecord(
        "portal", 0, position, new RecordHash().hex(), hash.hex(), people, null);
  }
}
