package uk.waymark.intake.receive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import uk.waymark.kit.problem.ProblemException;

/**
 * How many bytes of requests are worked on at once: a sixteenth of the memory, since JSON takes
 * many times its size while it is read. Many small requests or few large ones, and the rest is
 * asked to come again instead of bringing the service down.
 */
@ApplicationScoped
public class Room {
  private static final int KIB = 1024;
  private static final int SHARE_OF_MEMORY = 16;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final int whole;
  private final Semaphore free;

  /** The room that this process has. */
  public Room() {
    this(Runtime.getRuntime().maxMemory());
  }

  Room(long memory) {
    whole = (int) Math.max(Limits.BATCH_BYTES / KIB, memory / SHARE_OF_MEMORY / KIB);
    free = new Semaphore(whole, true);
  }

  /**
   * Waits for room for a body, up to {@link #PATIENCE}.
   *
   * @param bytes its size, or the most it may have
   * @throws ProblemException 429 with Retry-After if there is none
   */
  Place take(long bytes) {
    int needed = (int) Math.min(whole, bytes / KIB + 1);
    try {
      if (!free.tryAcquire(needed, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw full();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw full();
    }
    return () -> free.release(needed);
  }

  private static ProblemException full() {
    return ProblemException.of(
            429,
            "Too many requests at once",
            "Nothing of this request was kept. Send the same request again in a second.")
        .withHeader("Retry-After", "1");
  }

  /** Room that was taken; give it back. */
  interface Place extends AutoCloseable {
    @Override
    void close();
  }
}
