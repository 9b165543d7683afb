package uk.waymark.entitlements.packs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the service's database holds, asked and changed past the service. */
final class Stored {
  private Stored() {}

  /** The one number that a query gives. */
  static long number(DataSource database, String query) throws SQLException {
    return all(database, query, row -> row.getLong(1)).getFirst();
  }

  /** What is made of each row. */
  static <T> List<T> all(DataSource database, String query, Use<T> use, String... parameters)
      throws SQLException {
    var found = new ArrayList<T>();
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setString(i + 1, parameters[i]);
      }
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(use.of(rows));
        }
      }
    }
    return found;
  }

  /** How many rows a statement changes. */
  static int change(DataSource database, String statement, String... parameters)
      throws SQLException {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(statement)) {
      for (int i = 0; i < parameters.length; i++) {
        update.setString(i + 1, parameters[i]);
      }
      return update.executeUpdate();
    }
  }

  /** What is made of a row. */
  @FunctionalInterface
  interface Use<T> {
    T of(ResultSet row) throws SQLException;
  }
}
