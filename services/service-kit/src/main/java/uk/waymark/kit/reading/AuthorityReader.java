package uk.waymark.kit.reading;

import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Reads as the reader role: in a transaction that PostgreSQL's row-level security holds to one
 * authority. Without the authority nothing is visible; with it only that authority's rows are,
 * whatever a query forgets.
 */
@ApplicationScoped
public class AuthorityReader {
  private final javax.sql.DataSource reader;

  /** Reads through the data source {@code reader}. */
  @Inject
  public AuthorityReader(@DataSource("reader") javax.sql.DataSource reader) {
    this.reader = reader;
  }

  /**
   * Runs queries that see this authority's rows only; nothing can be written.
   *
   * @param authority a GSS code which the caller has been found to be allowed to see
   * @throws IllegalStateException if the database fails
   */
  public <T> T read(String authority, Query<T> query) {
    try (var connection = reader.getConnection()) {
      connection.setAutoCommit(false);
      try {
        seeOnly(connection, authority);
        return query.run(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Reading from the database failed.", e);
    }
  }

  private static void seeOnly(Connection connection, String authority) throws SQLException {
    try (var readOnly = connection.createStatement()) {
      readOnly.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }
    try (var set = connection.prepareStatement("SELECT set_config('waymark.authority', ?, true)")) {
      set.setString(1, authority);
      set.execute();
    }
  }

  /**
   * Queries of one reading.
   *
   * @param <T> what they find
   */
  @FunctionalInterface
  public interface Query<T> {
    /** Runs them. */
    T run(Connection connection) throws SQLException;
  }
}
