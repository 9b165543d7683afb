package uk.waymark.alerts.held;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.message.AdviserLine;
import uk.waymark.contracts.message.DutiesMessage;
import uk.waymark.contracts.message.DutyLine;

/** Writes what a duty topic says of a young person, in the caller's transaction. */
final class HeldStore {
  private static final String PUT =
      """
      insert into held_message (authority, subject, source, content_hash, died_on)
      values (?, ?, ?, ?, ?)
      on conflict (authority, subject, source) do update set
        content_hash = excluded.content_hash, died_on = excluded.died_on
      """;

  private final Connection connection;
  private final String source;

  /**
   * A store of what one topic says.
   *
   * @param source the topic
   */
  HeldStore(Connection connection, String source) {
    this.connection = connection;
    this.source = source;
  }

  /** Puts a message in the place of an older one. */
  void put(PersonKey person, DutiesMessage message) throws SQLException {
    try (PreparedStatement put = connection.prepareStatement(PUT)) {
      bind(put, person);
      put.setString(4, message.hash());
      put.setObject(5, message.diedOn());
      put.executeUpdate();
    }
    delete("duty", person);
    insertDuties(person, message.duties());
    if (source.equals(Topics.ADVISER_DUTIES)) {
      deleteAppointments(person);
      insertAppointments(person, message.advisers());
    }
  }

  private void insertDuties(PersonKey person, List<DutyLine> duties) throws SQLException {
    String sql =
        """
        insert into duty (authority, subject, source, ordinal, rule, title, opened, due, due_basis,
          strength, met_on, stopped_on, awaiting_from, awaiting_to)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int ordinal = 0;
      for (DutyLine duty : duties) {
        if (duty.due() != null) {
          bind(insert, person);
          insert.setInt(4, ordinal++);
          insert.setString(5, duty.rule());
          insert.setString(6, duty.title());
          insert.setObject(7, duty.opened());
          insert.setObject(8, duty.due());
          insert.setString(9, duty.dueBasis());
          insert.setString(10, duty.strength());
          insert.setObject(11, duty.metOn());
          insert.setObject(12, duty.stoppedOn());
          insert.setObject(13, duty.awaitingFrom());
          insert.setObject(14, duty.awaitingTo());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  private void insertAppointments(PersonKey person, List<AdviserLine> advisers)
      throws SQLException {
    String sql =
        """
        insert into appointment (authority, subject, ordinal, adviser_id, team, from_day, to_day)
        values (?, ?, ?, ?, ?, ?, ?)
        """;
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      int ordinal = 0;
      for (AdviserLine adviser : advisers) {
        insert.setString(1, person.authority());
        insert.setString(2, person.subject());
        insert.setInt(3, ordinal++);
        insert.setString(4, adviser.adviserId());
        insert.setString(5, adviser.team());
        insert.setObject(6, adviser.from());
        insert.setObject(7, adviser.to());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  /**
   * Deletes all that came of this person from this source, a tombstone, and passes it on: in the
   * order of the topic {@code alerts} nothing of the person comes after it from this source.
   */
  void erase(PersonKey person) throws SQLException {
    if (source.equals(Topics.ADVISER_DUTIES)) {
      deleteAppointments(person);
    }
    delete("held_message", person);
    delete("alert", person);
    try (PreparedStatement delete =
        connection.prepareStatement("delete from alert_message where key = ?")) {
      delete.setString(1, person.toString());
      delete.executeUpdate();
    }
    try (PreparedStatement insert =
        connection.prepareStatement("insert into alert_message (key) values (?)")) {
      insert.setString(1, person.toString());
      insert.executeUpdate();
    }
  }

  private void deleteAppointments(PersonKey person) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "delete from appointment where authority = ? and subject = ?")) {
      delete.setString(1, person.authority());
      delete.setString(2, person.subject());
      delete.executeUpdate();
    }
  }

  private void delete(String table, PersonKey person) throws SQLException {
    try (PreparedStatement delete =
        connection.prepareStatement(
            "delete from " + table + " where authority = ? and subject = ? and source = ?")) {
      bind(delete, person);
      delete.executeUpdate();
    }
  }

  private void bind(PreparedStatement statement, PersonKey person) throws SQLException {
    statement.setString(1, person.authority());
    statement.setString(2, person.subject());
    statement.setString(3, source);
  }
}
