package uk.waymark.local.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import uk.waymark.local.Ports;
import uk.waymark.local.ServiceSpec;
import uk.waymark.local.StandInProject;

class UpTest extends Launched {
  @Test
  void it_starts_again_after_kill_9_of_the_launcher_and_stops_cleanly() throws Exception {
    StandInProject.in(root, ServiceSpec.names());
    int base = freeBase();
    Process first = up(base, "one.txt");
    awaitLine("one.txt", "Ctrl-C stops everything");
    first.destroyForcibly().waitFor();
    assertThat(Ports.isFree(base)).as("the portal was left behind").isFalse();

    Process second = up(base, "two.txt");
    awaitLine("two.txt", "Ctrl-C stops everything");
    assertThat(said("two.txt"))
        .contains("stopping portal, which an earlier run left behind")
        .contains("stopping PostgreSQL, which an earlier run left behind")
        .contains("all services are ready")
        .contains("the record holds 7 events from before")
        .contains("http://127.0.0.1:" + base + "/")
        .contains("Ama Osei", "personal adviser");
    second.destroy();
    assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(said("two.txt")).endsWith("\nStopping.\nStopped.\n");
    for (int port : usedFrom(base)) {
      assertThat(Ports.isFree(port)).as("port %d", port).isTrue();
    }
  }

  @Test
  void a_taken_port_gets_one_sentence_and_no_stack_trace() throws Exception {
    StandInProject.in(root, ServiceSpec.names());
    int base = freeBase();
    try (ServerSocket taken = new ServerSocket(base, 1, InetAddress.getLoopbackAddress())) {
      Process launcher = up(taken.getLocalPort(), "taken.txt");

      assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(launcher.exitValue()).isEqualTo(1);
      assertThat(said("taken.txt"))
          .contains("Port " + base + " on 127.0.0.1, which portal needs, is in use")
          .doesNotContain("\tat ", "Exception", "Stopping");
    }
  }

  @Test
  void an_unknown_option_gets_the_usage() throws Exception {
    Process launcher = launch("odd.txt", List.of("--frehs"));

    assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(launcher.exitValue()).isEqualTo(1);
    assertThat(said("odd.txt")).isEqualTo("Not understood: --frehs\n" + UpOptions.USAGE + "\n");
  }

  private Process up(int base, String output) throws Exception {
    return launch(output, List.of("--ports", Integer.toString(base)));
  }
}
