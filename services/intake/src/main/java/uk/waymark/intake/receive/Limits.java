package uk.waymark.intake.receive;

import java.io.IOException;
import java.io.InputStream;
import uk.waymark.contracts.validation.EventValidator;
import uk.waymark.kit.problem.Problem;
import uk.waymark.kit.problem.ProblemException;

/** How large a request may be, and reading it without ever holding more than that. */
public final class Limits {
  /** The largest event. */
  static final int EVENT_BYTES = EventValidator.LARGEST_EVENT;

  /** The largest batch. */
  static final int BATCH_BYTES = 8 * 1024 * 1024;

  /** The most events of a batch. */
  static final int BATCH_EVENTS = 1000;

  private static final int BUFFER = 64 * 1024;

  private Limits() {}

  /**
   * Reads a body to its end and keeps it only if it is not too large. The rest is read and dropped,
   * so that a caller who is still sending gets the answer.
   *
   * @param limit the most bytes
   * @param what what the limit is of, such as "an event"
   * @throws ProblemException 413 naming the limit
   */
  public static byte[] read(InputStream body, long limit, String what) throws IOException {
    return read(body, 0, limit, what);
  }

  /**
   * The same for one of several bodies that the limit is of together.
   *
   * @param before how many bytes the others had, at most the limit
   */
  public static byte[] read(InputStream body, long before, long limit, String what)
      throws IOException {
    long most = limit - before;
    var kept = body.readNBytes((int) most + 1);
    if (kept.length > most) {
      var buffer = new byte[BUFFER];
      long total = before + kept.length;
      for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
        total += read;
      }
      throw tooLarge(what, limit, "bytes", total);
    }
    return kept;
  }

  /** 413 with the limit in words and as members of the problem. */
  public static ProblemException tooLarge(String what, long limit, String unit, long found) {
    return ProblemException.of(
        Problem.of(
                413,
                "Too large",
                "The limit of %s is %s; this one has %d %s. Nothing of it was kept."
                    .formatted(what, words(limit, unit), found, unit))
            .with("limit", limit)
            .with("unit", unit));
  }

  private static String words(long limit, String unit) {
    if (!unit.equals("bytes")) {
      return limit + " " + unit;
    }
    return limit >= 1024 * 1024 ? limit / (1024 * 1024) + " MiB" : limit / 1024 + " KiB";
  }
}
