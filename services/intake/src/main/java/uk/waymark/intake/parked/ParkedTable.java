package uk.waymark.intake.parked;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Authorities;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.message.ParkedMessage;
import uk.waymark.contracts.validation.Violation;

/** The parked messages in intake's database, in the caller's transaction. */
final class ParkedTable {
  /** How long a message stays after it was settled. */
  static final Duration KEPT = Duration.ofDays(30);

  private static final String COLUMNS =
      """
      SELECT reference, message_key, topic, partition, record_offset, reason, violations,
             original IS NOT NULL, parked_at, settled_at, settled_by
      FROM parked_event
      """;

  private final Connection connection;

  /** An original as it lies there, encrypted, and in which form it was kept. */
  static final class Sealed {
    private final byte[] bytes;
    private final int form;

    private Sealed(byte[] bytes, int form) {
      this.bytes = bytes;
      this.form = form;
    }

    byte[] bytes() {
      return bytes;
    }

    /** See {@link Original#kept}. */
    int form() {
      return form;
    }
  }

  ParkedTable(Connection connection) {
    this.connection = connection;
  }

  /**
   * Those whose key names none of these authorities, the oldest first.
   *
   * @param after only those that stand after this one, which may be gone; null for the first page
   */
  List<ParkedLine> list(
      Collection<String> hidden, boolean settled, @Nullable ParkedLine after, int limit)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            COLUMNS
                + """
                WHERE (settled_at IS NOT NULL) = ?
                  AND (message_key IS NULL OR split_part(message_key, '/', 1) <> ALL (?))
                  AND (?::uuid IS NULL OR (parked_at, reference) > (?, ?::uuid))
                ORDER BY parked_at, reference LIMIT ?
                """)) {
      select.setBoolean(1, settled);
      select.setArray(2, connection.createArrayOf("text", hidden.toArray()));
      select.setString(3, after == null ? null : after.reference());
      select.setTimestamp(4, after == null ? null : Timestamp.from(after.parkedAt()));
      select.setString(5, after == null ? null : after.reference());
      select.setInt(6, limit);
      try (var rows = select.executeQuery()) {
        var lines = new ArrayList<ParkedLine>();
        while (rows.next()) {
          lines.add(line(rows));
        }
        return lines;
      }
    }
  }

  Optional<ParkedLine> find(UUID reference) throws SQLException {
    try (var select = connection.prepareStatement(COLUMNS + "WHERE reference = ?")) {
      select.setObject(1, reference);
      try (var rows = select.executeQuery()) {
        return rows.next() ? Optional.of(line(rows)) : Optional.empty();
      }
    }
  }

  /** The original as it was encrypted; none if it was not kept. */
  Optional<Sealed> original(UUID reference) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "SELECT original, original_form FROM parked_event"
                + " WHERE reference = ? AND original IS NOT NULL")) {
      select.setObject(1, reference);
      try (var rows = select.executeQuery()) {
        return rows.next()
            ? Optional.of(new Sealed(rows.getBytes(1), rows.getInt(2)))
            : Optional.empty();
      }
    }
  }

  /**
   * Says that it is dealt with; the first time counts.
   *
   * @return whether this was the first time
   */
  boolean settle(UUID reference, Instant now, String by) throws SQLException {
    try (var update =
        connection.prepareStatement(
            "UPDATE parked_event SET settled_at = ?, settled_by = ?"
                + " WHERE reference = ? AND settled_at IS NULL")) {
      update.setTimestamp(1, Timestamp.from(now));
      update.setString(2, by);
      update.setObject(3, reference);
      return update.executeUpdate() > 0;
    }
  }

  /**
   * Whether these are all the authorities of which intake holds anything. Of what is parked nothing
   * makes an authority one of those: anybody may write any code into a key.
   */
  boolean isEverything(Collection<String> authorities) throws SQLException {
    var others = new TreeSet<>(Authorities.codes());
    others.removeAll(authorities);
    try (var select =
        connection.prepareStatement(
            """
            SELECT NOT EXISTS (
              SELECT 1 FROM unnest(?::text[]) AS other(code)
              WHERE EXISTS (SELECT 1 FROM care_event WHERE authority = code)
                 OR EXISTS (SELECT 1 FROM person_name WHERE authority = code)
                 OR EXISTS (SELECT 1 FROM staff WHERE authority = code)
                 OR EXISTS (SELECT 1 FROM import_row WHERE authority = code))
            """)) {
      select.setArray(1, connection.createArrayOf("text", others.toArray()));
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }

  /**
   * Deletes what was settled long enough ago.
   *
   * @return how many there were
   */
  int deleteSettled(Instant now) throws SQLException {
    try (var delete =
        connection.prepareStatement("DELETE FROM parked_event WHERE settled_at <= ?")) {
      delete.setTimestamp(1, Timestamp.from(now.minus(KEPT)));
      return delete.executeUpdate();
    }
  }

  private static ParkedLine line(ResultSet row) throws SQLException {
    String key = row.getString(2);
    var person = key == null ? null : PersonKey.parse(key);
    Timestamp settled = row.getTimestamp(10);
    return new ParkedLine(
        row.getString(1),
        person == null ? null : person.authority(),
        person == null ? null : person.subject(),
        ParkedMessage.origin(row.getString(3), row.getInt(4), row.getLong(5)),
        row.getString(6),
        violations(row.getString(7)),
        row.getBoolean(8),
        row.getTimestamp(9).toInstant(),
        settled == null ? null : settled.toInstant(),
        row.getString(11),
        settled == null ? null : settled.toInstant().plus(KEPT));
  }

  private static List<Violation> violations(String json) {
    try {
      return ToldPlace.of(List.of(Json.mapper().readValue(json, Violation[].class)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the violations of a parked message can't be read", e);
    }
  }
}
