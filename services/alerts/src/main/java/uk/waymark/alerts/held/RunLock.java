package uk.waymark.alerts.held;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Keeps the making of a day's alerts and the taking of messages apart, so that a run sees duties
 * and ledger of one moment, and keeps an erasure apart from everything that writes alerts, so that
 * nothing puts back what it deletes. PostgreSQL holds the lock until the transaction ends; nobody
 * holds it while talking to the SMTP server. A transaction that asks for both asks for the
 * exclusive one first, or two of them could wait for each other.
 */
public final class RunLock {
  private static final int OF_ALERTS = 0x616c6572;

  private RunLock() {}

  /** For taking messages, making e-mails and noting them as sent: several may at once. */
  public static void shared(Connection connection) throws SQLException {
    lock(connection, "select pg_advisory_xact_lock_shared(?)");
  }

  /** For making a day's alerts and for erasing: waits until nobody else writes alerts. */
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
