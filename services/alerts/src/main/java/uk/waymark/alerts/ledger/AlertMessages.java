package uk.waymark.alerts.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import uk.waymark.contracts.Json;

/** Messages stored with the change they tell of, to be published afterwards. */
final class AlertMessages {
  private final Connection connection;

  AlertMessages(Connection connection) {
    this.connection = connection;
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
