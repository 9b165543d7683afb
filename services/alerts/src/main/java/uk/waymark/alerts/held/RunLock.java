package uk.waymark.alerts.held;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Keeps the making of a day's alerts and the taking of messages apart, so that a run sees duties
 * and ledger of one moment. PostgreSQL holds the lock until the transaction ends.
 */
public final class RunLock {
  private static final int OF_ALERTS = 0x616c6572;

  private RunLock() {}

  /** For taking messages: several instances may at once. */
  static void shared(Connection connection) throws SQLException {
    lock(connection, "select pg_advisory_xact_lock_shared(?)");
  }

  /** For making a day's alerts: waits until no message is being taken. */
  public static void exclusive(Connection connection) throws SQLException {
    lock(connection, "select pg_advisory_xact_lock(?)");
  }

  private static void lock(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, OF_ALERTS);
      statement.execute();
    }
  }
}
