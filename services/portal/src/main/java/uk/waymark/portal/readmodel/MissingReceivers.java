package uk.waymark.portal.readmodel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.message.AlertMessage;
import uk.waymark.kit.reading.AuthorityReader;

/** Finds the duties of one young person that alerts can tell nobody of. */
@ApplicationScoped
public class MissingReceivers {
  private final AuthorityReader reader;

  /** Reads as the reader role. */
  @Inject
  public MissingReceivers(AuthorityReader reader) {
    this.reader = reader;
  }

  /**
   * A duty and why somebody cannot be told of it.
   *
   * @param receiver who should be told: a staff id, or the {@link AlertMessage#ofTeam} of a team
   *     without a mailbox; empty while no personal adviser is appointed
   * @param name the same by name; null where the staff list has none
   * @param reason the code that alerts gave
   * @param title of the duty
   */
  public record Missing(String receiver, @Nullable String name, String reason, String title) {}

  /** Those of a person whose authority the caller may see, what is due first first. */
  public List<Missing> of(PersonKey person) {
    return reader.read(person.authority(), connection -> of(connection, person));
  }

  private static List<Missing> of(Connection connection, PersonKey person) throws SQLException {
    var missing = new ArrayList<Missing>();
    try (var query =
        connection.prepareStatement(
            """
            SELECT r.recipient, s.name, r.reason, r.title
            FROM receiver_missing r
            LEFT JOIN staff s ON s.authority = r.authority AND s.staff_id = r.recipient
            WHERE r.authority = ? AND r.subject = ?
            ORDER BY r.due, r.title, r.recipient, r.reason
            """)) {
      query.setString(1, person.authority());
      query.setString(2, person.subject());
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          missing.add(
              new Missing(
                  rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        }
      }
    }
    return missing;
  }
}
