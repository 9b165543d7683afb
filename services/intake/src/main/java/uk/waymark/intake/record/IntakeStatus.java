package uk.waymark.intake.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import uk.waymark.kit.record.RecordHash;
import uk.waymark.kit.record.StatusRecord;
import uk.waymark.kit.record.StatusRecords;

/** What the record holds now; names are not part of it. */
@ApplicationScoped
public class IntakeStatus implements StatusRecords {
  private static final int ROWS_AT_ONCE = 10_000;

  private final Transactions transactions;

  /** Counts in one transaction. */
  @Inject
  public IntakeStatus(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public StatusRecord now() {
    return transactions.takeBack(IntakeStatus::count);
  }

  private static StatusRecord count(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    }
    var hash = new RecordHash();
    long events = 0;
    try (var select = connection.createStatement()) {
      select.setFetchSize(ROWS_AT_ONCE);
      try (var rows = select.executeQuery("SELECT source, event_id FROM care_event")) {
        while (rows.next()) {
          hash.addEvent(rows.getString(1), rows.getString(2));
          events++;
        }
      }
    }
    return new StatusRecord(
        "intake",
        events,
        number(connection, "SELECT coalesce(max(position), 0) FROM care_event"),
        hash.hex(),
        null,
        number(
            connection,
            "SELECT count(*) FROM (SELECT DISTINCT authority, subject FROM care_event) AS p"),
        number(
            connection,
            "SELECT (SELECT count(*) FROM care_event WHERE relayed_at IS NULL)"
                + " + (SELECT count(*) FROM message_outbox)"));
  }

  private static long number(Connection connection, String query) throws SQLException {
    try (var select = connection.createStatement();
        var rows = select.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
