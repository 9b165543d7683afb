package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import uk.waymark.casesystem.Council;
import uk.waymark.contracts.Json;

/**
 * kill -9 of intake while many single posts share its transactions: what was answered 202 is in the
 * record, each event once, and reaches a deriving service.
 */
class SinglePostsKillTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final int EVENTS = 1_200;
  private static final int AT_ONCE = 24;
  private static final List<Integer> KILLS_AFTER = List.of(EVENTS / 4, EVENTS / 2);

  private final Map<String, JsonNode> answered = new ConcurrentHashMap<>();
  private final AtomicInteger next = new AtomicInteger();

  @Test
  void what_was_answered_is_in_the_record_whenever_intake_is_killed() throws Exception {
    List<String> lines = distinct(Council.withAtLeast(EVENTS, 5, TODAY).events(EVENTS));
    try (Town town = Town.start("intake", "plan-deadlines");
        ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> sending = new ArrayList<>();
      for (int sender = 0; sender < AT_ONCE; sender++) {
        sending.add(senders.submit(() -> postSingly(town, lines)));
      }
      for (int after : KILLS_AFTER) {
        while (answered.size() < after && sending.stream().noneMatch(Future::isDone)) {
          Thread.sleep(5);
        }
        town.stack().service("intake").kill();
        town.stack().service("intake").start();
        town.stack().awaitReady("intake");
      }
      for (Future<?> each : sending) {
        each.get();
      }

      assertThat(answered).hasSize(lines.size());
      assertAllAreThereOnce(town, lines);
      town.awaitCaughtUp(List.of("plan-deadlines"), Duration.ofMinutes(5));
    }
  }

  /** Sent again, each is a duplicate at the position at which it was answered. */
  private void assertAllAreThereOnce(Town town, List<String> lines) throws IOException {
    var positions = new HashSet<Long>();
    for (int from = 0; from < lines.size(); from += 500) {
      List<String> batch = lines.subList(from, Math.min(from + 500, lines.size()));
      Http.Answer again =
          town.as("demo-case-system").postEvents(town.stack().baseUrl("intake"), batch);
      assertThat(again.status()).isEqualTo(202);
      for (int i = 0; i < batch.size(); i++) {
        JsonNode receipt = again.json().get(i);
        assertThat(receipt.path("outcome").textValue()).isEqualTo("duplicate");
        JsonNode first = Objects.requireNonNull(answered.get(batch.get(i)));
        assertThat(receipt.path("position")).isEqualTo(first.path("position"));
        if (receipt.has("position")) {
          assertThat(positions.add(receipt.path("position").longValue())).isTrue();
        }
      }
    }
    assertThat(town.record("intake").path("events").asInt()).isEqualTo(positions.size());
  }

  private void postSingly(Town town, List<String> lines) {
    for (int line = next.getAndIncrement(); line < lines.size(); line = next.getAndIncrement()) {
      answered.put(lines.get(line), postUntilTaken(town, lines.get(line)));
    }
  }

  /** A case system's way: what was not answered is sent again. */
  private static JsonNode postUntilTaken(Town town, String event) {
    for (int attempt = 1; ; attempt++) {
      try {
        Http.Answer answer =
            town.as("demo-case-system")
                .post(
                    town.stack().baseUrl("intake"),
                    "/events",
                    "application/cloudevents+json",
                    event);
        if (answer.status() == 202) {
          return answer.json();
        }
        assertThat(answer.status()).as(answer.body()).isIn(429, 503);
      } catch (IOException e) {
        assertThat(attempt).as("attempts, last: " + e).isLessThan(600);
      }
      Town.pause();
    }
  }

  /** Of each source and id the first. */
  private static List<String> distinct(List<String> lines) throws IOException {
    var byId = new LinkedHashMap<String, String>();
    for (String line : lines) {
      JsonNode event = Json.mapper().readTree(line);
      byId.putIfAbsent(event.path("source").asText() + " " + event.path("id").asText(), line);
    }
    return List.copyOf(byId.values());
  }
}
