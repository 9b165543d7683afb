package uk.waymark.alerts.ledger;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.waymark.alerts.receiver.Receiver.Kind;
import uk.waymark.alerts.stage.Stage;
import uk.waymark.contracts.PersonKey;

/** Reads and changes the ledger of one authority in the caller's transaction. */
public final class LedgerStore {
  private static final String PUT =
      """
      insert into alert as a (authority, subject, duty_id, stage, recipient, source,
        recipient_kind, adviser_id, team, rule, title, due, due_basis, state, reason, mail_day,
        first_raised_at, changed_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      on conflict (authority, subject, duty_id, stage, recipient) do update set
        source = excluded.source, recipient_kind = excluded.recipient_kind,
        adviser_id = excluded.adviser_id, team = excluded.team, rule = excluded.rule,
        title = excluded.title, due = excluded.due, due_basis = excluded.due_basis,
        state = excluded.state, reason = excluded.reason, mail_day = excluded.mail_day,
        sent_at = case when excluded.state = 'raised' then null else a.sent_at end,
        changed_at = excluded.changed_at
      """;

  private final Connection connection;
  private final String authority;

  /** The ledger of one authority. */
  public LedgerStore(Connection connection, String authority) {
    this.connection = connection;
    this.authority = authority;
  }

  /** All rows of these people, by subject. */
  public Map<String, List<Entry>> ofPeople(Collection<String> subjects) throws SQLException {
    Map<String, List<Entry>> found = new HashMap<>();
    Array array = connection.createArrayOf("text", subjects.toArray());
    String sql =
        """
        select subject, duty_id, stage, recipient, source, recipient_kind, adviser_id, team, rule,
          title, due, due_basis, state, reason, mail_day, sent_at
        from alert where authority = ? and subject = any(?)
        """;
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, authority);
      select.setArray(2, array);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.computeIfAbsent(row.getString(1), _ -> new ArrayList<>()).add(entry(row));
        }
      }
    } finally {
      array.free();
    }
    return found;
  }

  private Entry entry(ResultSet row) throws SQLException {
    var key =
        new AlertKey(
            new PersonKey(authority, row.getString(1)),
            row.getString(2),
            Stage.ofWord(row.getString(3)),
            row.getString(4));
    var about =
        new About(
            row.getString(5),
            Kind.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
            row.getString(7),
            row.getString(8),
            row.getString(9),
            row.getString(10),
            row.getObject(11, LocalDate.class),
            row.getString(12));
    Instant sentAt =
        Optional.ofNullable(row.getObject(16, OffsetDateTime.class))
            .map(OffsetDateTime::toInstant)
            .orElse(null);
    return new Entry(
        key,
        AlertState.ofWord(row.getString(13)),
        row.getString(14),
        row.getObject(15, LocalDate.class),
        sentAt,
        about);
  }

  /** Writes these changes and puts each that is news on its way to the topic. */
  public void apply(Collection<Change> changes, Instant now) throws SQLException {
    try (PreparedStatement put = connection.prepareStatement(PUT)) {
      for (Change change : inOrder(changes)) {
        bind(put, change, now);
        put.addBatch();
      }
      put.executeBatch();
    }
    new AlertMessages(connection)
        .add(
            changes.stream()
                .filter(Change::news)
                .map(each -> AlertMessages.of(each, now))
                .toList());
  }

  private void bind(PreparedStatement put, Change change, Instant now) throws SQLException {
    AlertKey key = change.key();
    About about = change.about();
    OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
    put.setString(1, authority);
    put.setString(2, key.person().subject());
    put.setString(3, key.dutyId());
    put.setString(4, key.stage().word());
    put.setString(5, key.recipient());
    put.setString(6, about.source());
    put.setString(7, about.kind().word());
    put.setString(8, about.adviserId());
    put.setString(9, about.team());
    put.setString(10, about.rule());
    put.setString(11, about.title());
    put.setObject(12, about.due());
    put.setString(13, about.dueBasis());
    put.setString(14, change.state().word());
    put.setString(15, change.reason());
    put.setObject(16, change.mailDay());
    put.setObject(17, moment);
    put.setObject(18, moment);
  }

  private static List<Change> inOrder(Collection<Change> changes) {
    return changes.stream().sorted(Comparator.comparing(Change::key, AlertKey.ORDER)).toList();
  }

  /**
   * Marks as told what was in an e-mail that the SMTP server has accepted, with the due date that
   * stood in it. What was stopped while it was on its way stays stopped, and counts as told; what
   * was erased meanwhile stays erased. A second time changes nothing.
   */
  public void told(Collection<Entry> entries, Instant now) throws SQLException {
    String sql =
        """
        update alert set sent_at = ?, changed_at = ?, due = ?, due_basis = ?,
          state = case when state = 'raised' then 'sent' else state end
        where authority = ? and subject = ? and duty_id = ? and stage = ? and recipient = ?
          and sent_at is distinct from ?
        """;
    OffsetDateTime moment = now.atOffset(ZoneOffset.UTC);
    List<Entry> inOrder =
        entries.stream().sorted(Comparator.comparing(Entry::key, AlertKey.ORDER)).toList();
    int[] updated;
    try (PreparedStatement update = connection.prepareStatement(sql)) {
      for (Entry entry : inOrder) {
        AlertKey key = entry.key();
        update.setObject(1, moment);
        update.setObject(2, moment);
        update.setObject(3, entry.about().due());
        update.setString(4, entry.about().dueBasis());
        update.setString(5, authority);
        update.setString(6, key.person().subject());
        update.setString(7, key.dutyId());
        update.setString(8, key.stage().word());
        update.setString(9, key.recipient());
        update.setObject(10, moment);
        update.addBatch();
      }
      updated = update.executeBatch();
    }
    new AlertMessages(connection)
        .add(
            IntStream.range(0, updated.length)
                .filter(row -> updated[row] != 0)
                .mapToObj(row -> AlertMessages.sent(inOrder.get(row), now))
                .toList());
  }
}
