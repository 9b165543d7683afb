package uk.waymark.kit.stream;

import java.time.Duration;

/** Waits longer after each failure in a row: 100 ms, 200 ms, up to 5 s. */
public final class Backoff {
  private static final long FIRST_MILLIS = 100;
  private static final long LONGEST_MILLIS = 5_000;

  private Backoff() {}

  /** How long to wait after this many failures in a row, one or more. */
  public static Duration after(int failures) {
    return Duration.ofMillis(
        Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(10, Math.max(0, failures - 1))));
  }

  /**
   * Waits.
   *
   * @throws IllegalStateException if the thread is interrupted, which happens when the service
   *     stops
   */
  public static void pause(int failures) {
    try {
      Thread.sleep(after(failures));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting to try again.", e);
    }
  }
}
