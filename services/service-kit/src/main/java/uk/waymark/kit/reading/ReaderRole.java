package uk.waymark.kit.reading;

import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Refuses to start with a reader role that row-level security does not hold: callers of one
 * authority would see the young people of all.
 */
@ApplicationScoped
public class ReaderRole {
  private final javax.sql.DataSource reader;

  /** Looks at the role of the data source {@code reader}. */
  @Inject
  public ReaderRole(@DataSource("reader") javax.sql.DataSource reader) {
    this.reader = reader;
  }

  void onStart(@Observes StartupEvent event) throws SQLException {
    try (var connection = reader.getConnection()) {
      check(connection);
    }
  }

  /**
   * Looks at the role of a connection. Whoever owns a table may switch its row-level security off
   * (PostgreSQL, Row Security Policies), so an owner's role is refused too, and one that may act as
   * the owner.
   *
   * @throws IllegalStateException with what is wrong and how to mend it
   */
  static void check(Connection connection) throws SQLException {
    try (var select = connection.createStatement();
        var row =
            select.executeQuery(
                """
                SELECT current_user, rolsuper, rolbypassrls,
                  EXISTS (SELECT FROM pg_class c
                          WHERE c.relrowsecurity AND pg_has_role(current_user, c.relowner, 'MEMBER'))
                FROM pg_roles WHERE rolname = current_user
                """)) {
      row.next();
      var what =
          row.getBoolean(2)
              ? "is a superuser"
              : row.getBoolean(3)
                  ? "bypasses row-level security"
                  : row.getBoolean(4) ? "owns the tables" : "";
      if (!what.isEmpty()) {
        throw new IllegalStateException(
            "The reader's database role "
                + row.getString(1)
                + " "
                + what
                + ": callers would see the young people of every authority. Give WAYMARK_DB_READER"
                + " a role of its own that is NOSUPERUSER, NOBYPASSRLS and no owner of tables.");
      }
    }
  }
}
