package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.casesystem.Council;

/**
 * kill -9 in the middle of loading. Every service is killed at a moment drawn by seed and started
 * again; what it then holds and concluded must be what a run without a kill holds and concluded.
 */
class KillTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final List<String> SERVICES =
      List.of("intake", "entitlements", "adviser-duties", "plan-deadlines");
  private static final int BATCH = 500;

  @Test
  void a_killed_service_ends_where_an_unkilled_one_ends() throws Exception {
    killsChangeNothing(5_000, 7);
  }

  @Tag("long")
  @Test
  void fifty_thousand_events_survive_a_kill_of_each_service() throws Exception {
    killsChangeNothing(50_000, 11);
  }

  private static void killsChangeNothing(int events, long seed) throws Exception {
    System.out.println("Kill test of " + events + " events, seed " + seed);
    List<String> lines = Council.withAtLeast(events, seed, TODAY).events(events);

    Map<String, JsonNode> calm = run(lines, Map.of());
    Random random = new Random(seed);
    Map<Integer, String> kills = new LinkedHashMap<>();
    int batches = (lines.size() + BATCH - 1) / BATCH;
    for (String service : SERVICES) {
      int at;
      do {
        at = 1 + random.nextInt(batches - 1);
      } while (kills.containsKey(at));
      kills.put(at, service);
    }
    Map<String, JsonNode> killed = run(lines, kills);

    for (String service : SERVICES) {
      for (String what :
          List.of("events", "highestPosition", "recordHash", "derivedHash", "people")) {
        if (what.equals("highestPosition")) {
          // A batch that the kill interrupted used up positions that its repetition does not.
          assertThat(of(killed, service, what))
              .as(service + " " + what)
              .isEqualTo(of(killed, "intake", what));
        } else {
          assertThat(of(killed, service, what))
              .as(service + " " + what)
              .isEqualTo(of(calm, service, what));
        }
      }
    }
    assertThat(of(calm, "intake", "events").asInt()).isPositive();
    System.out.println("Without a kill: " + calm);
    System.out.println("With kills " + kills + ": " + killed);
  }

  private static JsonNode of(Map<String, JsonNode> records, String service, String what) {
    return Objects.requireNonNull(records.get(service), service).path(what);
  }

  /** Loads the events, killing a service after the numbered batches; answers each status record. */
  private static Map<String, JsonNode> run(List<String> lines, Map<Integer, String> kills)
      throws Exception {
    try (Town town = Town.start(SERVICES.toArray(String[]::new))) {
      long started = System.nanoTime();
      int number = 0;
      for (int from = 0; from < lines.size(); from += BATCH) {
        List<String> batch = lines.subList(from, Math.min(from + BATCH, lines.size()));
        String victim = kills.get(++number);
        if (victim != null) {
          killWhileLoading(town, victim, batch);
        } else {
          postUntilTaken(town, batch);
        }
      }
      town.awaitCaughtUp(Town.DERIVING, Duration.ofMinutes(8));
      System.out.printf(
          "%d events through intake and three services in %.1f s%n",
          lines.size(), (System.nanoTime() - started) / 1e9);
      Map<String, JsonNode> records = new LinkedHashMap<>();
      for (String service : SERVICES) {
        records.put(service, town.record(service));
      }
      assertThat(town.logs()).doesNotContain("OutOfMemoryError");
      return records;
    }
  }

  /** Posts on another thread, so that the kill falls into the middle of the work. */
  private static void killWhileLoading(Town town, String victim, List<String> batch)
      throws Exception {
    List<Throwable> failures = new ArrayList<>();
    Thread loading =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    postUntilTaken(town, batch);
                  } catch (IOException | RuntimeException | AssertionError e) {
                    failures.add(e);
                  }
                });
    town.stack().service(victim).kill();
    town.stack().service(victim).start();
    town.stack().awaitReady(victim);
    loading.join();
    assertThat(failures).isEmpty();
  }

  /** A case system's way: what was not answered is sent again. */
  private static void postUntilTaken(Town town, List<String> batch) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try {
        Http.Answer answer =
            town.as("demo-case-system").postEvents(town.stack().baseUrl("intake"), batch);
        if (answer.status() == 202) {
          return;
        }
        assertThat(answer.status()).as(answer.body()).isIn(429, 503);
      } catch (IOException e) {
        assertThat(attempt).as("attempts, last: " + e).isLessThan(600);
      }
      Town.pause();
    }
  }
}
