package uk.waymark.intake.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.event.EventType;
import uk.waymark.intake.record.ClosedPeople;
import uk.waymark.intake.record.MessageOutbox;
import uk.waymark.intake.record.PersonLocks;

/** Deletes everything of one person in one transaction, and tells the other services to. */
@ApplicationScoped
class Erasing {
  private static final String SOURCE = "urn:waymark:intake";

  private final ClosedPeople closedPeople;
  private final ParkedOriginals parkedOriginals;

  @Inject
  Erasing(ClosedPeople closedPeople, ParkedOriginals parkedOriginals) {
    this.closedPeople = closedPeople;
    this.parkedOriginals = parkedOriginals;
  }

  /**
   * Erases a person, or finds that they are.
   *
   * @return the id of the erasure that did it: the first one of this person, if there was one. Then
   *     nothing is told again, and only what is parked is looked through once more.
   */
  UUID erase(Connection connection, ErasureRequest request, Instant now) throws SQLException {
    var person = request.person();
    PersonLocks.take(connection, List.of(person));
    var before = first(connection, person);
    if (before.isPresent()) {
      parkedOriginals.erase(connection, person);
      return before.get();
    }
    var id = UUID.randomUUID();
    closedPeople.close(connection, person, now);
    long events = delete(connection, "care_event", "authority", "subject", person);
    delete(connection, "name_event", "authority", "subject", person);
    delete(connection, "person_name", "authority", "subject", person);
    delete(connection, "import_row", "authority", "child", person);
    delete(connection, "import_statement", "authority", "child", person);
    delete(connection, "replay", "authority", "subject", person);
    parkedOriginals.erase(connection, person);
    deleteByKey(connection, "message_outbox", "key", person);
    MessageOutbox.putEvent(connection, person.toString(), erased(id, request, person, now));
    long last = MessageOutbox.put(connection, Topics.PEOPLE, person.toString(), null);
    keep(connection, id, request, person, now, events, last);
    return id;
  }

  /** The erasure that closed this person's file. */
  private Optional<UUID> first(Connection connection, PersonKey person) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "SELECT id FROM erasure WHERE person_hash = ? ORDER BY requested_at LIMIT 1")) {
      select.setString(1, closedPeople.hash(person));
      try (var rows = select.executeQuery()) {
        return rows.next() ? Optional.of(rows.getObject(1, UUID.class)) : Optional.empty();
      }
    }
  }

  private static String erased(UUID id, ErasureRequest request, PersonKey person, Instant now) {
    var event = Json.object();
    event
        .put("specversion", "1.0")
        .put("id", id.toString())
        .put("source", SOURCE)
        .put("type", EventType.PERSON_ERASED.ceType())
        .put("subject", person.subject())
        .put("authority", person.authority())
        .put("time", now.toString())
        .put("recordedtime", now.toString())
        .put("intaketime", now.toString())
        .put("datacontenttype", "application/json")
        .putObject("data")
        .put("ground", request.ground());
    return event.toString();
  }

  private static long delete(
      Connection connection, String table, String authority, String subject, PersonKey person)
      throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "DELETE FROM %s WHERE %s = ? AND %s = ?".formatted(table, authority, subject))) {
      delete.setString(1, person.authority());
      delete.setString(2, person.subject());
      return delete.executeLargeUpdate();
    }
  }

  private static void deleteByKey(
      Connection connection, String table, String column, PersonKey person) throws SQLException {
    try (var delete =
        connection.prepareStatement("DELETE FROM %s WHERE %s = ?".formatted(table, column))) {
      delete.setString(1, person.toString());
      delete.executeUpdate();
    }
  }

  private void keep(
      Connection connection,
      UUID id,
      ErasureRequest request,
      PersonKey person,
      Instant now,
      long events,
      long lastMessage)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO erasure (id, authority, person_hash, ground, decided_by, second_person,
                                 requested_at, events, last_message)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
      insert.setObject(1, id);
      insert.setString(2, person.authority());
      insert.setString(3, closedPeople.hash(person));
      insert.setString(4, request.ground());
      insert.setString(5, request.decidedBy());
      insert.setString(6, request.secondPerson());
      insert.setTimestamp(7, Timestamp.from(now));
      insert.setLong(8, events);
      insert.setLong(9, lastMessage);
      insert.executeUpdate();
    }
  }

  static Optional<ErasureProgress> find(Connection connection, UUID id) throws SQLException {
    try (var select =
        connection.prepareStatement(
            """
            SELECT authority, events, requested_at,
                   NOT EXISTS (SELECT 1 FROM message_outbox WHERE number <= last_message),
                   ARRAY (SELECT service FROM erasure_confirmation WHERE erasure_id = erasure.id)
            FROM erasure WHERE id = ?
            """)) {
      select.setObject(1, id);
      try (var rows = select.executeQuery()) {
        return rows.next()
            ? Optional.of(
                ErasureProgress.of(
                    id,
                    rows.getString(1),
                    rows.getBoolean(4) ? "published" : "publishing",
                    rows.getLong(2),
                    Set.of((String[]) rows.getArray(5).getArray()),
                    rows.getTimestamp(3).toInstant()))
            : Optional.empty();
      }
    }
  }
}
