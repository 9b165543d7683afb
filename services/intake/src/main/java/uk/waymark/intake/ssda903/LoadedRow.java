package uk.waymark.intake.ssda903;

import java.time.LocalDate;
import java.util.Map;

/**
 * A row as it is kept: the last content that the return of its year gave it.
 *
 * @param year which year's return
 * @param key what tells the child's rows of one table and year apart: DECOM for Episodes, else
 *     empty
 * @param version how often it was sent again with other content
 * @param row the row itself
 */
record LoadedRow(ReturnYear year, String key, int version, SourceRow row) {

  /** The key of a row that could be read. */
  static String keyOf(SourceRow row) {
    return row.table() == ReturnTable.EPISODES ? isoDecom(row.cells()) : "";
  }

  private static String isoDecom(Map<String, String> cells) {
    var text = cells.getOrDefault("DECOM", "");
    return LocalDate.of(
            Integer.parseInt(text.substring(6)),
            Integer.parseInt(text.substring(3, 5)),
            Integer.parseInt(text.substring(0, 2)))
        .toString();
  }
}
