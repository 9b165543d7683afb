package uk.waymark.kit.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.contracts.PersonKey;

/** The rows of one {@link Projection} for the people of one transaction. */
final class ChangedRows<R> {
  private final Projection<R> projection;
  private final List<R> rows = new ArrayList<>();

  private ChangedRows(Projection<R> projection) {
    this.projection = projection;
  }

  static <R> ChangedRows<R> of(Projection<R> projection) {
    return new ChangedRows<>(projection);
  }

  /** Makes the row of one person, who has it once the returned is run. */
  Runnable ready(PersonKey person, Record message) {
    var row = projection.row(person, message);
    return () -> rows.add(row);
  }

  void store(Connection connection) throws SQLException {
    projection.changed(connection, rows);
  }
}
