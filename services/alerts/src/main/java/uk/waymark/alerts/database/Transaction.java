package uk.waymark.alerts.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work done whole or not at all. */
public final class Transaction {
  private Transaction() {}

  /**
   * What is done in a transaction.
   *
   * @param <T> what it gives back
   */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it; neither commits nor rolls back. */
    T run(Connection connection) throws SQLException;
  }

  /**
   * Runs the work and commits.
   *
   * @throws SQLException if the database fails; nothing is left of the work then
   */
  public static <T> T in(DataSource database, Work<T> work) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        T result = work.run(connection);
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException | Error e) {
        rollback(connection, e);
        throw e;
      } finally {
        connection.setAutoCommit(true);
      }
    }
  }

  private static void rollback(Connection connection, Throwable cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }
}
