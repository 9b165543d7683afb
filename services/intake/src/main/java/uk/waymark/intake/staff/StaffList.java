package uk.waymark.intake.staff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import uk.waymark.contracts.Topics;
import uk.waymark.intake.record.MessageOutbox;

/** Replaces an authority's list: tells on what changed, and a tombstone for who is gone. */
final class StaffList {
  private static final int LOCK_CLASS = 0x57415933;

  private StaffList() {}

  /**
   * What a replacement did.
   *
   * @param staff how many the list holds now
   * @param changed new entries and entries with another content
   * @param removed who was on the list before and is not now
   */
  record Change(int staff, int changed, int removed) {}

  /**
   * @param list a list that {@link StaffCheck} finds nothing wrong with
   */
  static Change replace(Connection connection, String authority, JsonNode list)
      throws SQLException {
    lock(connection, authority);
    var before = held(connection, authority);
    var now = new TreeMap<String, ObjectNode>();
    for (var entry : list) {
      now.put(entry.path("staffId").textValue(), entry.deepCopy());
    }
    int changed = 0;
    for (var entry : now.entrySet()) {
      var content = content(entry.getValue());
      if (!content.equals(before.remove(entry.getKey()))) {
        keep(connection, authority, entry.getKey(), content, entry.getValue());
        changed++;
      }
    }
    for (var gone : before.keySet()) {
      remove(connection, authority, gone);
    }
    return new Change(now.size(), changed, before.size());
  }

  private static void lock(Connection connection, String authority) throws SQLException {
    try (var lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?, hashtext(?))")) {
      lock.setInt(1, LOCK_CLASS);
      lock.setString(2, authority);
      lock.execute();
    }
  }

  private static Map<String, String> held(Connection connection, String authority)
      throws SQLException {
    var held = new HashMap<String, String>();
    try (var select =
        connection.prepareStatement("SELECT staff_id, message FROM staff WHERE authority = ?")) {
      select.setString(1, authority);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          held.put(rows.getString(1), rows.getString(2));
        }
      }
    }
    return held;
  }

  /** Fields in one order and nulls left out, so that equal entries are equal texts. */
  private static String content(ObjectNode entry) {
    var sorted = new TreeMap<String, JsonNode>();
    entry
        .properties()
        .forEach(
            field -> {
              if (!field.getValue().isNull()) {
                sorted.put(field.getKey(), field.getValue());
              }
            });
    entry.removeAll();
    sorted.forEach(entry::set);
    return entry.toString();
  }

  private static void keep(
      Connection connection, String authority, String staffId, String content, ObjectNode entry)
      throws SQLException {
    try (var upsert =
        connection.prepareStatement(
            """
            INSERT INTO staff (authority, staff_id, message, revision)
            VALUES (?, ?, ?, nextval('staff_revision'))
            ON CONFLICT (authority, staff_id)
              DO UPDATE SET message = excluded.message, revision = excluded.revision
            RETURNING revision
            """)) {
      upsert.setString(1, authority);
      upsert.setString(2, staffId);
      upsert.setString(3, content);
      try (var rows = upsert.executeQuery()) {
        rows.next();
        entry.put("authority", authority).put("revision", rows.getLong(1));
      }
    }
    MessageOutbox.put(connection, Topics.STAFF, authority + "/" + staffId, entry.toString());
  }

  private static void remove(Connection connection, String authority, String staffId)
      throws SQLException {
    try (var delete =
        connection.prepareStatement("DELETE FROM staff WHERE authority = ? AND staff_id = ?")) {
      delete.setString(1, authority);
      delete.setString(2, staffId);
      delete.executeUpdate();
    }
    MessageOutbox.put(connection, Topics.STAFF, authority + "/" + staffId, null);
  }
}
