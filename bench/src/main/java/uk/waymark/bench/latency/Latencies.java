package uk.waymark.bench.latency;

import java.util.Arrays;
import java.util.Locale;

/** Measured times of one kind, in nanoseconds, sorted. */
public final class Latencies {
  private final long[] sorted;

  /**
   * Keeps a sorted copy.
   *
   * @throws IllegalArgumentException when there is none
   */
  public Latencies(long[] nanos) {
    if (nanos.length == 0) {
      throw new IllegalArgumentException("Nothing was measured");
    }
    sorted = nanos.clone();
    Arrays.sort(sorted);
  }

  /**
   * The smallest measured time that so many in a hundred do not exceed (nearest rank).
   *
   * @param percent above 0, at most 100
   */
  public long percentile(double percent) {
    int rank = (int) Math.ceil(percent / 100 * sorted.length);
    return sorted[Math.max(1, rank) - 1];
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "p50 %.1f ms  p90 %.1f ms  p99 %.1f ms  p99.9 %.1f ms  max %.1f ms",
        percentile(50) / 1e6,
        percentile(90) / 1e6,
        percentile(99) / 1e6,
        percentile(99.9) / 1e6,
        percentile(100) / 1e6);
  }
}
