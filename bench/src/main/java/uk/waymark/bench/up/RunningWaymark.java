package uk.waymark.bench.up;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * {@code ./waymark up} as a person starts it, on ports of its own. Its data are those of the
 * project's {@code .waymark} folder, as they are for a person.
 */
final class RunningWaymark implements AutoCloseable {
  static final int PORTS_FROM = 18_080;
  private static final String READY = "all services are ready";
  private static final String ADDRESSES = "Ctrl-C stops everything";
  private static final int LAST_LINES = 15;
  private static final int LONGEST_MINUTES = 5;

  private final Process process;
  private final long startedAt;
  private final CountDownLatch ready = new CountDownLatch(1);
  private final CountDownLatch loaded = new CountDownLatch(1);
  private final Deque<String> last = new ArrayDeque<>();
  private volatile long readyAt;
  private volatile boolean stopping;

  private RunningWaymark(Process process, long startedAt) {
    this.process = process;
    this.startedAt = startedAt;
    Thread.ofPlatform().daemon().name("waymark-output").start(this::follow);
  }

  /** Starts it and returns at once. */
  static RunningWaymark start(Path project) throws IOException {
    ProcessBuilder up =
        new ProcessBuilder(
                project.resolve("waymark").toString(),
                "up",
                "--ports",
                Integer.toString(PORTS_FROM))
            .directory(project.toFile())
            .redirectErrorStream(true);
    long now = System.nanoTime();
    return new RunningWaymark(up.start(), now);
  }

  /** Seconds from the start of the command until all services were ready. */
  double awaitReady() throws IOException {
    await(ready);
    return (readyAt - startedAt) / 1e9;
  }

  /** Waits until the council, if it was loaded, is loaded and the addresses are printed. */
  void awaitLoaded() throws IOException {
    await(loaded);
  }

  /** The launcher, in which Kafka, sign-in and mailbox run; the services are its children. */
  ProcessHandle launcher() {
    return process.toHandle();
  }

  private void await(CountDownLatch moment) throws IOException {
    try {
      long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(LONGEST_MINUTES);
      while (!moment.await(200, TimeUnit.MILLISECONDS)) {
        if (!process.isAlive() || System.nanoTime() > end) {
          throw new IOException("./waymark up did not become ready:\n" + lastLines());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for ./waymark up", e);
    }
  }

  private void follow() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        remember(line);
        if (line.contains(READY)) {
          readyAt = System.nanoTime();
          ready.countDown();
        } else if (line.contains(ADDRESSES)) {
          loaded.countDown();
        }
      }
    } catch (IOException e) {
      if (!stopping) {
        throw new UncheckedIOException("The output of ./waymark up cannot be read", e);
      }
    }
  }

  private synchronized void remember(String line) {
    last.addLast(line);
    if (last.size() > LAST_LINES) {
      last.removeFirst();
    }
  }

  private synchronized String lastLines() {
    return String.join("\n", last);
  }

  /** Stops it as Ctrl-C does and waits until all of it has ended. */
  @Override
  public void close() throws IOException {
    stopping = true;
    process.destroy();
    try {
      if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
        throw new IOException("./waymark up does not stop");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while ./waymark up stopped", e);
    }
  }
}
