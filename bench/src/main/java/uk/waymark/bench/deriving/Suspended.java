package uk.waymark.bench.deriving;

import java.io.IOException;

/**
 * A process held still (SIGSTOP) while its work is laid ready, so that it starts all of it at one
 * known moment, warm, and takes no processor from what is measured beside it.
 */
final class Suspended {
  private final long pid;

  private Suspended(long pid) {
    this.pid = pid;
  }

  /** Holds a process still. Kafka waits 45 seconds for a silent consumer before it takes over. */
  static Suspended process(long pid) throws IOException {
    signal("-STOP", pid);
    return new Suspended(pid);
  }

  /** Lets it go on; returns the moment, in nanoseconds of {@link System#nanoTime()}. */
  long goOn() throws IOException {
    long moment = System.nanoTime();
    signal("-CONT", pid);
    return moment;
  }

  private static void signal(String signal, long pid) throws IOException {
    try {
      Process kill = new ProcessBuilder("kill", signal, Long.toString(pid)).inheritIO().start();
      if (kill.waitFor() != 0) {
        throw new IOException("kill " + signal + " " + pid + " failed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while signalling", e);
    }
  }
}
