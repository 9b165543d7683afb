package uk.waymark.kit.casefile;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Whether more of a backlog is on its way, so that it is better to wait a little and conclude once
 * from all of it than again and again from parts of it.
 */
final class Backlog {
  /** A whole batch says that another is likely to follow within this time. */
  private static final long FOLLOWS_WITHIN = Duration.ofMillis(250).toNanos();

  /** Nobody's conclusion waits for longer than this, however long the backlog. */
  private static final long LONGEST_WAIT = Duration.ofSeconds(10).toNanos();

  private final int wholeBatch;
  private final AtomicInteger wholeBatchesAtWork = new AtomicInteger();
  private volatile long lastWholeBatch;
  private volatile long nothingWaitedAt;

  /**
   * Nothing has come yet.
   *
   * @param wholeBatch a batch of so many records is as large as batches get
   * @param now in nanoseconds of {@link System#nanoTime()}, as everywhere here
   */
  Backlog(int wholeBatch, long now) {
    this.wholeBatch = wholeBatch;
    lastWholeBatch = now - FOLLOWS_WITHIN;
    nothingWaitedAt = now;
  }

  /** A batch has come and is worked on; {@link #batchEnds} follows. */
  void batchBegins(int records) {
    if (records >= wholeBatch) {
      wholeBatchesAtWork.incrementAndGet();
    }
  }

  /** The batch was committed, or given up. */
  void batchEnds(int records, long now) {
    if (records >= wholeBatch) {
      lastWholeBatch = now;
      wholeBatchesAtWork.decrementAndGet();
    }
  }

  /** All that was held is concluded from. */
  void nothingWaits(long now) {
    nothingWaitedAt = now;
  }

  /** Whether to wait for the next batch before anything is concluded. */
  boolean isComing(long now) {
    return (wholeBatchesAtWork.get() > 0 || now - lastWholeBatch < FOLLOWS_WITHIN)
        && now - nothingWaitedAt < LONGEST_WAIT;
  }
}
