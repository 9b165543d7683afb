package uk.waymark.portal.youngpeople;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.waymark.kit.reading.AuthorityReader;
import uk.waymark.portal.words.Words;

/** What the list can be narrowed to. */
@ApplicationScoped
class FilterOptions {
  private static final List<String> STATUSES =
      List.of(
          "eligible-child",
          "relevant-child",
          "former-relevant-child",
          "former-relevant-child-in-planned-education",
          "former-relevant-child-back-in-education",
          "former-relevant-child-21-to-25",
          "qualifying-person",
          "none",
          "undetermined");
  private static final List<String> STATES =
      List.of("overdue", "due-soon", "awaiting-confirmation", "undetermined", "receiver-missing");

  private final AuthorityReader reader;

  @Inject
  FilterOptions(AuthorityReader reader) {
    this.reader = reader;
  }

  /** One thing to choose. */
  record Option(String value, String label, boolean chosen) {}

  /** A field of the form. */
  record Field(String name, String label, List<Option> options) {}

  /** The fields for an authority, with what is chosen. */
  List<Field> of(Choice choice, LocalDate today) {
    return reader.read(
        choice.authority(),
        connection ->
            List.of(
                field("team", choice.team(), teams(connection, choice.authority())),
                field("adviser", choice.adviser(), advisers(connection, choice.authority(), today)),
                field(
                    "status",
                    choice.status(),
                    STATUSES.stream()
                        .map(code -> List.of(code, Words.of("status." + code)))
                        .toList()),
                field(
                    "state",
                    choice.state(),
                    STATES.stream()
                        .map(code -> List.of(code, Words.of("list.state." + code)))
                        .toList())));
  }

  private static Field field(String name, String chosen, List<List<String>> values) {
    var all = new Option("", Words.of("list.filter.any"), chosen.isEmpty());
    var options =
        values.stream()
            .map(value -> new Option(value.get(0), value.get(1), value.get(0).equals(chosen)));
    return new Field(
        name, Words.of("list.filter." + name), Stream.concat(Stream.of(all), options).toList());
  }

  private static List<List<String>> teams(Connection connection, String authority)
      throws SQLException {
    var teams = new ArrayList<List<String>>();
    try (var query =
        connection.prepareStatement(
            """
            SELECT DISTINCT team FROM
              (SELECT team FROM staff WHERE authority = ?
               UNION SELECT team FROM adviser_span WHERE authority = ?) AS named
            WHERE team IS NOT NULL ORDER BY team
            """)) {
      query.setString(1, authority);
      query.setString(2, authority);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          teams.add(List.of(rows.getString(1), rows.getString(1)));
        }
      }
    }
    return teams;
  }

  private static List<List<String>> advisers(
      Connection connection, String authority, LocalDate today) throws SQLException {
    var advisers = new ArrayList<List<String>>();
    advisers.add(List.of(Choice.NOBODY, Words.of("list.filter.none")));
    try (var query =
        connection.prepareStatement(
            """
            SELECT staff_id, name FROM staff
            WHERE authority = ? AND role <> 'team-mailbox' AND (left_on IS NULL OR left_on > ?)
            ORDER BY name, staff_id
            """)) {
      query.setString(1, authority);
      query.setObject(2, today);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          advisers.add(List.of(rows.getString(1), rows.getString(2)));
        }
      }
    }
    return advisers;
  }
}
