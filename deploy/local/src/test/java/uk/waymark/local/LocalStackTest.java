package uk.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {
  @TempDir Path root;

  @Test
  void a_second_start_finds_the_data_of_the_first() throws Exception {
    try (LocalStack stack = stack("alerts").build()) {
      stack.start();
      try (Connection connection = stack.postgres().superuser("alerts");
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE kept AS SELECT 42 AS number");
      }
    }

    try (LocalStack stack = stack("alerts").build()) {
      stack.start();
      try (Connection connection = stack.postgres().superuser("alerts");
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("SELECT number FROM kept")) {
        rows.next();
        assertThat(rows.getInt(1)).isEqualTo(42);
      }
    }

    List<String> steps = Collections.synchronizedList(new ArrayList<>());
    try (LocalStack fresh =
        stack("alerts").startEmpty(List.of("postgres", "kafka")).progress(steps::add).build()) {
      fresh.start();
      try (Connection connection = fresh.postgres().superuser("alerts");
          Statement statement = connection.createStatement();
          ResultSet rows = statement.executeQuery("SELECT to_regclass('kept') IS NULL")) {
        rows.next();
        assertThat(rows.getBoolean(1)).isTrue();
      }
    }
    assertThat(steps).anyMatch(step -> step.startsWith("alerts is ready on http://127.0.0.1:"));
  }

  @Test
  void a_killed_service_starts_again_with_its_own_environment_and_its_memory_is_known()
      throws Exception {
    try (LocalStack stack =
        stack("alerts", "portal").environment("alerts", Map.of(StandIn.WISH, "told")).build()) {
      stack.start();
      ServiceProcess alerts = stack.service("alerts");
      long firstPid = alerts.pid();

      alerts.kill();
      assertThat(alerts.isAlive()).isFalse();
      alerts.start();
      stack.awaitReady("alerts");

      assertThat(alerts.pid()).isNotEqualTo(firstPid);
      assertThat(get(stack.baseUrl("alerts"))).contains("\"wish\":\"told\"");
      assertThat(get(stack.baseUrl("portal"))).contains("\"wish\":\"null\"");
      assertThat(stack.token("demo-operator")).contains(".");
      if (OS.LINUX.isCurrentOs()) {
        assertThatMemoryIsKnown(stack.memory());
      }
    }
  }

  @Test
  void a_service_that_dies_while_starting_is_named_with_its_last_words_and_its_log()
      throws Exception {
    try (LocalStack stack =
        stack("alerts").environment("alerts", Map.of(StandIn.WISH, "die")).build()) {
      assertThatExceptionOfType(LocalFault.class)
          .isThrownBy(stack::start)
          .withMessageStartingWith("alerts stopped while starting (exit code 3).")
          .withMessageContaining("    the stand-in was told to die")
          .withMessageContaining(root.resolve(".waymark/logs/alerts.log").toString());
    }
  }

  @Test
  void one_folder_is_used_by_one_launcher_at_a_time() throws Exception {
    try (LocalStack first = stack("alerts").build();
        LocalStack second = stack("alerts").build()) {
      first.startParts();

      assertThatExceptionOfType(LocalFault.class)
          .isThrownBy(second::startParts)
          .withMessageStartingWith("Waymark is already running from ")
          .withMessageContaining("(process " + ProcessHandle.current().pid() + ")");
    }
  }

  @Test
  void a_taken_port_is_named_before_anything_starts() throws Exception {
    LocalStackBuilder builder = stack("alerts");
    LocalStack stack = builder.build();
    try (ServerSocket taken =
            new ServerSocket(stack.ports().smtp(), 1, InetAddress.getLoopbackAddress());
        stack) {
      assertThatExceptionOfType(LocalFault.class)
          .isThrownBy(stack::start)
          .withMessageStartingWith(
              "Port %d on 127.0.0.1, which the mailbox needs", taken.getLocalPort());
      assertThat(Files.exists(root.resolve(".waymark/postgres"))).isFalse();
    }
  }

  @Test
  void a_service_that_was_not_built_is_named() throws Exception {
    StandInProject.in(root, List.of("alerts"));
    try (LocalStack stack = LocalStack.in(root).services("alerts", "portal").freePorts().build()) {
      assertThatExceptionOfType(LocalFault.class)
          .isThrownBy(stack::start)
          .withMessageStartingWith("portal has not been built");
    }
  }

  private static void assertThatMemoryIsKnown(List<ProcessMemory> memory) {
    assertThat(memory)
        .extracting(ProcessMemory::name)
        .containsExactly("launcher and Kafka", "PostgreSQL", "alerts", "portal");
    assertThat(memory)
        .allSatisfy(
            one -> {
              assertThat(one.pssKilobytes()).isBetween(5_000L, 4_000_000L);
              assertThat(one.rssKilobytes()).isGreaterThanOrEqualTo(one.pssKilobytes());
            });
  }

  private LocalStackBuilder stack(String... services) throws Exception {
    StandInProject.in(root, List.of(services));
    return LocalStack.in(root).services(services).freePorts();
  }

  private static String get(URI base) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
              HttpRequest.newBuilder(base.resolve("/")).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }
}
