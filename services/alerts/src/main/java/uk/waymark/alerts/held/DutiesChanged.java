package uk.waymark.alerts.held;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import uk.waymark.contracts.PersonKey;

/** What is done when the duties of people have become others. */
@FunctionalInterface
public interface DutiesChanged {
  /** Called in the transaction that stored the new duties. */
  void changed(Connection connection, Set<PersonKey> people) throws SQLException;
}
