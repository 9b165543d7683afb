package uk.waymark.alerts.http;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.alerts.ledger.AlertState;

/**
 * Which alerts are asked for.
 *
 * @param adviser of this personal adviser's young people, or empty for all
 * @param team of this team's young people, or empty for all
 * @param state in this state, or empty for all
 */
record AlertQuery(Optional<String> adviser, Optional<String> team, Optional<AlertState> state) {
  private static final String SELECT =
      """
      select subject, duty_id, rule, title, due, due_basis, stage, recipient, recipient_kind,
        adviser_id, team, state, reason, mail_day, first_raised_at, sent_at
      from alert
      where authority = ?
        and (?::text is null or adviser_id = ?)
        and (?::text is null or team = ?)
        and (?::text is null or state = ?)
      order by due, subject, duty_id, stage, recipient
      limit ?
      """;

  AlertList run(Connection connection, String authority) throws SQLException {
    List<AlertView> alerts = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(SELECT)) {
      select.setString(1, authority);
      twice(select, 2, adviser);
      twice(select, 4, team);
      twice(select, 6, state.map(AlertState::word));
      select.setInt(8, AlertList.MOST + 1);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          alerts.add(view(row));
        }
      }
    }
    boolean more = alerts.size() > AlertList.MOST;
    return new AlertList(authority, more ? alerts.subList(0, AlertList.MOST) : alerts, more);
  }

  private static void twice(PreparedStatement select, int first, Optional<String> value)
      throws SQLException {
    select.setString(first, value.orElse(null));
    select.setString(first + 1, value.orElse(null));
  }

  private static AlertView view(ResultSet row) throws SQLException {
    String recipient = row.getString(8);
    return new AlertView(
        row.getString(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getObject(5, LocalDate.class),
        row.getString(6),
        row.getString(7),
        recipient.isEmpty() ? null : recipient,
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getString(13),
        row.getObject(14, LocalDate.class),
        row.getObject(15, OffsetDateTime.class).toInstant(),
        instant(row.getObject(16, OffsetDateTime.class)));
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }
}
