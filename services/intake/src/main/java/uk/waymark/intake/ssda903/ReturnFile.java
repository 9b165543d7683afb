package uk.waymark.intake.ssda903;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One file of a return, read: which table it is and its rows.
 *
 * @param name name of the file as it was sent
 * @param table which table its header makes it
 * @param rowsRead how many rows stood below the header
 * @param rows those with the right number of fields and a child id
 * @param defects what was wrong with the others
 */
record ReturnFile(
    String name, ReturnTable table, long rowsRead, List<SourceRow> rows, List<Defect> defects) {
  /** A CSV file that came as the body of a request, and so without a name: its table tells it. */
  static final String BODY = "body.csv";

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /**
   * Reads a CSV file in UTF-8, with or without a byte order mark.
   *
   * @throws Unrecognised if it is not CSV in UTF-8 or its header is no table's
   */
  static ReturnFile read(String name, byte[] content, RowCount count) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try (var csv =
        CsvReader.builder()
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(new InputStreamReader(new ByteArrayInputStream(content), decoder))) {
      return new Reading(name, count).read(csv);
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      throw new Unrecognised("/" + name, fault(e));
    }
  }

  private static String fault(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof MalformedInputException) {
        return "This file is not in UTF-8. Save it as CSV UTF-8 and send it again.";
      }
    }
    return "This file is not CSV: a quotation mark is opened and not closed, or a field is too"
        + " long. Save it as CSV UTF-8 and send it again.";
  }

  /** The rows of one file as they come. */
  private static final class Reading {
    private final RowCount count;
    private String name;
    private final List<SourceRow> rows = new ArrayList<>();
    private final List<Defect> defects = new ArrayList<>();
    private long rowsRead;

    Reading(String name, RowCount count) {
      this.count = count;
      this.name = name;
    }

    ReturnFile read(CsvReader<CsvRecord> csv) {
      var records = csv.iterator();
      if (!records.hasNext()) {
        throw new Unrecognised("/" + name, "This file is empty: the first line is the header.");
      }
      var header = header(records.next().getFields());
      var table = ReturnTable.withColumns(header).orElseThrow(() -> unrecognised(header));
      if (name.equals(BODY)) {
        name = BODY + " (" + table + ")";
      }
      while (records.hasNext()) {
        row(table, header, records.next());
      }
      return new ReturnFile(name, table, rowsRead, List.copyOf(rows), List.copyOf(defects));
    }

    private void row(ReturnTable table, List<String> header, CsvRecord csv) {
      rowsRead++;
      count.row();
      var row = new SourceRow(table, name, csv.getStartingLineNumber(), cells(table, header, csv));
      if (csv.getFieldCount() != header.size()) {
        defects.add(
            row.refused(
                null,
                "wrong-number-of-fields",
                "This row has %d fields; the header has %d."
                    .formatted(csv.getFieldCount(), header.size()),
                "Look for a comma too many or too few, or a field that needs quotation marks."));
      } else if (table.isRead()) {
        ChildId.check(row).ifPresentOrElse(defects::add, () -> rows.add(row));
      }
    }

    private static Map<String, String> cells(
        ReturnTable table, List<String> header, CsvRecord csv) {
      var cells = new HashMap<String, String>();
      for (int i = 0; i < Math.min(header.size(), csv.getFieldCount()); i++) {
        var text = csv.getField(i).strip();
        if (!text.isEmpty() && table.readColumns().contains(header.get(i))) {
          cells.put(header.get(i), text);
        }
      }
      return cells;
    }

    private static List<String> header(List<String> fields) {
      var names = new ArrayList<>(fields);
      if (names.getFirst().startsWith(BYTE_ORDER_MARK)) {
        names.set(0, names.getFirst().substring(BYTE_ORDER_MARK.length()));
      }
      return names.stream().map(ReturnTable::normal).toList();
    }

    private Unrecognised unrecognised(List<String> header) {
      var misfit = ReturnTable.nearest(header);
      return new Unrecognised(
          "/" + name,
          "The header of this file is no table's. The nearest is %s; missing: %s; unknown: %s."
              .formatted(
                  misfit.nearest(),
                  listed(misfit.missing().stream().toList()),
                  listed(misfit.unknown().stream().map(Reading::shown).toList())));
    }

    private static String listed(List<String> columns) {
      return columns.isEmpty() ? "none" : String.join(", ", columns);
    }

    /**
     * A file without a header has personal data in its first line: only name-like words are shown.
     */
    private static String shown(String column) {
      return column.matches("[A-Z][A-Z_]{0,31}[0-9]?") ? column : "(not a column name)";
    }
  }
}
