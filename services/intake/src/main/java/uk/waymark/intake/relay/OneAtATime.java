package uk.waymark.intake.relay;

import java.sql.Connection;
import java.sql.SQLException;

/** Lets one instance of intake at a time send on; held until the transaction ends. */
enum OneAtATime {
  CARE_EVENTS(1),
  MESSAGES(2),
  REPLAYS(3);

  private static final int LOCK_CLASS = 0x57415932;

  private final int number;

  OneAtATime(int number) {
    this.number = number;
  }

  boolean isMine(Connection connection) throws SQLException {
    try (var lock = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(?, ?)")) {
      lock.setInt(1, LOCK_CLASS);
      lock.setInt(2, number);
      try (var rows = lock.executeQuery()) {
        return rows.next() && rows.getBoolean(1);
      }
    }
  }
}
