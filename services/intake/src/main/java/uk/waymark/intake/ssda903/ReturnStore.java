package uk.waymark.intake.ssda903;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import uk.waymark.contracts.Json;

/** The rows of the returns of one authority, as they are kept. */
final class ReturnStore {
  private static final int LOCK_CLASS = 0x57415934;

  private final Connection connection;
  private final String authority;

  ReturnStore(Connection connection, String authority) {
    this.connection = connection;
    this.authority = authority;
  }

  /** One import of an authority at a time; held until the transaction ends. */
  void lock() throws SQLException {
    try (var lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(?, hashtext(?))")) {
      lock.setInt(1, LOCK_CLASS);
      lock.setString(2, authority);
      lock.execute();
    }
  }

  /**
   * Keeps rows of one year; a row with another content than before takes its place, one version on.
   * Where it stood last is kept too, so that a report names the line of the last file.
   */
  void keep(ReturnYear year, List<SourceRow> rows) throws SQLException {
    try (var upsert =
        connection.prepareStatement(
            """
            INSERT INTO import_row AS held
              (authority, return_year, table_name, child, row_key, cells, version, file_name, line)
            SELECT ?, ?, t.table_name, t.child, t.row_key, t.cells, 0, t.file_name, t.line
            FROM unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[])
              AS t(table_name, child, row_key, cells, file_name, line)
            ON CONFLICT (authority, return_year, table_name, child, row_key) DO UPDATE SET
              cells = excluded.cells,
              version = held.version + CASE WHEN held.cells <> excluded.cells THEN 1 ELSE 0 END,
              file_name = excluded.file_name, line = excluded.line
            WHERE (held.cells, held.file_name, held.line)
               <> (excluded.cells, excluded.file_name, excluded.line)
            """)) {
      upsert.setString(1, authority);
      upsert.setInt(2, year.begins());
      upsert.setArray(3, texts(rows, row -> row.table().name()));
      upsert.setArray(4, texts(rows, SourceRow::child));
      upsert.setArray(5, texts(rows, LoadedRow::keyOf));
      upsert.setArray(6, texts(rows, ReturnStore::json));
      upsert.setArray(7, texts(rows, SourceRow::file));
      upsert.setArray(
          8, connection.createArrayOf("int8", rows.stream().map(SourceRow::line).toArray()));
      upsert.executeUpdate();
    }
  }

  /**
   * All that is kept about these children, of every table and year.
   *
   * @param year the year being loaded
   * @param sent the rows of this import; every other row is told as one of an earlier import
   */
  Map<String, List<LoadedRow>> of(
      Collection<String> children, ReturnYear year, List<SourceRow> sent) throws SQLException {
    var keys = new HashSet<String>();
    sent.forEach(row -> keys.add(key(row.table(), row.child(), LoadedRow.keyOf(row))));
    var found = new TreeMap<String, List<LoadedRow>>();
    try (var select =
        connection.prepareStatement(
            """
            SELECT child, return_year, table_name, row_key, version, cells, file_name, line
            FROM import_row WHERE authority = ? AND child = ANY (?)
            ORDER BY child, return_year, table_name, row_key
            """)) {
      select.setString(1, authority);
      select.setArray(2, connection.createArrayOf("text", children.toArray()));
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found
              .computeIfAbsent(rows.getString(1), _ -> new ArrayList<>())
              .add(loaded(rows, year, keys));
        }
      }
    }
    return found;
  }

  /** The years whose Episodes are kept. */
  NavigableSet<ReturnYear> yearsOfEpisodes() throws SQLException {
    var years = new TreeSet<ReturnYear>();
    try (var select =
        connection.prepareStatement(
            "SELECT DISTINCT return_year FROM import_row WHERE authority = ? AND table_name = ?")) {
      select.setString(1, authority);
      select.setString(2, ReturnTable.EPISODES.name());
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          years.add(new ReturnYear(rows.getInt(1)));
        }
      }
    }
    return years;
  }

  /** The children of whom a row of that year has no end. */
  Set<String> childrenWithAnOpenEpisode(ReturnYear year) throws SQLException {
    var children = new HashSet<String>();
    try (var select =
        connection.prepareStatement(
            """
            SELECT DISTINCT child FROM import_row
            WHERE authority = ? AND return_year = ? AND table_name = ?
              AND cells::json ->> 'DEC' IS NULL
            """)) {
      select.setString(1, authority);
      select.setInt(2, year.begins());
      select.setString(3, ReturnTable.EPISODES.name());
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          children.add(rows.getString(1));
        }
      }
    }
    return children;
  }

  /** What is kept of all returns of the authority. */
  ImportReport.Totals totals(int eventsNew, int eventsAlreadyThere) throws SQLException {
    try (var select =
        connection.prepareStatement(
            """
            WITH latest AS (
              SELECT DISTINCT ON (child, row_key) cells::json AS cells FROM import_row
              WHERE authority = ? AND table_name = 'EPISODES'
              ORDER BY child, row_key, return_year DESC)
            SELECT (SELECT count(DISTINCT child) FROM import_row WHERE authority = ?),
                   (SELECT count(*) FROM import_row WHERE authority = ? AND table_name = 'EPISODES'),
                   (SELECT count(*) FROM latest),
                   (SELECT count(*) FROM latest WHERE cells ->> 'RNE' = 'S')
            """)) {
      for (int parameter = 1; parameter <= 3; parameter++) {
        select.setString(parameter, authority);
      }
      try (var rows = select.executeQuery()) {
        rows.next();
        return new ImportReport.Totals(
            rows.getLong(1),
            rows.getLong(2),
            rows.getLong(3),
            rows.getLong(4),
            eventsNew,
            eventsAlreadyThere);
      }
    }
  }

  private static String key(ReturnTable table, String child, String rowKey) {
    return table + "|" + child + "|" + rowKey;
  }

  private static LoadedRow loaded(ResultSet row, ReturnYear loading, Set<String> sent)
      throws SQLException {
    var cells = new HashMap<String, String>();
    try {
      Json.mapper()
          .readTree(row.getString(6))
          .properties()
          .forEach(cell -> cells.put(cell.getKey(), cell.getValue().textValue()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a kept row can't be read", e);
    }
    var year = new ReturnYear(row.getInt(2));
    var table = ReturnTable.valueOf(row.getString(3));
    boolean now =
        year.equals(loading) && sent.contains(key(table, row.getString(1), row.getString(4)));
    return new LoadedRow(
        year,
        row.getString(4),
        row.getInt(5),
        new SourceRow(table, row.getString(7), row.getLong(8), cells, now ? null : year));
  }

  private static String json(SourceRow row) {
    var cells = Json.object();
    new TreeMap<>(row.cells()).forEach(cells::put);
    return cells.toString();
  }

  private java.sql.Array texts(List<SourceRow> rows, Function<SourceRow, String> column)
      throws SQLException {
    return connection.createArrayOf("text", rows.stream().map(column).toArray());
  }
}
