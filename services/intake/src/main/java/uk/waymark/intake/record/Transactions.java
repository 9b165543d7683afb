package uk.waymark.intake.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import uk.waymark.kit.problem.DatabaseAway;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.problem.UnexpectedFailure;

/** One transaction for one call: all of it or nothing. */
@ApplicationScoped
public class Transactions {
  private final DataSource database;

  /** Transactions of the writer role. */
  @Inject
  public Transactions(DataSource database) {
    this.database = database;
  }

  /**
   * Commits what the work does, or nothing of it.
   *
   * @throws ProblemException 503 with Retry-After if the database is away
   */
  public <T> T commit(Work<T> work) {
    return run(work, true);
  }

  /**
   * Does the work and takes all of it back.
   *
   * @throws ProblemException 503 with Retry-After if the database is away
   */
  public <T> T takeBack(Work<T> work) {
    return run(work, false);
  }

  private <T> T run(Work<T> work, boolean commit) {
    boolean sentCommit = false;
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      T result;
      try {
        result = work.in(connection);
        if (commit) {
          sentCommit = true;
          connection.commit();
        } else {
          connection.rollback();
        }
      } catch (SQLException | RuntimeException | Error e) {
        takeBack(connection, e);
        throw e;
      }
      connection.setAutoCommit(true);
      return result;
    } catch (SQLException e) {
      throw DatabaseAway.is(e)
          ? away(e, sentCommit && !rolledBack(e))
          : new IllegalStateException("the database refused", e);
    }
  }

  /** What failed first says what became of it; a connection that is lost fails here too. */
  private static void takeBack(Connection connection, Throwable cause) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  /** SQLSTATE class 40 is the database's word that it took all back; 40003 that it can't tell. */
  private static boolean rolledBack(SQLException failure) {
    var state = failure.getSQLState();
    return state != null && state.startsWith("40") && !state.equals("40003");
  }

  private static ProblemException away(SQLException failure, boolean inDoubt) {
    UnexpectedFailure.log("Reaching the database", failure);
    return ProblemException.of(
            503,
            "The record can't be reached",
            inDoubt
                ? "It is not known whether this request was kept. Send the same request again in a few"
                    + " seconds: what was kept is recognised, and asking twice for a replay does no"
                    + " harm."
                : "Nothing of this request was kept. Send the same request again in a few seconds;"
                    + " what was taken before is recognised.")
        .withHeader("Retry-After", DatabaseAway.RETRY_AFTER_SECONDS);
  }

  /**
   * What is done in a transaction.
   *
   * @param <T> what comes of it
   */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it. */
    T in(Connection connection) throws SQLException;
  }
}
