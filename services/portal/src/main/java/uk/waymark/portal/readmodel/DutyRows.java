package uk.waymark.portal.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.message.DutiesMessage;
import uk.waymark.kit.compacted.CompactedHandler;

/** Keeps the duties of one duty topic, with rows for the list. */
final class DutyRows implements CompactedHandler<DutiesMessage> {
  private final String topic;
  private final DerivedRows derived;

  /** Rows of the topic adviser-duties or plan-deadlines; advisers come with the first. */
  DutyRows(String topic) {
    this.topic = topic;
    this.derived =
        new DerivedRows(
            topic, topic.equals(Topics.ADVISER_DUTIES) ? List.of("adviser_span") : List.of());
  }

  @Override
  public void changed(Connection connection, List<Newer<DutiesMessage>> messages)
      throws SQLException {
    var people = messages.stream().map(Newer::message).toList();
    var rows =
        messages.stream()
            .map(
                newer ->
                    new DerivedRows.Row(
                        newer.message().authority(),
                        newer.message().subject(),
                        newer.message().position(),
                        newer.message().hash(),
                        newer.json()))
            .toList();
    derived.replace(connection, rows);
    deleteDuties(connection, rows.stream().map(DerivedRows.Row::key).toList());
    insertDuties(connection, people);
    if (topic.equals(Topics.ADVISER_DUTIES)) {
      insertAdvisers(connection, people);
    }
  }

  @Override
  public void erased(Connection connection, List<String> keys) throws SQLException {
    derived.erase(connection, keys);
    deleteDuties(connection, keys);
    AlertRows.erase(connection, keys);
  }

  private void deleteDuties(Connection connection, List<String> keys) throws SQLException {
    Keys.delete(
        connection,
        "DELETE FROM duty WHERE (authority, subject) IN ("
            + Keys.PAIRS
            + ") AND topic = '"
            + topic
            + "'",
        keys);
  }

  private void insertDuties(Connection connection, List<DutiesMessage> people) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO duty (authority, subject, topic, title, opened, due, met_on, stopped_on,
              awaiting_from, awaiting_to)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      for (var person : people) {
        for (var duty : person.duties()) {
          insert.setString(1, person.authority());
          insert.setString(2, person.subject());
          insert.setString(3, topic);
          insert.setString(4, duty.title());
          insert.setObject(5, duty.opened());
          insert.setObject(6, duty.due());
          insert.setObject(7, duty.metOn());
          insert.setObject(8, duty.stoppedOn());
          insert.setObject(9, duty.awaitingFrom());
          insert.setObject(10, duty.awaitingTo());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private static void insertAdvisers(Connection connection, List<DutiesMessage> people)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO adviser_span (authority, subject, adviser_id, team, from_day, to_day)
            VALUES (?, ?, ?, ?, ?, ?)
            """)) {
      for (var person : people) {
        for (var line : person.advisers()) {
          insert.setString(1, person.authority());
          insert.setString(2, person.subject());
          insert.setString(3, line.adviserId());
          insert.setString(4, line.team());
          insert.setObject(5, line.from());
          insert.setObject(6, line.to());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
