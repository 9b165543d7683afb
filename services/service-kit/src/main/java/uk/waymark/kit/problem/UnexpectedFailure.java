package uk.waymark.kit.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes an unexpected failure to the log under a reference, without its message: messages of
 * drivers and parsers quote what they were given.
 */
public final class UnexpectedFailure {
  private static final Logger LOG = Logger.getLogger(UnexpectedFailure.class);
  private static final int FRAMES = 6;

  private UnexpectedFailure() {}

  /**
   * Logs the classes of the failure and its causes, and where it was thrown.
   *
   * @param doing what was being done, in a few words without personal data
   * @return the reference under which it can be found in the log
   */
  public static String log(String doing, Throwable failure) {
    var reference = UUID.randomUUID().toString();
    LOG.errorf("%s failed: %s [reference %s]", doing, describe(failure), reference);
    return reference;
  }

  /** The classes of a failure and its causes and its first places in the code. */
  public static String describe(Throwable failure) {
    var parts = new ArrayList<String>();
    List<Throwable> seen = new ArrayList<>();
    @Nullable Throwable each = failure;
    while (each != null && !seen.contains(each)) {
      seen.add(each);
      parts.add(each.getClass().getName() + sqlState(each) + places(each));
      each = each.getCause();
    }
    return String.join(" caused by ", parts);
  }

  private static String sqlState(Throwable failure) {
    return failure instanceof java.sql.SQLException sql
        ? " (SQLSTATE " + sql.getSQLState() + ")"
        : "";
  }

  private static String places(Throwable failure) {
    var places = new ArrayList<String>();
    for (var frame : failure.getStackTrace()) {
      if (places.size() < FRAMES
          && (places.isEmpty() || frame.getClassName().startsWith("uk.waymark."))) {
        places.add(
            frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber());
      }
    }
    return places.isEmpty() ? "" : " at " + String.join(" < ", places);
  }
}
