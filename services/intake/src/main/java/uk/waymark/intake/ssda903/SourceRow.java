package uk.waymark.intake.ssda903;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.waymark.intake.ssda903.Defect.Severity;

/**
 * One row of one file: the cells that are read, by column name, spaces around them dropped.
 *
 * @param table whose row it is
 * @param file name of the file as it was sent
 * @param line line in that file, the header being line 1
 * @param cells the cells of the columns that are read; empty cells are left out
 * @param earlier the return year whose row it is, if an earlier import brought it; null for a row
 *     of this import
 */
record SourceRow(
    ReturnTable table,
    String file,
    long line,
    Map<String, String> cells,
    @Nullable ReturnYear earlier) {
  SourceRow {
    cells = Map.copyOf(cells);
  }

  SourceRow(ReturnTable table, String file, long line, Map<String, String> cells) {
    this(table, file, line, cells, null);
  }

  String child() {
    return cells.getOrDefault("CHILD", "");
  }

  @Nullable String cell(String column) {
    return cells.get(column);
  }

  Defect refused(@Nullable String column, String code, String message, String mend) {
    return new Defect(year(), file, line, column, code, Severity.REFUSED, message, mend);
  }

  Defect warning(@Nullable String column, String code, String message, String mend) {
    return new Defect(year(), file, line, column, code, Severity.WARNING, message, mend);
  }

  private @Nullable String year() {
    return earlier == null ? null : earlier.toString();
  }

  /** Only the place: cells are personal data. */
  @Override
  public String toString() {
    return file + ":" + line;
  }
}
