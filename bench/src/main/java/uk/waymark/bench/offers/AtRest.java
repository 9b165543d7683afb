package uk.waymark.bench.offers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Waits until what comes after a great change is over: PostgreSQL has cleaned up what was
 * overwritten and Kafka has compacted its topics. Both work on for minutes after the last message,
 * and would be counted with whatever is measured next.
 */
final class AtRest {
  /** Kafka looks for something to compact every 15 seconds. */
  private static final Duration LOOK = Duration.ofSeconds(20);

  private static final Duration LONGEST = Duration.ofMinutes(10);

  /** Of all processors' time, what a machine with nothing to do may use. */
  private static final double IDLE = 0.15;

  private AtRest() {}

  /**
   * Cleans up and waits; after ten minutes it goes on all the same and says so.
   *
   * @param connection of a superuser, on which every statement is a transaction of its own
   * @throws IOException when this is not Linux
   */
  static void await(Connection connection) throws SQLException, IOException, InterruptedException {
    try (var vacuum = connection.createStatement()) {
      vacuum.execute("VACUUM (ANALYZE)");
      vacuum.execute("CHECKPOINT");
    }
    long end = System.nanoTime() + LONGEST.toNanos();
    Ticks before = Ticks.now();
    do {
      Thread.sleep(LOOK);
      Ticks now = Ticks.now();
      if (now.busySince(before) < IDLE) {
        return;
      }
      before = now;
    } while (System.nanoTime() < end);
    System.out.println("The machine did not come to rest; other work may be counted too.");
  }

  /**
   * What the machine's processors did since its start (proc(5), {@code /proc/stat}).
   *
   * @param idle in ticks, waiting for disks included
   * @param all in ticks
   */
  private record Ticks(long idle, long all) {
    static Ticks now() throws IOException {
      String[] first = Files.readAllLines(Path.of("/proc/stat")).getFirst().trim().split("\\s+");
      long all = 0;
      for (int i = 1; i <= 8; i++) { // guests' time is in that of users already
        all += Long.parseLong(first[i]);
      }
      return new Ticks(Long.parseLong(first[4]) + Long.parseLong(first[5]), all);
    }

    double busySince(Ticks before) {
      long passed = Math.max(1, all - before.all);
      return 1.0 - (double) (idle - before.idle) / passed;
    }
  }
}
