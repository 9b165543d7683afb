package uk.waymark.intake.ssda903;

import uk.waymark.intake.receive.Limits;
import uk.waymark.kit.problem.ProblemException;

/**
 * Counts the rows of one request while they are read: a row of a few bytes takes far more memory
 * than that, so the limit of bytes alone does not hold it down.
 */
final class RowCount {
  /**
   * Room for a row until its events are committed: 30,000 rows of Episodes did not fit in 132 MB,
   * so that one takes 4.5 KB at least.
   */
  private static final int BYTES_A_ROW = 16 * 1024;

  /**
   * The most rows of a request, all files together: 500,000, or as many as the memory holds where
   * that is less. A year of the largest council has some ten thousand.
   */
  static final int MOST_ROWS =
      (int) Math.min(500_000, Runtime.getRuntime().maxMemory() / BYTES_A_ROW);

  /** The most episodes of a child in the XML form: maxOccurs of EPISODE in CLA.xsd 3.3.0. */
  static final int MOST_EPISODES = 366;

  private int rows;

  /**
   * Counts one row.
   *
   * @throws ProblemException 413 if it is one too many
   */
  void row() {
    rows++;
    if (rows > MOST_ROWS) {
      throw Limits.tooLarge("an import", MOST_ROWS, "rows", rows);
    }
  }

  /**
   * Counts one episode of a child.
   *
   * @param before how many the child has already
   * @throws ProblemException 413 if it is one too many
   */
  void episode(int before) {
    if (before >= MOST_EPISODES) {
      throw Limits.tooLarge("a CHILD", MOST_EPISODES, "episodes", before + 1L);
    }
    row();
  }
}
