package uk.waymark.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Services that an earlier launcher left running because it was killed. Each running service has a
 * file with its process id and moment of start, so that a process id given to another program since
 * is never mistaken for it.
 */
final class Leftover {
  private static final Duration GRACE = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofMillis(50);

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
    List<ProcessHandle> left = new ArrayList<>();
    for (Path file : files) {
      Optional<ProcessHandle> process = running(Files.readString(file).strip());
      if (process.isPresent()) {
        String name = file.getFileName().toString().replace(".pid", "");
        progress.accept("stopping " + name + ", which an earlier run left behind");
        process.get().destroy();
        left.add(process.get());
      }
    }
    awaitEnd(left);
    for (Path file : files) {
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

  private static void awaitEnd(List<ProcessHandle> processes) throws IOException {
    long end = System.nanoTime() + GRACE.toNanos();
    try {
      for (ProcessHandle process : processes) {
        while (process.isAlive()) {
          if (System.nanoTime() > end) {
            process.destroyForcibly();
          }
          Thread.sleep(PAUSE);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
