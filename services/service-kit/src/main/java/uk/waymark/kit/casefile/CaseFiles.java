package uk.waymark.kit.casefile;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
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
  private static final int FETCH = 2_000;

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

  /**
   * Every file of an authority, one after another in order of subject, as it is at one moment. The
   * revision is left out.
   *
   * @throws ProblemException 403 for an authority that is not the caller's
   */
  public void each(String authority, Consumer<CaseFile> use) {
    caller.requireAuthority(authority);
    reader.read(
        authority,
        connection -> {
          each(connection, authority, use);
          return true;
        });
  }

  private static void each(Connection connection, String authority, Consumer<CaseFile> use)
      throws SQLException {
    try (var select =
        connection.prepareStatement(
            "SELECT subject, body FROM held_event WHERE authority = ? ORDER BY subject")) {
      select.setString(1, authority);
      select.setFetchSize(FETCH);
      try (var rows = select.executeQuery()) {
        var subject = "";
        var events = new ArrayList<CareEvent>();
        while (rows.next()) {
          if (!events.isEmpty() && !rows.getString(1).equals(subject)) {
            use.accept(new CaseFile(new PersonKey(authority, subject), events, null));
            events.clear();
          }
          subject = rows.getString(1);
          events.add(HeldEvents.read(rows.getBytes(2)));
        }
        if (!events.isEmpty()) {
          use.accept(new CaseFile(new PersonKey(authority, subject), events, null));
        }
      }
    }
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
