package uk.waymark.local.up;

import java.io.PrintStream;
import java.time.Instant;

/** Prints the steps of a start with the seconds since this program was started. */
final class Console {
  private final PrintStream out;
  private final long startMillis;

  Console(PrintStream out) {
    this.out = out;
    startMillis =
        ProcessHandle.current().info().startInstant().orElseGet(Instant::now).toEpochMilli();
  }

  double seconds() {
    return (System.currentTimeMillis() - startMillis) / 1000.0;
  }

  synchronized void step(String what) {
    out.printf("%7.1f s  %s%n", seconds(), what);
    out.flush();
  }

  synchronized void line(String text) {
    out.println(text);
    out.flush();
  }
}
