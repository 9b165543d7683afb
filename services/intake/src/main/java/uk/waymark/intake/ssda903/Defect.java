package uk.waymark.intake.ssda903;

import org.jspecify.annotations.Nullable;

/**
 * One line of the report: what is wrong with one row, where, and how to mend it. It never quotes
 * the row, and names a child by the line alone.
 *
 * @param year the return year whose row it is, such as 2017-18; null for a row of this import
 * @param file name of the file as it was sent, in the import that brought the row last
 * @param line line in that file, the header being line 1
 * @param column the column at fault; null if it is the row as a whole
 * @param code a word that never changes (docs/imports-ssda903.md lists them all)
 * @param severity whether the row was left out
 * @param message what is wrong
 * @param mend what to do about it
 */
public record Defect(
    @Nullable String year,
    String file,
    long line,
    @Nullable String column,
    String code,
    Severity severity,
    String message,
    String mend) {

  /** What became of the row. */
  public enum Severity {
    /** The row was left out: nothing of it is in the record. */
    REFUSED,
    /** The row stands; a person should look. */
    WARNING
  }
}
