package uk.waymark.intake.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.data.AboutPerson.PersonNamed;
import uk.waymark.contracts.message.PersonMessage;

/** Names and contacts: kept apart from the record, and gone when the file is erased. */
final class NameTable {
  private NameTable() {}

  /** Takes a name that is not there yet, and tells it on if it is the one that counts. */
  static void add(Connection connection, CareEvent event, String keyedHash, Instant intake)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO name_event (source, event_id, authority, subject, content_hash)
            VALUES (?, ?, ?, ?, ?)
            """)) {
      insert.setString(1, event.source());
      insert.setString(2, event.id());
      insert.setString(3, event.person().authority());
      insert.setString(4, event.person().subject());
      insert.setString(5, keyedHash);
      insert.executeUpdate();
    }
    if (EventReader.data(event) instanceof PersonNamed named) {
      keep(connection, event, named, intake);
    } else {
      throw new IllegalStateException("a validated " + event + " could not be read");
    }
  }

  private static void keep(
      Connection connection, CareEvent event, PersonNamed named, Instant intake)
      throws SQLException {
    try (var upsert =
        connection.prepareStatement(
            """
            INSERT INTO person_name AS held (authority, subject, given_name, family_name,
              preferred_name, email, phone, language, recorded_at, event_id, position)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, nextval('name_position'))
            ON CONFLICT (authority, subject) DO UPDATE SET
              given_name = excluded.given_name, family_name = excluded.family_name,
              preferred_name = excluded.preferred_name, email = excluded.email,
              phone = excluded.phone, language = excluded.language,
              recorded_at = excluded.recorded_at, event_id = excluded.event_id,
              position = excluded.position
            WHERE (held.recorded_at, held.event_id COLLATE "C")
                < (excluded.recorded_at, excluded.event_id COLLATE "C")
            RETURNING position
            """)) {
      PersonKey person = event.person();
      upsert.setString(1, person.authority());
      upsert.setString(2, person.subject());
      upsert.setString(3, named.givenName());
      upsert.setString(4, named.familyName());
      upsert.setString(5, named.preferredName().orElse(null));
      upsert.setString(6, named.email().orElse(null));
      upsert.setString(7, named.phone().orElse(null));
      upsert.setString(8, named.language().orElse(null));
      upsert.setTimestamp(9, Timestamp.from(event.recordedOr(intake)));
      upsert.setString(10, event.id());
      try (var rows = upsert.executeQuery()) {
        if (rows.next()) {
          tellOn(connection, person, named, rows.getLong(1));
        }
      }
    }
  }

  private static void tellOn(
      Connection connection, PersonKey person, PersonNamed named, long position)
      throws SQLException {
    var message =
        new PersonMessage(
            person.authority(),
            person.subject(),
            named.givenName(),
            named.familyName(),
            named.preferredName().orElse(null),
            named.email().orElse(null),
            named.phone().orElse(null),
            named.language().orElse(null),
            position);
    try {
      MessageOutbox.put(
          connection, Topics.PEOPLE, person.toString(), Json.mapper().writeValueAsString(message));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a name is always writable", e);
    }
  }
}
