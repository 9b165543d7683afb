package uk.waymark.intake.ssda903;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.waymark.intake.ssda903.Defect.Severity;

/** Reads the cells of one row and gathers everything that is wrong with them. */
final class Cells {
  private static final Pattern DATE = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");
  private static final DateTimeFormatter DAY_MONTH_YEAR =
      DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final SourceRow row;
  private final List<Defect> defects = new ArrayList<>();

  Cells(SourceRow row) {
    this.row = row;
  }

  /** A date that must be there; the epoch stands in for one that is not, and the row is refused. */
  LocalDate date(String column) {
    if (row.cell(column) == null) {
      refuse(column, "blank", column + " is blank.", "Fill in the date as DD/MM/YYYY.");
      return LocalDate.EPOCH;
    }
    return dateIfGiven(column).orElse(LocalDate.EPOCH);
  }

  Optional<LocalDate> dateIfGiven(String column) {
    var text = row.cell(column);
    if (text == null) {
      return Optional.empty();
    }
    if (!DATE.matcher(text).matches()) {
      boolean nullWord = text.equalsIgnoreCase("NULL");
      refuse(
          column,
          "date-form",
          nullWord
              ? column + " holds the word NULL."
              : column + " is not a date in the form DD/MM/YYYY.",
          nullWord ? "Leave the field empty." : "Write the date as DD/MM/YYYY.");
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text, DAY_MONTH_YEAR));
    } catch (DateTimeParseException e) {
      refuse(
          column,
          "date-does-not-exist",
          column + " is a day that is in no calendar.",
          "Correct the day or the month; dates are DD/MM/YYYY.");
      return Optional.empty();
    }
  }

  /** A code that must be there; the empty text stands in, and the row is refused. */
  String code(String column, Codes codes) {
    if (row.cell(column) == null) {
      refuse(column, "blank", column + " is blank.", "Fill in a code of the return's guide.");
      return "";
    }
    return codeIfGiven(column, codes).orElse("");
  }

  Optional<String> codeIfGiven(String column, Codes codes) {
    var text = row.cell(column);
    if (text == null) {
      return Optional.empty();
    }
    var code = text.toUpperCase(Locale.ROOT);
    if (!codes.has(code)) {
      refuse(
          column,
          "code-unknown",
          column + " holds a code that is not in the return's guide.",
          "Use a code of the guide; if the guide has it, tell us, so that it is added.");
      return Optional.empty();
    }
    return Optional.of(code);
  }

  void refuse(String column, String code, String message, String mend) {
    defects.add(row.refused(column, code, message, mend));
  }

  void warn(String column, String code, String message, String mend) {
    defects.add(row.warning(column, code, message, mend));
  }

  boolean refused() {
    return defects.stream().anyMatch(defect -> defect.severity() == Severity.REFUSED);
  }

  List<Defect> defects() {
    return List.copyOf(defects);
  }
}
