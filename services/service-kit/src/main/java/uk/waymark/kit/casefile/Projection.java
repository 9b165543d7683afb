package uk.waymark.kit.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import uk.waymark.contracts.PersonKey;

/**
 * What else a service keeps of its conclusions, such as a work list; written in the transaction of
 * the conclusions, for the people whose conclusion has changed.
 *
 * @param <R> what is kept of one person
 */
public interface Projection<R> {
  /**
   * What is kept of one person. Asked while the message is at hand, which may be many times as
   * large: what is returned should not hold on to it.
   *
   * @param message what {@link Deriver#derive} returned
   */
  R row(PersonKey person, Record message);

  /** Replaces what is kept of these people. */
  void changed(Connection connection, List<R> rows) throws SQLException;

  /**
   * Changes what is kept of these people where their conclusion was amended and not drawn anew.
   *
   * @param changes by person, the change of {@link Amendment.Parts}
   */
  default void amended(Connection connection, Map<PersonKey, Record> changes) throws SQLException {
    throw new IllegalStateException(getClass().getName() + " can't be amended.");
  }

  /** Deletes what is kept of these people. */
  void erased(Connection connection, List<PersonKey> people) throws SQLException;
}
