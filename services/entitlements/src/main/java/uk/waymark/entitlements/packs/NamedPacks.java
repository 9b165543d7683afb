package uk.waymark.entitlements.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.message.PackLine;

/** Says by which versions of packs people were concluded for. */
@ApplicationScoped
public class NamedPacks {
  private final Shelf shelf;

  @Inject
  NamedPacks(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * The versions of each person: of their own authority's pack, of those of other areas they have
   * lived in and of those that hold everywhere.
   *
   * @param moments by person, {@link OpenPacks#number()} of their conclusion
   */
  public Map<PersonKey, List<PackLine>> of(Connection connection, Map<PersonKey, Long> moments)
      throws SQLException {
    if (moments.isEmpty()) {
      return Map.of();
    }
    var areas = areas(connection, moments.keySet());
    var named = new HashMap<PersonKey, List<PackLine>>();
    for (var each : moments.entrySet()) {
      var person = each.getKey();
      var packs = shelf.then(connection, each.getValue());
      named.put(
          person,
          packs.forPeopleOf(person.authority(), areas.getOrDefault(person, Set.of())).stream()
              .map(open -> new PackLine(open.authority(), open.pack().id(), open.version()))
              .toList());
    }
    return named;
  }

  private static Map<PersonKey, Set<String>> areas(Connection connection, Set<PersonKey> people)
      throws SQLException {
    var areas = new HashMap<PersonKey, Set<String>>();
    try (var select =
        connection.prepareStatement(
            """
            SELECT a.authority, a.subject, a.area
            FROM unnest(?::text[], ?::text[]) AS p(authority, subject)
            JOIN person_area a USING (authority, subject)
            """)) {
      var authorities = people.stream().map(PersonKey::authority).toArray();
      var subjects = people.stream().map(PersonKey::subject).toArray();
      select.setArray(1, connection.createArrayOf("text", authorities));
      select.setArray(2, connection.createArrayOf("text", subjects));
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          var person = new PersonKey(rows.getString(1), rows.getString(2));
          areas.computeIfAbsent(person, _ -> new TreeSet<>()).add(rows.getString(3));
        }
      }
    }
    return areas;
  }
}
