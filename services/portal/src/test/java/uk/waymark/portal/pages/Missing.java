package uk.waymark.portal.pages;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How many alerts without a receiver the portal holds of a person, known by name or not. */
final class Missing {
  private Missing() {}

  static long of(String subject) {
    try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
        var select =
            connection.prepareStatement(
                "SELECT count(*) FROM receiver_missing WHERE subject = ?")) {
      select.setString(1, subject);
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
