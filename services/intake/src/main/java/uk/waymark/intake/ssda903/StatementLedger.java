package uk.waymark.intake.ssda903;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventType;

/**
 * Which events were made of what the returns say, so that a return loaded again makes none, and one
 * sent again with other content makes corrections.
 */
final class StatementLedger {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneOffset.UTC);

  private final Connection connection;
  private final String authority;
  private final Map<String, Entry> entries = new HashMap<>();
  private final Set<String> said = new HashSet<>();
  private final List<ObjectNode> events = new ArrayList<>();
  private final List<Entry> changed = new ArrayList<>();

  private record Entry(
      String statementId,
      String child,
      String eventId,
      String assertedId,
      String contentHash,
      int version,
      int returnYear,
      boolean withdrawn) {}

  private StatementLedger(Connection connection, String authority) {
    this.connection = connection;
    this.authority = authority;
  }

  static StatementLedger of(Connection connection, String authority, Collection<String> children)
      throws SQLException {
    var ledger = new StatementLedger(connection, authority);
    ledger.load(children);
    return ledger;
  }

  /** What a return says; makes an event unless one says it already. */
  void say(Statement statement) {
    said.add(statement.id());
    var before = entries.get(statement.id());
    var hash = statement.contentHash();
    if (before != null && !before.withdrawn() && before.contentHash().equals(hash)) {
      return;
    }
    int version =
        before == null ? statement.version() : Math.max(statement.version(), before.version() + 1);
    var eventId = versioned(statement.id(), version);
    var event = envelope(statement.person(), statement.type(), eventId, statement.year(), version);
    if (statement.type() != EventType.EVENT_RETRACTED) {
      if (before != null) {
        event.put("corrects", before.assertedId());
      } else {
        statement.corrects().ifPresent(original -> event.put("corrects", original));
      }
    }
    event.put("time", time(statement.moment()));
    event.set("data", statement.data());
    events.add(event);
    changed.add(
        new Entry(
            statement.id(),
            statement.person().subject(),
            eventId,
            eventId,
            hash,
            version,
            statement.year().begins(),
            false));
  }

  /**
   * Takes back what rows said that were sent again with other content and do not say it any more.
   * Withdrawals between years stay: a later statement of the year itself puts back what they took.
   */
  void withdrawTheRest() {
    for (var entry : entries.values()) {
      if (!said.contains(entry.statementId()) && !entry.withdrawn()) {
        int version = entry.version() + 1;
        var year = new ReturnYear(entry.returnYear());
        var eventId = versioned(entry.statementId(), version);
        var event =
            envelope(
                new PersonKey(authority, entry.child()),
                EventType.EVENT_RETRACTED,
                eventId,
                year,
                version);
        event.put("time", time(year.lastDay()));
        event
            .putObject("data")
            .put("retracts", entry.eventId())
            .put("reason", "the return " + year + " was sent again without it");
        events.add(event);
        changed.add(
            new Entry(
                entry.statementId(),
                entry.child(),
                eventId,
                entry.assertedId(),
                entry.contentHash(),
                version,
                entry.returnYear(),
                true));
      }
    }
  }

  /** The events made, in order. */
  List<ObjectNode> events() {
    return List.copyOf(events);
  }

  /** How many statements had their event before. */
  int alreadyThere() {
    return said.size() - (int) changed.stream().filter(entry -> !entry.withdrawn()).count();
  }

  /** Remembers the events made. */
  void keep() throws SQLException {
    try (var upsert =
        connection.prepareStatement(
            """
            INSERT INTO import_statement (authority, statement_id, child, event_id, asserted_id,
                                          content_hash, version, return_year, withdrawn)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (authority, statement_id) DO UPDATE SET
              event_id = excluded.event_id, asserted_id = excluded.asserted_id,
              content_hash = excluded.content_hash, version = excluded.version,
              withdrawn = excluded.withdrawn
            """)) {
      for (var entry : changed) {
        upsert.setString(1, authority);
        upsert.setString(2, entry.statementId());
        upsert.setString(3, entry.child());
        upsert.setString(4, entry.eventId());
        upsert.setString(5, entry.assertedId());
        upsert.setString(6, entry.contentHash());
        upsert.setInt(7, entry.version());
        upsert.setInt(8, entry.returnYear());
        upsert.setBoolean(9, entry.withdrawn());
        upsert.addBatch();
      }
      upsert.executeBatch();
    }
  }

  private void load(Collection<String> children) throws SQLException {
    try (var select =
        connection.prepareStatement(
            """
            SELECT statement_id, child, event_id, asserted_id, content_hash, version, return_year,
                   withdrawn
            FROM import_statement WHERE authority = ? AND child = ANY (?) ORDER BY statement_id
            """)) {
      select.setString(1, authority);
      select.setArray(2, connection.createArrayOf("text", children.toArray()));
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          entries.put(
              rows.getString(1),
              new Entry(
                  rows.getString(1),
                  rows.getString(2),
                  rows.getString(3),
                  rows.getString(4),
                  rows.getString(5),
                  rows.getInt(6),
                  rows.getInt(7),
                  rows.getBoolean(8)));
        }
      }
    }
  }

  private static ObjectNode envelope(
      PersonKey person, EventType type, String id, ReturnYear year, int version) {
    return Json.object()
        .put("specversion", "1.0")
        .put("id", id)
        .put("source", "urn:waymark:import:ssda903:" + person.authority())
        .put("type", type.ceType())
        .put("subject", person.subject())
        .put("authority", person.authority())
        .put("recordedtime", MOMENT.format(year.saidAt(version)))
        .put("datacontenttype", "application/json")
        .put("returnyear", year.toString());
  }

  private static String time(java.time.LocalDate day) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(CareEvent.LONDON));
  }

  private static String versioned(String id, int version) {
    return version == 0 ? id : "%s-v%04d".formatted(id, version);
  }
}
