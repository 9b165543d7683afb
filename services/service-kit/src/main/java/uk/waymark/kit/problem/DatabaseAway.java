package uk.waymark.kit.problem;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells a database that can't be reached, or that gave up this transaction for another, from one
 * that refused what it was asked: by the class of SQLSTATE (PostgreSQL, Appendix A, error codes).
 */
public final class DatabaseAway {
  /** How long to wait before asking again, as {@code Retry-After} says it. */
  public static final String RETRY_AFTER_SECONDS = "5";

  private DatabaseAway() {}

  /** Whether the same may go well a moment later. */
  public static boolean is(SQLException failure) {
    var state = failure.getSQLState();
    return state == null // the pool waited for a connection in vain
        || state.startsWith("08") // connection
        || state.startsWith("53") // resources
        || state.startsWith("57") // shut down, cancelled
        || state.startsWith("40"); // rolled back for another transaction
  }

  /** Whether such a failure is among the causes of this one. */
  static boolean isCauseOf(Throwable failure) {
    var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
    for (@Nullable Throwable each = failure;
        each != null && seen.add(each);
        each = each.getCause()) {
      if (each instanceof SQLException refused && is(refused)) {
        return true;
      }
    }
    return false;
  }
}
