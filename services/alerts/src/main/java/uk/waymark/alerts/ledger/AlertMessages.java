package uk.waymark.alerts.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.message.AlertMessage;

/** Messages stored with the change they tell of, to be published afterwards. */
final class AlertMessages {
  private final Connection connection;

  AlertMessages(Connection connection) {
    this.connection = connection;
  }

  /** What a change tells. */
  static AlertMessage of(Change change, Instant at) {
    return of(change.key(), change.about(), change.state(), change.reason(), change.mailDay(), at);
  }

  /** That an entry's mail has gone. */
  static AlertMessage sent(Entry entry, Instant at) {
    return of(entry.key(), entry.about(), AlertState.SENT, null, entry.mailDay(), at);
  }

  private static AlertMessage of(
      AlertKey key,
      About about,
      AlertState state,
      @Nullable String reason,
      @Nullable LocalDate mailDay,
      Instant at) {
    return new AlertMessage(
        key.person().authority(),
        key.person().subject(),
        key.dutyId(),
        about.rule(),
        about.title(),
        about.due(),
        about.dueBasis(),
        key.stage().word(),
        key.recipient().isEmpty() ? null : key.recipient(),
        about.kind().word(),
        state.word(),
        reason,
        mailDay,
        at);
  }

  void add(List<AlertMessage> messages) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into alert_message (key, content) values (?, ?)")) {
      for (AlertMessage message : messages) {
        insert.setString(1, message.authority() + "/" + message.subject());
        insert.setString(2, json(message));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static String json(AlertMessage message) {
    try {
      return Json.mapper().writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An alert message is plain text and dates.", e);
    }
  }
}
