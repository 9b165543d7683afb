package uk.waymark.bench.deriving;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/** How far a deriving service has come, read from its own database. */
final class ServiceProgress {
  private static final Duration LONGEST = Duration.ofMinutes(20);

  private final Connection connection;
  private final String topic;

  ServiceProgress(Connection connection, String topic) {
    this.connection = connection;
    this.topic = topic;
  }

  /** Waits until so many records of the topic are stored. */
  void awaitStored(long records) throws SQLException, IOException {
    await(
        "SELECT coalesce(sum(next_offset), 0) >= ? FROM consumer_offset WHERE topic = '%s'"
            .formatted(topic),
        records);
  }

  /** Waits until so many records of the topic are stored and concluded from. */
  void awaitDerived(long records) throws SQLException, IOException {
    await(
        """
        SELECT coalesce(sum(next_offset), 0) >= ? AND NOT EXISTS (SELECT FROM unconcluded)
        FROM consumer_offset WHERE topic = '%s'
        """
            .formatted(topic),
        records);
  }

  /** Waits until every revision of so many people at least is confirmed by Kafka. */
  void awaitPublished(long people) throws SQLException, IOException {
    await(
        """
        SELECT count(*) >= ? AND count(*) FILTER (WHERE number > published_number) = 0
        FROM person_state
        """,
        people);
  }

  /** How many changed conclusions the service has stored. */
  long revisions() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement("SELECT coalesce(sum(number), 0) FROM person_state");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    }
  }

  /** How many events and people the service holds. */
  String held() throws SQLException {
    try (PreparedStatement select =
            connection.prepareStatement(
                "SELECT (SELECT count(*) FROM held_event), (SELECT count(*) FROM person_state)");
        ResultSet row = select.executeQuery()) {
      row.next();
      return "%,d events of %,d people held".formatted(row.getLong(1), row.getLong(2));
    }
  }

  private void await(String question, long atLeast) throws SQLException, IOException {
    long end = System.nanoTime() + LONGEST.toNanos();
    try (PreparedStatement select = connection.prepareStatement(question)) {
      select.setLong(1, atLeast);
      while (true) {
        try (ResultSet row = select.executeQuery()) {
          row.next();
          if (row.getBoolean(1)) {
            return;
          }
        }
        if (System.nanoTime() > end) {
          throw new IOException(
              "The service did not come so far in " + LONGEST.toMinutes() + " min");
        }
        pause();
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(Duration.ofMillis(20));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for the service", e);
    }
  }
}
