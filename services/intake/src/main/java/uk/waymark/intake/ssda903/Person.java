package uk.waymark.intake.ssda903;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A row of Header or UASC: the child and the date of birth.
 *
 * @param row where it stands
 * @param dateOfBirth as this row has it
 */
record Person(SourceRow row, LocalDate dateOfBirth) {

  /** The person; null if the row must be left out. */
  static @Nullable Person read(SourceRow row, ReturnYear year, Consumer<Defect> report) {
    var cells = new Cells(row);
    var dateOfBirth = cells.date("DOB");
    if (!cells.refused() && dateOfBirth.isAfter(year.lastDay())) {
      cells.refuse(
          "DOB",
          "born-after-return-year",
          "The date of birth is after the return year " + year + ".",
          "Correct DOB.");
    }
    cells.defects().forEach(report);
    return cells.refused() ? null : new Person(row, dateOfBirth);
  }

  /** Only the place: a date of birth is never written out. */
  @Override
  public String toString() {
    return row.toString();
  }
}
