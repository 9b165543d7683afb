package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Kills services in an order and from batches on that are drawn by seed, each in the middle of its
 * work: its record has moved and it still has something to do.
 */
final class Kills {
  private static final Duration LONGEST_WITHOUT_WORK = Duration.ofMinutes(2);

  private final Deque<String> victims;
  private final Deque<Integer> dueFrom;
  private int batch;

  private Kills(List<String> victims, List<Integer> dueFrom) {
    this.victims = new ArrayDeque<>(victims);
    this.dueFrom = new ArrayDeque<>(dueFrom);
  }

  static Kills none() {
    return new Kills(List.of(), List.of());
  }

  /** Each service once, in the first three quarters of so many batches, never in the first. */
  static Kills of(List<String> services, int batches, Random random) {
    List<String> victims = new ArrayList<>(services);
    Collections.shuffle(victims, random);
    List<Integer> numbers =
        new ArrayList<>(IntStream.rangeClosed(2, batches * 3 / 4).boxed().toList());
    Collections.shuffle(numbers, random);
    return new Kills(victims, numbers.subList(0, victims.size()).stream().sorted().toList());
  }

  /** Counts a batch; whether a service is to be killed while it is loaded. */
  boolean isDue() {
    batch++;
    return !dueFrom.isEmpty() && dueFrom.getFirst() <= batch;
  }

  /** Who has not been killed yet. */
  List<String> left() {
    return List.copyOf(victims);
  }

  /**
   * Loads a batch and kills the next service in the middle of it. One that has done its work before
   * it was looked at is left for the next batch.
   */
  void loadAndKill(Town town, List<String> events) throws Exception {
    String victim = victims.getFirst();
    for (String upstream : upstream(victim)) {
      town.stack().awaitReady(upstream);
    }
    JsonNode before = town.record(victim);
    Loading loading = Loading.start(town, events);
    JsonNode moved = awaitMove(town, victim, before);
    if (hasWork(town, victim, moved, loading)) {
      town.stack().service(victim).kill();
      town.stack().service(victim).start();
      victims.removeFirst();
      dueFrom.removeFirst();
      System.out.println("Killed " + victim + " during batch " + batch + ", at " + moved);
    }
    loading.finish();
  }

  private static JsonNode awaitMove(Town town, String victim, JsonNode before) throws IOException {
    Instant end = Instant.now().plus(LONGEST_WITHOUT_WORK);
    JsonNode now = town.record(victim);
    while (now.path("events").equals(before.path("events"))
        && now.path("derivedHash").equals(before.path("derivedHash"))) {
      assertThat(Instant.now()).as(victim + " takes what is loaded").isBefore(end);
      now = town.record(victim);
    }
    return now;
  }

  private static boolean hasWork(Town town, String victim, JsonNode at, Loading loading)
      throws IOException {
    if (victim.equals("intake")) {
      return loading.goesOn();
    }
    if (Town.READING.contains(victim)) {
      return !new BigInteger(at.path("derivedHash").asText(), 16)
          .equals(town.derivedHashRead(victim));
    }
    return at.path("lagging").asLong() > 0
        || !at.path("recordHash").equals(town.record("intake").path("recordHash"));
  }

  private static List<String> upstream(String victim) {
    return switch (victim) {
      case "intake" -> List.of();
      case "portal" -> List.of("intake", "entitlements");
      case "alerts" -> List.of("intake", "adviser-duties", "plan-deadlines");
      default -> List.of("intake");
    };
  }
}
