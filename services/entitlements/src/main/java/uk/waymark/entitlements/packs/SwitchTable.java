package uk.waymark.entitlements.packs;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table of what was asked to be switched on and what was done. */
final class SwitchTable {
  private SwitchTable() {}

  /** Notes that a version is to count from a day; what was waiting for its day is withdrawn. */
  static void ask(
      Connection connection,
      String authority,
      int version,
      LocalDate day,
      @Nullable String askedBy,
      Instant askedAt)
      throws SQLException {
    try (var withdraw =
        connection.prepareStatement(
            """
            UPDATE offer_pack_switch SET withdrawn_at = ?
            WHERE authority = ? AND done_number IS NULL AND withdrawn_at IS NULL
            """)) {
      withdraw.setTimestamp(1, Timestamp.from(askedAt));
      withdraw.setString(2, authority);
      withdraw.executeUpdate();
    }
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO offer_pack_switch (authority, version, on_day, asked_by, asked_at)
            VALUES (?, ?, ?, ?, ?)
            """)) {
      insert.setString(1, authority);
      insert.setInt(2, version);
      insert.setDate(3, Date.valueOf(day));
      insert.setString(4, askedBy);
      insert.setTimestamp(5, Timestamp.from(askedAt));
      insert.executeUpdate();
    }
  }

  /** The authorities whose next version has come to its day. */
  static List<String> due(Connection connection, LocalDate today) throws SQLException {
    try (var select =
        connection.prepareStatement(
            """
            SELECT authority FROM offer_pack_switch
            WHERE done_number IS NULL AND withdrawn_at IS NULL AND on_day <= ?
            ORDER BY switch
            """)) {
      select.setDate(1, Date.valueOf(today));
      var due = new ArrayList<String>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          due.add(rows.getString(1));
        }
      }
      return due;
    }
  }

  /** Notes that what was waiting is done; only under {@link PackTable#lock}. */
  static void done(Connection connection, String authority, Instant at) throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            UPDATE offer_pack_switch SET done_at = ?,
              done_number = (SELECT coalesce(max(done_number), 0) + 1 FROM offer_pack_switch)
            WHERE authority = ? AND done_number IS NULL AND withdrawn_at IS NULL
            """)) {
      update.setTimestamp(1, Timestamp.from(at));
      update.setString(2, authority);
      update.executeUpdate();
    }
  }

  /** Notes how many people the switch touched that was done last; in its transaction. */
  static void touched(Connection connection, long people) throws SQLException {
    try (var update =
        connection.prepareStatement(
            """
            UPDATE offer_pack_switch SET people = ?
            WHERE done_number = (SELECT max(done_number) FROM offer_pack_switch)
            """)) {
      update.setLong(1, people);
      update.executeUpdate();
    }
  }

  /** Every switch that was done, by authority, then in order of doing. */
  static List<Done> allDone(Connection connection) throws SQLException {
    try (var select =
            connection.prepareStatement(
                """
                SELECT authority, version, done_at FROM offer_pack_switch
                WHERE done_number IS NOT NULL ORDER BY authority, done_number
                """);
        var rows = select.executeQuery()) {
      var done = new ArrayList<Done>();
      while (rows.next()) {
        done.add(new Done(rows.getString(1), rows.getInt(2), rows.getTimestamp(3).toInstant()));
      }
      return done;
    }
  }

  /** The versions that wait for their day, by authority. */
  static List<Waiting> waiting(Connection connection) throws SQLException {
    try (var select =
            connection.prepareStatement(
                """
                SELECT s.authority, s.version, v.pack_id, md5(v.files), s.on_day
                FROM offer_pack_switch s
                JOIN offer_pack_version v ON v.authority = s.authority AND v.version = s.version
                WHERE s.done_number IS NULL AND s.withdrawn_at IS NULL ORDER BY s.authority
                """);
        var rows = select.executeQuery()) {
      var waiting = new ArrayList<Waiting>();
      while (rows.next()) {
        waiting.add(
            new Waiting(
                new PackTable.Counting(
                    rows.getString(1), rows.getInt(2), rows.getString(3), rows.getString(4)),
                rows.getDate(5).toLocalDate()));
      }
      return waiting;
    }
  }

  /** A version that is to count from a day. */
  record Waiting(PackTable.Counting version, LocalDate from) {}

  /** A version that began to count. */
  record Done(String authority, int version, Instant at) {}

  /** The newest switch that was done by a moment, that moment included; 0 before the first. */
  static long newestBy(Connection connection, Instant moment) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "SELECT coalesce(max(done_number), 0) FROM offer_pack_switch WHERE done_at <= ?")) {
      select.setTimestamp(1, Timestamp.from(moment));
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    }
  }

  /** Rises with each switch that is done; 0 before the first. */
  static long newest(Connection connection) throws SQLException {
    try (var select =
            connection.prepareStatement(
                "SELECT coalesce(max(done_number), 0) FROM offer_pack_switch");
        var rows = select.executeQuery()) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
