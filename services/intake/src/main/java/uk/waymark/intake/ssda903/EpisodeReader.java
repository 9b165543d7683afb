package uk.waymark.intake.ssda903;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a row of Episodes by itself. */
final class EpisodeReader {
  private EpisodeReader() {}

  /** The episode; null if the row must be left out. */
  static @Nullable Episode read(SourceRow row, ReturnYear year, Consumer<Defect> report) {
    var cells = new Cells(row);
    LocalDate decom = cells.date("DECOM");
    String rne = cells.code("RNE", Codes.RNE);
    String ls = cells.code("LS", Codes.LS);
    String place = cells.code("PLACE", Codes.PLACE);
    LocalDate dec = cells.dateIfGiven("DEC").orElse(null);
    String rec = cells.codeIfGiven("REC", Codes.REC).orElse(null);
    if (!cells.refused()) {
      checkDates(cells, year, decom, dec);
      checkEnding(cells, dec, rec);
    }
    cells.defects().forEach(report);
    return cells.refused()
        ? null
        : new Episode(row, year, decom, rne, ls, place, dec, dec == null ? null : rec);
  }

  private static void checkDates(
      Cells cells, ReturnYear year, LocalDate decom, @Nullable LocalDate dec) {
    if (decom.isAfter(year.lastDay())) {
      cells.refuse(
          "DECOM",
          "starts-after-return-year",
          "The episode starts after the return year " + year + ".",
          "Correct DECOM, or load the row with the return of its own year.");
    }
    if (dec != null && dec.isBefore(decom)) {
      cells.refuse(
          "DEC",
          "ends-before-start",
          "The episode ends before it starts.",
          "Correct DECOM or DEC.");
    } else if (dec != null && dec.isAfter(year.lastDay().plusDays(1))) {
      cells.warn(
          "DEC",
          "ends-after-return-year",
          "The episode ends after the return year " + year + "; the end stands as the row says it.",
          "Check DEC; the return of the next year may correct it.");
    }
  }

  private static void checkEnding(Cells cells, @Nullable LocalDate dec, @Nullable String rec) {
    if (dec == null && rec != null) {
      cells.warn(
          "REC",
          "reason-without-end",
          "REC is filled in and DEC is blank: the episode is open, and REC was not read.",
          "Clear REC, or fill in DEC.");
    }
    if (dec != null && rec == null) {
      cells.warn(
          "REC",
          "end-without-reason",
          "DEC is filled in and REC is blank: whether care ended is not known, and no end of care"
              + " was recorded.",
          "Fill in REC and load the file again.");
    }
  }
}
