package uk.waymark.kit.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import uk.waymark.contracts.PersonKey;

/**
 * What else a service keeps of its conclusions, such as a work list; written in the transaction of
 * the batch, for the people whose conclusion has changed.
 */
public interface Projection {
  /** Replaces what is kept of these people. */
  void changed(Connection connection, List<Conclusion> conclusions) throws SQLException;

  /** Deletes what is kept of these people. */
  void erased(Connection connection, List<PersonKey> people) throws SQLException;

  /**
   * A changed conclusion.
   *
   * @param person of whom
   * @param message what {@link Deriver#derive} returned
   */
  record Conclusion(PersonKey person, Record message) {}
}
