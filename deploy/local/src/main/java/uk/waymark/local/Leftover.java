package uk.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Services that an earlier launcher left running because it was killed. Each running service has a
 * file with its process id and moment of start, so that a process id given to another program since
 * is never mistaken for it.
 */
final class Leftover {
  private static final int GRACE_SECONDS = 15;

  private Leftover() {}

  static void remember(Path folder, String name, ProcessHandle process) throws IOException {
    Path runs = Files.createDirectories(folder.resolve("run"));
    Files.writeString(runs.resolve(name + ".pid"), process.pid() + " " + startOf(process));
  }

  static void forget(Path folder, String name) throws IOException {
    Files.deleteIfExists(folder.resolve("run").resolve(name + ".pid"));
  }

  /** Stops what an earlier launcher left, and says so. */
  static void stopAll(Path folder, Consumer<String> progress) throws IOException {
    Path runs = folder.resolve("run");
    if (!Files.isDirectory(runs)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> listed = Files.list(runs)) {
      files = listed.sorted().toList();
    }
    for (Path file : files) {
      Optional<ProcessHandle> left = running(Files.readString(file).strip());
      if (left.isPresent()) {
        String name = file.getFileName().toString().replace(".pid", "");
        progress.accept("stopping " + name + ", which an earlier run left behind");
        stop(left.get());
      }
      Files.deleteIfExists(file);
    }
  }

  private static Optional<ProcessHandle> running(String line) {
    String[] parts = line.split(" ", 2);
    if (parts.length != 2 || !parts[0].matches("\\d+")) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(parts[0]))
        .filter(process -> process.isAlive() && startOf(process).equals(parts[1]));
  }

  private static String startOf(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toString).orElse("unknown");
  }

  private static void stop(ProcessHandle process) throws IOException {
    process.destroy();
    try {
      process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException slow) {
      process.destroyForcibly();
    } catch (ExecutionException e) {
      throw new IOException("could not wait for process " + process.pid(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
