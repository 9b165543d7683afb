package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.waymark.casesystem.Council;
import uk.waymark.local.LocalStackBuilder;

/**
 * kill -9 in the middle of loading. Every service is killed at a moment drawn by seed, while it has
 * work in hand, and started again; what it then holds and concluded must be what a run without a
 * kill holds and concluded. Of the readers the rows of their tables are compared too; names, staff
 * and what alerts raises on a working day are not.
 */
class KillTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final List<String> SERVICES =
      List.of("intake", "entitlements", "adviser-duties", "plan-deadlines", "alerts", "portal");
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

    int batches = (lines.size() + BATCH - 1) / BATCH;
    Ended calmly = run(lines, Kills.none());
    Ended afterKills = run(lines, Kills.of(SERVICES, batches, new Random(seed)));
    Map<String, JsonNode> calm = calmly.records();
    Map<String, JsonNode> killed = afterKills.records();

    assertThat(calmly.rows().values()).noneMatch(each -> each.startsWith("0 rows"));
    assertThat(afterKills.rows()).isEqualTo(calmly.rows());

    for (String service : SERVICES) {
      for (String what : List.of("events", "recordHash", "derivedHash", "people")) {
        assertThat(of(killed, service, what))
            .as(service + " " + what)
            .isEqualTo(of(calm, service, what));
      }
      assertThat(of(calm, service, "people").asInt()).as(service + " people").isPositive();
      if (!Town.READING.contains(service)) {
        // A batch that the kill interrupted used up positions that its repetition does not.
        assertThat(of(killed, service, "highestPosition"))
            .as(service + " highestPosition")
            .isEqualTo(of(killed, "intake", "highestPosition"));
      }
    }
    assertThat(of(calm, "intake", "events").asInt()).isPositive();
    System.out.println("Without a kill: " + calm);
    System.out.println("With kills: " + killed);
  }

  /** Kafka is to notice a killed consumer sooner than after its 45 seconds. */
  private static void noticeSoon(LocalStackBuilder town) {
    SERVICES.forEach(
        service ->
            town.javaOptions(
                service, "-Dmp.messaging.connector.smallrye-kafka.session.timeout.ms=10000"));
  }

  private static JsonNode of(Map<String, JsonNode> records, String service, String what) {
    return Objects.requireNonNull(records.get(service), service).path(what);
  }

  /** Each status record, and the rows of the readers. */
  private record Ended(Map<String, JsonNode> records, Map<String, String> rows) {}

  /** Loads the events, killing services on the way. */
  private static Ended run(List<String> lines, Kills kills) throws Exception {
    try (Town town = Town.start(KillTest::noticeSoon, SERVICES.toArray(String[]::new))) {
      long started = System.nanoTime();
      for (int from = 0; from < lines.size(); from += BATCH) {
        List<String> batch = lines.subList(from, Math.min(from + BATCH, lines.size()));
        if (kills.isDue()) {
          kills.loadAndKill(town, batch);
        } else {
          Loading.postUntilTaken(town, batch);
        }
      }
      assertThat(kills.left()).as("services that were never found in the middle").isEmpty();
      for (String service : SERVICES) {
        town.stack().awaitReady(service);
      }
      town.awaitCaughtUp(Town.DERIVING, Duration.ofMinutes(8));
      town.awaitRead(Duration.ofMinutes(4));
      Rows.awaitConclusions(town, Duration.ofMinutes(2));
      System.out.printf(
          "%d events through six services in %.1f s%n",
          lines.size(), (System.nanoTime() - started) / 1e9);
      Map<String, JsonNode> records = new LinkedHashMap<>();
      for (String service : SERVICES) {
        records.put(service, town.record(service));
      }
      assertThat(town.logs()).doesNotContain("OutOfMemoryError");
      return new Ended(records, Rows.of(town));
    }
  }
}
