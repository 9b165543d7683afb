package uk.waymark.local.up;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import uk.waymark.local.LocalFault;
import uk.waymark.local.LocalStack;
import uk.waymark.local.LocalStackBuilder;
import uk.waymark.local.ServiceProcess;
import uk.waymark.local.StackPorts;

/**
 * {@code ./waymark up}: starts the whole of Waymark, waits until it is ready and stays until it is
 * told to stop.
 */
public final class Up {
  /** What goes with {@code --fresh}: data and mail, not what was built or recorded. */
  private static final List<String> DATA = List.of("kafka", "postgres", "mail", "council");

  private final Path project;
  private final Path folder;
  private final UpOptions options;
  private final Console console = new Console(System.out);
  private final AtomicBoolean stopping = new AtomicBoolean();

  private Up(Path project, UpOptions options) {
    this.project = project;
    this.options = options;
    folder = project.resolve(".waymark");
  }

  /**
   * Exits with 1 and one sentence when something on this machine keeps Waymark from starting.
   *
   * @param arguments see {@link UpOptions}; the system property {@code waymark.root} names the
   *     project
   */
  @SuppressWarnings("SystemExitOutsideMain") // The end of the program, from its main thread.
  public static void main(String... arguments) {
    Path project = Path.of(System.getProperty("waymark.root", ".")).toAbsolutePath().normalize();
    try {
      new Up(project, UpOptions.of(List.of(arguments))).run();
    } catch (LocalFault fault) {
      System.err.println(fault.getMessage());
      System.exit(1);
    } catch (IOException | RuntimeException failure) {
      LauncherLog.write(failure);
      System.err.println(
          "Waymark could not start: "
              + failure.getMessage()
              + " (more in "
              + project.resolve(".waymark/logs/launcher.log")
              + ")");
      System.exit(1);
    }
  }

  private void run() throws IOException {
    LauncherLog.to(folder.resolve("logs").resolve("launcher.log"));
    LocalStackBuilder builder = LocalStack.in(project).folder(folder).progress(console::step);
    if (options.portBase() != StackPorts.STANDARD_BASE) {
      builder.portsFrom(options.portBase());
    }
    if (options.fresh()) {
      builder.startEmpty(DATA);
    }
    LocalStack stack = builder.build();
    Thread hook = new Thread(() -> stop(stack), "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    console.line("Waymark starts; its data are in " + folder);
    try {
      stack.start();
      console.step("all services are ready");
      new DemoCouncil(stack, folder, console).loadIfEmpty();
      console.line(Welcome.of(stack, folder));
    } catch (LocalFault | IOException failure) {
      if (stopping.get()) {
        return; // Ctrl-C while starting: what failed then is of no interest to anyone.
      }
      throw failure;
    }
    watch(stack);
  }

  /** Says so when a service ends on its own; the others go on. */
  private void watch(LocalStack stack) throws IOException {
    Set<String> told = new HashSet<>();
    while (!stopping.get()) {
      for (ServiceProcess service : stack.services()) {
        if (!service.isAlive() && !stopping.get() && told.add(service.name())) {
          console.line(
              service.name() + " has stopped; the others go on. Its log: " + service.log());
        }
      }
      try {
        Thread.sleep(Duration.ofSeconds(1));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void stop(LocalStack stack) {
    stopping.set(true);
    boolean started = stack.isStarted();
    if (started) {
      console.line("\nStopping.");
    }
    try {
      stack.close();
      if (started) {
        console.line("Stopped.");
      }
    } catch (IOException e) {
      console.line("Not everything stopped as it should: " + e.getMessage());
    }
  }
}
