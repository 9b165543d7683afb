package uk.waymark.portal.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import uk.waymark.kit.packed.Packed;

/** Keeps the whole messages of the deriving services, and clears the rows made from them. */
final class DerivedRows {
  private final String topic;
  private final List<String> clearing;

  /**
   * Rows of one topic.
   *
   * @param tables the tables that hold rows made from its messages alone
   */
  DerivedRows(String topic, List<String> tables) {
    this.topic = topic;
    this.clearing =
        tables.stream()
            .map(
                table ->
                    "DELETE FROM " + table + " WHERE (authority, subject) IN (" + Keys.PAIRS + ")")
            .toList();
  }

  /** One message. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never changed, never compared
  record Row(String authority, String subject, long position, String hash, byte[] json) {
    String key() {
      return authority + "/" + subject;
    }
  }

  /** Replaces the messages and clears the rows made from the earlier ones. */
  void replace(Connection connection, List<Row> rows) throws SQLException {
    clear(connection, rows.stream().map(Row::key).toList());
    try (var upsert =
        connection.prepareStatement(
            """
            INSERT INTO derived (authority, subject, topic, position, hash, body)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (authority, subject, topic) DO UPDATE
              SET position = excluded.position, hash = excluded.hash, body = excluded.body
            """)) {
      for (var row : rows) {
        person(upsert, row);
        upsert.setString(3, topic);
        upsert.setLong(4, row.position());
        upsert.setString(5, row.hash());
        upsert.setBytes(6, Packed.pack(row.json()));
        upsert.addBatch();
      }
      upsert.executeBatch();
    }
  }

  /** Deletes the messages and the rows made from them. */
  void erase(Connection connection, List<String> keys) throws SQLException {
    clear(connection, keys);
    Keys.delete(
        connection,
        "DELETE FROM derived WHERE (authority, subject) IN ("
            + Keys.PAIRS
            + ") AND topic = '"
            + topic
            + "'",
        keys);
  }

  private void clear(Connection connection, List<String> keys) throws SQLException {
    for (var statement : clearing) {
      Keys.delete(connection, statement, keys);
    }
  }

  static void person(PreparedStatement insert, Row row) throws SQLException {
    insert.setString(1, row.authority());
    insert.setString(2, row.subject());
  }
}
