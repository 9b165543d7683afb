package uk.waymark.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.local.Ports;
import uk.waymark.local.ServiceSpec;
import uk.waymark.local.StackPorts;

/** Runs {@code ./waymark up} as a process of its own, in a folder with stand-ins for services. */
abstract class Launched {
  private static final Duration LONGEST = Duration.ofMinutes(2);

  @TempDir Path root;
  private final List<Process> launched = new ArrayList<>();

  @AfterEach
  void stopWhatRuns() throws Exception {
    for (Process process : launched) {
      process.destroy();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
  }

  Process launch(String output, List<String> arguments) throws Exception {
    return launch(output, Map.of(), arguments);
  }

  Process launch(String output, Map<String, String> environment, List<String> arguments)
      throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-XX:+UseSerialGC");
    command.add("-Dwaymark.root=" + root);
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Up.class.getName());
    command.addAll(arguments);
    ProcessBuilder program =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(root.resolve(output).toFile());
    program.environment().putAll(environment);
    Process process = program.start();
    launched.add(process);
    return process;
  }

  void awaitLine(String file, String words) throws Exception {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!said(file).contains(words)) {
      assertThat(System.nanoTime()).as(said(file)).isLessThan(end);
      assertThat(launched.getLast().isAlive()).as(said(file)).isTrue();
      Thread.sleep(Duration.ofMillis(100));
    }
  }

  String said(String file) throws Exception {
    return Files.readString(root.resolve(file));
  }

  /**
   * Away from the ports that tests running beside this one, or connections of Linux, choose from.
   */
  static int freeBase() {
    for (int base = 61000; base < 65000; base += 100) {
      if (usedFrom(base).stream().allMatch(Ports::isFree)) {
        return base;
      }
    }
    throw new IllegalStateException("no hundred ports are free");
  }

  static List<Integer> usedFrom(int base) {
    StackPorts ports = StackPorts.from(base, ServiceSpec.ALL);
    List<Integer> used = new ArrayList<>(ports.services().values());
    used.addAll(
        List.of(ports.signIn(), ports.smtp(), ports.postgres(), ports.kafka(), ports.controller()));
    return used;
  }
}
