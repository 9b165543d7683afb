package uk.waymark.entitlements.packs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
import uk.waymark.offers.load.PackText;
import uk.waymark.offers.pack.Pack;

/** The table of packs: versions are added, never changed. */
final class PackTable {
  private static final TypeReference<List<PackText>> TEXTS = new TypeReference<>() {};
  private static final String SELECT =
      """
      SELECT v.authority, v.version, v.pack_id, v.publisher, v.files, v.hash, v.origin, v.stored_at,
             s.on_day, s.done_number, s.people,
             s.done_number = (SELECT max(done_number) FROM offer_pack_switch o
                              WHERE o.authority = v.authority) AS counts
      FROM offer_pack_version v
      LEFT JOIN LATERAL (
        SELECT * FROM offer_pack_switch o
        WHERE o.authority = v.authority AND o.version = v.version AND o.withdrawn_at IS NULL
        ORDER BY o.switch DESC LIMIT 1) s ON true
      """;

  private PackTable() {}

  /** Lets one transaction at a time add versions or switch; until it ends. */
  static void lock(Connection connection) throws SQLException {
    try (var lock = connection.createStatement()) {
      lock.execute("LOCK TABLE offer_pack_switch IN SHARE ROW EXCLUSIVE MODE");
    }
  }

  /** The versions of an authority's pack, the newest first. */
  static List<PackVersion> of(Connection connection, String authority) throws SQLException {
    try (var select =
        connection.prepareStatement(SELECT + " WHERE v.authority = ? ORDER BY v.version DESC")) {
      select.setString(1, authority);
      var found = new ArrayList<PackVersion>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(read(rows));
        }
      }
      return found;
    }
  }

  /** One version. */
  static Optional<PackVersion> find(Connection connection, String authority, int version)
      throws SQLException {
    return of(connection, authority).stream().filter(each -> each.version() == version).findFirst();
  }

  /**
   * Every version that counted when so many switches were done, by authority.
   *
   * @param number of the newest switch that is in it
   */
  static List<Counting> counting(Connection connection, long number) throws SQLException {
    try (var select =
        connection.prepareStatement(
            """
            SELECT DISTINCT ON (s.authority) s.authority, s.version, v.pack_id, md5(v.files)
            FROM offer_pack_switch s
            JOIN offer_pack_version v ON v.authority = s.authority AND v.version = s.version
            WHERE s.done_number <= ?
            ORDER BY s.authority, s.done_number DESC
            """)) {
      select.setLong(1, number);
      var found = new ArrayList<Counting>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(
              new Counting(
                  rows.getString(1), rows.getInt(2), rows.getString(3), rows.getString(4)));
        }
      }
      return found;
    }
  }

  /** The files of a version. */
  static List<PackText> files(Connection connection, Counting version) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "SELECT files FROM offer_pack_version WHERE authority = ? AND version = ?")) {
      select.setString(1, version.authority());
      select.setInt(2, version.version());
      try (var rows = select.executeQuery()) {
        rows.next();
        return texts(rows.getString(1));
      }
    }
  }

  /**
   * A version that counts.
   *
   * @param pack its id
   * @param sum by which other files are told from these
   */
  record Counting(String authority, int version, String pack, String sum) {}

  /** Whether a pack of another authority has this id, in whichever version. */
  static boolean isTakenByAnother(Connection connection, String authority, String packId)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            """
            SELECT EXISTS (SELECT FROM offer_pack_version WHERE pack_id = ? AND authority <> ?)
            """)) {
      select.setString(1, packId);
      select.setString(2, authority);
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }

  /** Adds a version; its number is the next of the authority. */
  static int add(
      Connection connection,
      String authority,
      Pack pack,
      List<PackText> files,
      String origin,
      @Nullable String storedBy,
      Instant storedAt)
      throws SQLException {
    var text = write(files);
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO offer_pack_version
              (authority, version, pack_id, publisher, files, hash, origin, stored_by, stored_at)
            SELECT ?, coalesce(max(version), 0) + 1, ?, ?, ?, ?, ?, ?, ?
            FROM offer_pack_version WHERE authority = ?
            RETURNING version
            """)) {
      insert.setString(1, authority);
      insert.setString(2, pack.id());
      insert.setString(3, pack.publisher().name());
      insert.setString(4, text);
      insert.setString(5, hash(text));
      insert.setString(6, origin);
      insert.setString(7, storedBy);
      insert.setTimestamp(8, Timestamp.from(storedAt));
      insert.setString(9, authority);
      try (var rows = insert.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  /** By which two versions are the same. */
  static String hash(List<PackText> files) {
    return hash(write(files));
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }

  private static String write(List<PackText> files) {
    try {
      return Json.mapper().writeValueAsString(files);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Texts are always writable.", e);
    }
  }

  private static PackVersion read(ResultSet row) throws SQLException {
    var day = row.getDate(9);
    var done = row.getObject(10) != null;
    var people = row.getLong(11);
    return new PackVersion(
        row.getString(1),
        row.getInt(2),
        row.getString(3),
        row.getString(4),
        texts(row.getString(5)),
        row.getString(6),
        row.getString(7),
        row.getTimestamp(8).toInstant(),
        day == null
            ? PackState.CHECKED
            : !done
                ? PackState.WAITING
                : row.getBoolean(12) ? PackState.SWITCHED_ON : PackState.SUPERSEDED,
        day == null ? null : day.toLocalDate(),
        done ? people : null);
  }

  private static List<PackText> texts(String json) {
    try {
      return Json.mapper().readValue(json, TEXTS);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored pack can't be read back.", e);
    }
  }
}
