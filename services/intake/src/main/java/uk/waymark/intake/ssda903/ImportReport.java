package uk.waymark.intake.ssda903;

import java.util.List;

/**
 * What became of an import.
 *
 * @param authority whose return it is
 * @param year the return year, such as 2017-18
 * @param files what became of each file
 * @param rows every row that was left out or that a person should look at, in order; the first
 *     10,000 lines
 * @param moreRows how many more lines there are
 * @param totals what is held now
 */
public record ImportReport(
    String authority,
    String year,
    List<FileReport> files,
    List<Defect> rows,
    long moreRows,
    Totals totals) {

  /**
   * What became of one file.
   *
   * @param file its name as it was sent
   * @param table which table it is
   * @param use read, or recognised and not used yet
   * @param rowsRead how many rows it has
   * @param rowsAccepted how many of them stand
   * @param rowsRefused how many were left out
   * @param rowsWithWarnings how many of the accepted a person should look at
   */
  public record FileReport(
      String file,
      String table,
      String use,
      long rowsRead,
      long rowsAccepted,
      long rowsRefused,
      long rowsWithWarnings) {}

  /**
   * All returns of the authority that are loaded, and the events of this import.
   *
   * @param children children in any table
   * @param episodeRows rows of Episodes over all years
   * @param distinctEpisodes distinct episodes: child and first day
   * @param periodsOfCare episodes that begin with RNE S
   * @param eventsNew events that this import brought
   * @param eventsAlreadyThere statements of these children whose event was in the record before
   */
  public record Totals(
      long children,
      long episodeRows,
      long distinctEpisodes,
      long periodsOfCare,
      int eventsNew,
      int eventsAlreadyThere) {}
}
