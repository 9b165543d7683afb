package uk.waymark.kit.casefile;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.message.Revision;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.reading.AuthorityReader;
import uk.waymark.kit.security.Caller;

/** Opens files for a caller, as the reader role and only those of the caller's authorities. */
@RequestScoped
@IfBuildProperty(name = "waymark.case-file", stringValue = "true")
public class CaseFiles {
  private final Caller caller;
  private final AuthorityReader reader;

  @Inject
  CaseFiles(Caller caller, AuthorityReader reader) {
    this.caller = caller;
    this.reader = reader;
  }

  /**
   * Opens the file of one person.
   *
   * @throws ProblemException 404 for a person who is not held, or whom the caller may not see
   */
  public CaseFile open(String authority, String subject) {
    caller.requireVisible(authority);
    if (!PersonKey.isAuthority(authority) || !PersonKey.isSubject(subject)) {
      throw ProblemException.personUnknown();
    }
    var person = new PersonKey(authority, subject);
    var file =
        reader.read(
            authority,
            connection ->
                new CaseFile(person, events(connection, person), revision(connection, person)));
    if (file.events().isEmpty()) {
      throw ProblemException.personUnknown();
    }
    return file;
  }

  private static List<CareEvent> events(Connection connection, PersonKey person)
      throws SQLException {
    var events = new ArrayList<CareEvent>();
    try (var select =
        connection.prepareStatement(
            "SELECT body FROM held_event WHERE authority = ? AND subject = ?")) {
      select.setString(1, person.authority());
      select.setString(2, person.subject());
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          events.add(HeldEvents.read(rows.getBytes(1)));
        }
      }
    }
    return events;
  }

  private static @Nullable Revision revision(Connection connection, PersonKey person)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            """
            SELECT generation, number FROM person_state
            WHERE authority = ? AND subject = ? AND number > 0
            """)) {
      select.setString(1, person.authority());
      select.setString(2, person.subject());
      try (var rows = select.executeQuery()) {
        return rows.next() ? new Revision(rows.getLong(1), rows.getLong(2)) : null;
      }
    }
  }
}
