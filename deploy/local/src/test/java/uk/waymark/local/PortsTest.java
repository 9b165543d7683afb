package uk.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** Ports that are given to one asker only. */
class PortsTest {
  @Test
  void a_port_is_given_once() {
    Set<Integer> given = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      assertThat(given.add(Ports.free())).isTrue();
    }
    given.forEach(port -> assertThat(Ports.give(port)).as("port %d again", port).isFalse());
  }

  @Test
  void who_finds_a_port_free_can_listen_on_it_while_other_programs_are_started() throws Exception {
    AtomicBoolean ended = new AtomicBoolean();
    List<Future<Integer>> starting = new ArrayList<>();
    try (ExecutorService beside = Executors.newCachedThreadPool()) {
      for (int i = 0; i < 3; i++) {
        starting.add(beside.submit(() -> startPrograms(ended)));
      }
      try {
        for (int port = 20_000; port < 30_000; port++) {
          if (Ports.isFree(port)) {
            try (ServerSocket server = new ServerSocket()) {
              server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            }
          }
        }
      } finally {
        ended.set(true); // what is left of the executor waits for them
      }
    }
    for (Future<Integer> started : starting) {
      assertThat(started.get()).isPositive();
    }
  }

  private static int startPrograms(AtomicBoolean ended) throws Exception {
    int started = 0;
    while (!ended.get()) {
      new ProcessBuilder("true").start().waitFor();
      started++;
    }
    return started;
  }

  @Test
  void another_process_is_not_given_it_and_when_this_one_has_ended_it_is_free() throws Exception {
    int port = Ports.free();

    assertThat(givenToAnotherProcess(port)).isEqualTo("false");
    int other;
    try (DatagramSocket free = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      other = free.getLocalPort();
    }
    assertThat(givenToAnotherProcess(other)).isEqualTo("true");
    assertThat(Ports.give(other)).as("after the other process has ended").isTrue();
  }

  private static String givenToAnotherProcess(int port) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Give.class.getName(),
                    Integer.toString(port)))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    return said.strip();
  }

  /** Says in a process of its own whether it is given a port. */
  static final class Give {
    private Give() {}

    public static void main(String... arguments) {
      System.out.println(Ports.give(Integer.parseInt(arguments[0])));
    }
  }
}
