package uk.waymark.intake.ssda903;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of one request, read: the rows that can be kept, and all that is wrong. */
final class ReturnReading {
  private final ReturnYear year;
  private final RowCount count = new RowCount();
  private final List<ReturnFile> files = new ArrayList<>();
  private final Map<String, SourceRow> rows = new LinkedHashMap<>();
  private final HashSet<String> toldApart = new HashSet<>();
  private final Defects defects = new Defects();

  ReturnReading(ReturnYear year) {
    this.year = year;
  }

  /**
   * Reads one more file.
   *
   * @throws Unrecognised if it is no table of the return
   * @throws uk.waymark.kit.problem.ProblemException 413 if the files have too many rows
   */
  void read(String name, byte[] content) {
    if (ReturnXml.is(content)) {
      ReturnXml.read(name, content, count).forEach(this::take);
    } else {
      take(ReturnFile.read(name, content, count));
    }
  }

  private void take(ReturnFile file) {
    files.add(file);
    file.defects().forEach(defects::add);
    for (var row : file.rows()) {
      if (canBeRead(row)) {
        add(row);
      }
    }
  }

  void report(Defect defect) {
    defects.add(defect);
  }

  /** The rows that can be kept. */
  List<SourceRow> rows() {
    return List.copyOf(rows.values());
  }

  ImportReport reported(String authority, ReturnYear of, ImportReport.Totals totals) {
    return new ImportReport(
        authority,
        of.toString(),
        files.stream().map(this::reported).toList(),
        defects.listed(),
        defects.more(),
        totals);
  }

  private boolean canBeRead(SourceRow row) {
    Object read =
        switch (row.table()) {
          case EPISODES -> EpisodeReader.read(row, year, defects::add);
          case HEADER, UASC -> Person.read(row, year, defects::add);
          case OC3 -> CareLeaver.read(row, year, defects::add);
          case REVIEWS,
              OC2,
              AD1,
              PLACED_FOR_ADOPTION,
              PREVIOUS_PERMANENCE,
              MISSING,
              SOCIAL_WORKER_EPISODES,
              DEPRIVATION_OF_LIBERTY ->
              null;
        };
    return read != null;
  }

  private void add(SourceRow row) {
    var key = row.table() + "|" + row.child() + "|" + LoadedRow.keyOf(row);
    if (toldApart.contains(key)) {
      contradicts(row);
      return;
    }
    var before = rows.putIfAbsent(key, row);
    if (before == null) {
      return;
    }
    if (before.cells().equals(row.cells())) {
      defects.add(
          row.warning(
              null,
              "same-row-twice",
              "The same row stands before in this import; it was read once.",
              "Leave one of them out."));
    } else {
      rows.remove(key);
      toldApart.add(key);
      contradicts(before);
      contradicts(row);
    }
  }

  private void contradicts(SourceRow row) {
    defects.add(
        row.refused(
            null,
            row.table() == ReturnTable.EPISODES ? "same-episode-twice" : "same-child-twice",
            "Another row of this import has the same child"
                + (row.table() == ReturnTable.EPISODES ? " and DECOM" : "")
                + " and another content; neither was read.",
            "Keep the right one and leave the other out."));
  }

  private ImportReport.FileReport reported(ReturnFile file) {
    long refused = defects.refused(file.name());
    boolean read = file.table().isRead();
    return new ImportReport.FileReport(
        file.name(),
        file.table().name(),
        read ? "read" : "recognised, not used yet",
        file.rowsRead(),
        read ? file.rowsRead() - refused : 0,
        refused,
        defects.warned(file.name()));
  }
}
