package uk.waymark.kit.casefile;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Keeps erasing apart from everything else that writes to case files: whoever holds events or
 * concludes shares the lock, whoever erases has it alone. So no event of a person can be held, and
 * nothing concluded, beside the transaction that closes the file. For the same reason a change has
 * it alone that looks up whom it touches ({@link DeriveAgain#betweenConclusions}).
 */
final class ErasureLock {
  private static final long KEY = 0x57_61_79_6d_61_72_6bL;

  private ErasureLock() {}

  /** Until the transaction ends nobody erases. */
  static void share(Connection connection) throws SQLException {
    take(connection, "SELECT pg_advisory_xact_lock_shared(?)");
  }

  /** Until the transaction ends nobody else writes; waits for those who do. */
  static void alone(Connection connection) throws SQLException {
    take(connection, "SELECT pg_advisory_xact_lock(?)");
  }

  private static void take(Connection connection, String sql) throws SQLException {
    try (var select = connection.prepareStatement(sql)) {
      select.setLong(1, KEY);
      select.execute();
    }
  }
}
