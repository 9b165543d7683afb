package uk.waymark.portal.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.message.EntitlementsMessage;
import uk.waymark.kit.compacted.CompactedHandler;
import uk.waymark.portal.status.ShownStatus;

/** Keeps statuses and entitlements, with rows for the list. */
final class EntitlementRows implements CompactedHandler<EntitlementsMessage> {
  private final DerivedRows derived =
      new DerivedRows(Topics.ENTITLEMENTS, List.of("life", "status_span"));

  @Override
  public void changed(Connection connection, List<Newer<EntitlementsMessage>> messages)
      throws SQLException {
    var people = messages.stream().map(Newer::message).toList();
    derived.replace(
        connection,
        messages.stream()
            .map(
                newer ->
                    new DerivedRows.Row(
                        newer.message().authority(),
                        newer.message().subject(),
                        newer.message().position(),
                        newer.message().hash(),
                        newer.json()))
            .toList());
    insertLives(connection, people);
    insertStatuses(connection, people);
  }

  @Override
  public void erased(Connection connection, List<String> keys) throws SQLException {
    derived.erase(connection, keys);
  }

  private static void insertLives(Connection connection, List<EntitlementsMessage> people)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO life (authority, subject, undetermined, died_on) VALUES (?, ?, ?, ?)")) {
      for (var person : people) {
        insert.setString(1, person.authority());
        insert.setString(2, person.subject());
        insert.setBoolean(3, person.undetermined());
        insert.setObject(4, person.diedOn());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  private static void insertStatuses(Connection connection, List<EntitlementsMessage> people)
      throws SQLException {
    try (var insert =
        connection.prepareStatement(
            """
            INSERT INTO status_span (authority, subject, status, from_day, to_day, awaiting)
            VALUES (?, ?, ?, ?, ?, ?)
            """)) {
      for (var person : people) {
        for (var span : ShownStatus.spans(person)) {
          insert.setString(1, person.authority());
          insert.setString(2, person.subject());
          insert.setString(3, span.status());
          insert.setObject(4, span.from());
          insert.setObject(5, span.to());
          insert.setBoolean(6, span.awaiting());
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
