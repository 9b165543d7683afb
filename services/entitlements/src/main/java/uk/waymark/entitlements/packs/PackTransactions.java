package uk.waymark.entitlements.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Changes to the packs: one at a time over all instances, each whole or not at all. */
@ApplicationScoped
class PackTransactions {
  private final DataSource database;

  @Inject
  PackTransactions(DataSource database) {
    this.database = database;
  }

  /**
   * Commits what the work does, or nothing of it.
   *
   * @throws IllegalStateException if the database fails
   */
  <T> T commit(Work<T> work) {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      var done = false;
      try {
        PackTable.lock(connection);
        var result = work.in(connection);
        connection.commit();
        done = true;
        return result;
      } finally {
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Changing the packs failed.", e);
    }
  }

  /** What is done in a transaction. */
  @FunctionalInterface
  interface Work<T> {
    T in(Connection connection) throws SQLException;
  }
}
