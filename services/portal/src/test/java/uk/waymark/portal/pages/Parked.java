package uk.waymark.portal.pages;

import io.quarkus.arc.Arc;
import java.sql.SQLException;
import javax.sql.DataSource;

/** How many records the portal could not read. */
final class Parked {
  private Parked() {}

  static long count() {
    try (var connection = Arc.container().instance(DataSource.class).get().getConnection();
        var rows =
            connection.createStatement().executeQuery("SELECT count(*) FROM parked_record")) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
