package uk.waymark.entitlements.offer;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.kit.casefile.Projection;
import uk.waymark.kit.packed.Kept;

/** Keeps each person's sheet for the lists, and in whose areas they have lived. */
@ApplicationScoped
class OfferSheets implements Projection<OfferSheets.Row> {
  @Override
  public Row row(PersonKey person, Record message) {
    var entitlements = (EntitlementsMessage) message;
    return new Row(
        person,
        Kept.columnsOf(write(entitlements)),
        SheetNames.of(entitlements),
        entitlements.offerAreas());
  }

  @Override
  public void changed(Connection connection, List<Row> rows) throws SQLException {
    store(connection, rows);
    areas(connection, rows);
  }

  /** In whose areas somebody has lived is told by events, so it stays. */
  @Override
  public void amended(Connection connection, Map<PersonKey, Record> changes) throws SQLException {
    var rows = new ArrayList<Row>();
    try (var select =
        connection.prepareStatement(
            """
            SELECT s.authority, s.subject, s.body, s.body_since, s.names
            FROM unnest(?::text[], ?::text[]) AS p(authority, subject)
            JOIN offer_sheet s USING (authority, subject)
            """)) {
      select.setArray(1, texts(connection, changes.keySet().stream().map(PersonKey::authority)));
      select.setArray(2, texts(connection, changes.keySet().stream().map(PersonKey::subject)));
      try (var found = select.executeQuery()) {
        while (found.next()) {
          var person = new PersonKey(found.getString(1), found.getString(2));
          if (changes.get(person) instanceof OfferChange change) {
            var sheet = Kept.read(found.getBytes(3), found.getBytes(4));
            var names = names(found.getArray(5));
            rows.add(
                new Row(
                    person,
                    sheet.columnsFor(SheetSplice.sheet(sheet.json(), change)),
                    names.isEmpty() ? null : SheetNames.amended(names.get(), change),
                    List.of()));
          }
        }
      }
    }
    if (rows.size() != changes.size()) {
      throw new IllegalStateException("Of somebody who was concluded for there is no sheet");
    }
    try (var update =
        connection.prepareStatement(
            """
            UPDATE offer_sheet s
            SET body = coalesce(row.body, s.body), body_since = row.since,
                names = string_to_array(row.names, E'\\n')
            FROM unnest(?::text[], ?::text[], ?::bytea[], ?::bytea[], ?::text[])
              AS row(authority, subject, body, since, names)
            WHERE s.authority = row.authority AND s.subject = row.subject
            """)) {
      bind(connection, update, rows);
      update.executeUpdate();
    }
  }

  private static void store(Connection connection, List<Row> rows) throws SQLException {
    try (var upsert =
        connection.prepareStatement(
            """
            INSERT INTO offer_sheet (authority, subject, body, body_since, names)
            SELECT authority, subject, body, since, string_to_array(names, E'\\n')
            FROM unnest(?::text[], ?::text[], ?::bytea[], ?::bytea[], ?::text[])
              AS row(authority, subject, body, since, names)
            ON CONFLICT (authority, subject)
            DO UPDATE SET body = excluded.body, body_since = excluded.body_since,
                          names = excluded.names
            """)) {
      bind(connection, upsert, rows);
      upsert.executeUpdate();
    }
  }

  private static void bind(Connection connection, PreparedStatement statement, List<Row> rows)
      throws SQLException {
    statement.setArray(1, texts(connection, rows.stream().map(each -> each.person().authority())));
    statement.setArray(2, texts(connection, rows.stream().map(each -> each.person().subject())));
    statement.setArray(3, bytes(connection, rows.stream().map(each -> each.sheet().whole())));
    statement.setArray(4, bytes(connection, rows.stream().map(each -> each.sheet().since())));
    statement.setArray(5, texts(connection, rows.stream().map(Row::namesByLines)));
  }

  private static void areas(Connection connection, List<Row> rows) throws SQLException {
    delete(connection, "person_area", rows.stream().map(Row::person).toList());
    var authorities = new ArrayList<String>();
    var subjects = new ArrayList<String>();
    var areas = new ArrayList<String>();
    BiConsumer<PersonKey, String> add =
        (person, area) -> {
          authorities.add(person.authority());
          subjects.add(person.subject());
          areas.add(area);
        };
    rows.forEach(each -> each.areas().forEach(area -> add.accept(each.person(), area)));
    if (areas.isEmpty()) {
      return;
    }
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO person_area (authority, subject, area)
            SELECT * FROM unnest(?::text[], ?::text[], ?::text[])
            """)) {
      insert.setArray(1, texts(connection, authorities.stream()));
      insert.setArray(2, texts(connection, subjects.stream()));
      insert.setArray(3, texts(connection, areas.stream()));
      insert.executeUpdate();
    }
  }

  @Override
  public void erased(Connection connection, List<PersonKey> people) throws SQLException {
    delete(connection, "offer_sheet", people);
    delete(connection, "person_area", people);
  }

  private static void delete(Connection connection, String table, List<PersonKey> people)
      throws SQLException {
    try (var delete =
        connection.prepareStatement(
            "DELETE FROM "
                + table
                + " t USING unnest(?::text[], ?::text[]) AS p(authority, subject)"
                + " WHERE t.authority = p.authority AND t.subject = p.subject")) {
      delete.setArray(1, texts(connection, people.stream().map(PersonKey::authority)));
      delete.setArray(2, texts(connection, people.stream().map(PersonKey::subject)));
      delete.executeUpdate();
    }
  }

  private static byte[] write(EntitlementsMessage message) {
    try {
      return Json.mapper().writeValueAsBytes(OfferSheet.of(message));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A sheet is always writable.", e);
    }
  }

  private static Optional<Set<String>> names(@Nullable Array names) throws SQLException {
    return names == null ? Optional.empty() : Optional.of(Set.of((String[]) names.getArray()));
  }

  private static Array bytes(Connection connection, Stream<byte @Nullable []> values)
      throws SQLException {
    return connection.createArrayOf("bytea", values.toArray(byte[][]::new));
  }

  private static Array texts(Connection connection, Stream<String> values) throws SQLException {
    return connection.createArrayOf("text", values.toArray());
  }

  /**
   * What is kept of one person.
   *
   * @param sheet what to write of an {@link OfferSheet} as JSON
   * @param names {@link SheetNames}; null where they are not known, because an older release drew
   *     the conclusion
   * @param areas the other authorities in whose areas they have lived
   */
  record Row(
      PersonKey person, Kept.Columns sheet, @Nullable List<String> names, List<String> areas) {
    /** PostgreSQL's unnest would take arrays of arrays apart; no id of a pack has a line break. */
    private @Nullable String namesByLines() {
      return names == null ? null : String.join("\n", names);
    }
  }
}
