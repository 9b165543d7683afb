package uk.waymark.portal.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Deletes by message keys of the form {@code authority/subject}. */
final class Keys {
  /** The two halves of the keys as rows; two array parameters. */
  static final String PAIRS = "SELECT * FROM unnest(?::text[], ?::text[])";

  private Keys() {}

  /**
   * Runs a statement whose only parameters are those of {@link #PAIRS}.
   *
   * @param keys message keys; one without a slash matches no row
   */
  static void delete(Connection connection, String statement, List<String> keys)
      throws SQLException {
    try (var delete = connection.prepareStatement(statement)) {
      delete.setArray(1, connection.createArrayOf("text", halves(keys, 0)));
      delete.setArray(2, connection.createArrayOf("text", halves(keys, 1)));
      delete.executeUpdate();
    }
  }

  private static Object[] halves(List<String> keys, int half) {
    return keys.stream().map(key -> (key + "/").split("/", 3)[half]).toArray();
  }
}
