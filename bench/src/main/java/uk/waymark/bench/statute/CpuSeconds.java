package uk.waymark.bench.statute;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Counts what was done for each second of processor time and prints it after each iteration: on a
 * machine that others share, this and not the clock on the wall says what one core does.
 */
@State(Scope.Thread)
public class CpuSeconds {
  private long done;
  private long started;

  /** Starts an iteration. */
  @Setup(Level.Iteration)
  public void start() {
    done = 0;
    started = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  /** Counts one. */
  public void count() {
    done++;
  }

  /** Prints the iteration. */
  @TearDown(Level.Iteration)
  public void print() {
    long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - started;
    System.out.printf(Locale.ROOT, "(%.0f a second of processor time) ", done * 1e9 / used);
  }
}
