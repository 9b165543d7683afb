package uk.waymark.local;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One service as a process of its own, started from its built jar. */
public final class ServiceProcess {
  private final ServiceSpec spec;
  private final int port;
  private final ProjectLayout layout;
  private final Map<String, String> environment;
  private final List<String> javaOptions;
  private final Duration grace;
  private @Nullable Process process;

  ServiceProcess(
      ServiceSpec spec,
      int port,
      ProjectLayout layout,
      Map<String, String> environment,
      List<String> javaOptions,
      Duration grace) {
    this.spec = spec;
    this.port = port;
    this.layout = layout;
    this.environment = Map.copyOf(environment);
    this.javaOptions = List.copyOf(javaOptions);
    this.grace = grace;
  }

  /**
   * Starts the process and returns at once; {@link LocalStack#awaitReady} waits for it.
   *
   * @throws IllegalStateException when it runs already
   * @throws LocalFault when the service has not been built
   * @throws IOException when the process can't be started
   */
  public synchronized void start() throws IOException {
    if (isAlive()) {
      throw new IllegalStateException(spec.name() + " runs already");
    }
    File log = log().toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command())
            .directory(layout.folder().toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    // glibc otherwise keeps freed memory in up to eight pools a processor.
    builder.environment().put("MALLOC_ARENA_MAX", "2");
    builder.environment().putAll(environment);
    Process started = builder.start();
    started.getOutputStream().close();
    process = started;
    Leftover.remember(layout.folder(), spec.name(), started.toHandle());
  }

  private List<String> command() throws IOException {
    Path jar = layout.jarOf(spec.name());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + spec.heapMegabytes() + "m");
    command.add("-Xss512k");
    command.add("-XX:+UseSerialGC");
    // Six of the JVM's second compilers on one small machine take a quarter of it for many minutes
    // and a hundred megabytes each (decision 0022). A later option overrules this.
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseCompactObjectHeaders");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    Path cache = layout.cacheOf(spec.name());
    boolean records = javaOptions.stream().anyMatch(option -> option.startsWith("-XX:AOT"));
    if (!records && ProjectLayout.isFresh(cache, jar)) {
      command.add("-XX:AOTCache=" + cache);
    }
    command.addAll(javaOptions);
    command.add("-jar");
    command.add(jar.toString());
    return command;
  }

  /** Asks it to stop (SIGTERM) and waits; after the grace it is killed. */
  public synchronized void stop() throws IOException {
    signalStop();
    awaitStop();
  }

  /** Asks it to stop without waiting. */
  synchronized void signalStop() {
    if (process != null) {
      process.destroy();
    }
  }

  /** Waits until it has ended; after the grace it is killed. */
  synchronized void awaitStop() throws IOException {
    if (process != null) {
      try {
        if (!process.waitFor(grace)) {
          process.destroyForcibly();
        }
        process.waitFor();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted while " + spec.name() + " stopped", e);
      }
    }
    Leftover.forget(layout.folder(), spec.name());
  }

  /** Ends it as kill -9 does and waits until it is gone. */
  public synchronized void kill() throws IOException {
    if (process != null) {
      process.destroyForcibly();
    }
    awaitStop();
  }

  /** Stops it and starts it anew. */
  public void restart() throws IOException {
    stop();
    start();
  }

  /** Whether the process runs. */
  public synchronized boolean isAlive() {
    return process != null && process.isAlive();
  }

  /**
   * Its process id.
   *
   * @throws IllegalStateException when it has not been started
   */
  public synchronized long pid() {
    if (process == null) {
      throw new IllegalStateException(spec.name() + " has not been started");
    }
    return process.pid();
  }

  /** Its name. */
  public String name() {
    return spec.name();
  }

  /** Where it answers, such as {@code http://127.0.0.1:8081}. */
  public URI baseUrl() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** What it writes to standard output and error. */
  public Path log() {
    return layout.logOf(spec.name());
  }

  /**
   * Refuses to go on when it has ended.
   *
   * @throws LocalFault with its exit code, its last lines and where its log is
   */
  synchronized void requireAlive() throws IOException {
    if (process != null && !process.isAlive()) {
      throw new LocalFault(
          spec.name()
              + " stopped while starting (exit code "
              + process.exitValue()
              + "). Its last lines:\n"
              + LogTail.of(log())
              + "\n  The whole log: "
              + log());
    }
  }

  /** Forgets the log of an earlier run. */
  void clearLog() throws IOException {
    Files.createDirectories(log().toAbsolutePath().getParent());
    Files.deleteIfExists(log());
  }
}
