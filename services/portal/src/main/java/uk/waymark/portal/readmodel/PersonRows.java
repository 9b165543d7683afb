package uk.waymark.portal.readmodel;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import uk.waymark.contracts.message.PersonMessage;
import uk.waymark.kit.compacted.CompactedHandler;

/** Keeps the names of young people. */
final class PersonRows implements CompactedHandler<PersonMessage> {
  @Override
  public void changed(Connection connection, List<Newer<PersonMessage>> messages)
      throws SQLException {
    try (var upsert =
        connection.prepareStatement(
            """
            INSERT INTO person (authority, subject, shown, sorted, searched, body)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (authority, subject) DO UPDATE
              SET shown = excluded.shown, sorted = excluded.sorted,
                  searched = excluded.searched, body = excluded.body
            """)) {
      for (var newer : messages) {
        var person = newer.message();
        upsert.setString(1, person.authority());
        upsert.setString(2, person.subject());
        upsert.setString(3, ShownName.of(person));
        upsert.setString(4, lower(person.familyName() + " " + person.givenName()));
        upsert.setString(5, lower(ShownName.searched(person)));
        upsert.setString(6, Bodies.write(person));
        upsert.addBatch();
      }
      upsert.executeBatch();
    }
  }

  @Override
  public void erased(Connection connection, List<String> keys) throws SQLException {
    Keys.delete(
        connection, "DELETE FROM person WHERE (authority, subject) IN (" + Keys.PAIRS + ")", keys);
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.UK);
  }
}
