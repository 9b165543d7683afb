package uk.waymark.alerts.mail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import uk.waymark.alerts.ledger.Entry;

/** The e-mails of one authority that are to go out, in the caller's transaction. */
public final class MailQueue {
  private final Connection connection;
  private final String authority;

  /** The queue of one authority. */
  public MailQueue(Connection connection, String authority) {
    this.connection = connection;
    this.authority = authority;
  }

  /** Whether an alert is in an e-mail that was handed over and may have been accepted. */
  public Predicate<Entry> onTheirWay() throws SQLException {
    String sql =
        """
        select recipient, day from mail
        where authority = ? and state = 'queued' and outcome_unknown
        """;
    Set<MailKey> onTheirWay = new HashSet<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, authority);
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          onTheirWay.add(
              new MailKey(authority, rows.getString(1), rows.getObject(2, LocalDate.class)));
        }
      }
    }
    return entry -> {
      LocalDate day = entry.mailDay();
      return day != null
          && onTheirWay.contains(new MailKey(authority, entry.key().recipient(), day));
    };
  }

  /**
   * Queues an e-mail to each receiver of an alert raised for the day, and withdraws those of
   * earlier days: what they were to tell is in the day's.
   */
  public void queue(LocalDate day, Instant now) throws SQLException {
    String insert =
        """
        insert into mail (authority, recipient, day, state, next_attempt_at)
        select distinct authority, recipient, mail_day, 'queued', ?::timestamptz
        from alert where authority = ? and state = 'raised' and mail_day = ?
        on conflict do nothing
        """;
    try (PreparedStatement queue = connection.prepareStatement(insert)) {
      queue.setObject(1, now.atOffset(ZoneOffset.UTC));
      queue.setString(2, authority);
      queue.setObject(3, day);
      queue.executeUpdate();
    }
    String update =
        """
        update mail set state = 'withdrawn'
        where authority = ? and state = 'queued' and day <> ? and not outcome_unknown
        """;
    try (PreparedStatement withdraw = connection.prepareStatement(update)) {
      withdraw.setString(1, authority);
      withdraw.setObject(2, day);
      withdraw.executeUpdate();
    }
  }
}
