package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.local.EmbeddedKafka;
import uk.waymark.local.LocalPostgres;

/**
 * The real Kafka, then the real PostgreSQL, is stopped under running services and started again:
 * what was accepted is sent on, what was answered 503 counts once when it is sent again.
 */
class AwayTest {
  private static final List<String> READER = List.of("plan-deadlines");
  private static final Duration LONGEST = Duration.ofMinutes(3);

  @Test
  void while_kafka_is_away_intake_goes_on_and_while_postgresql_is_away_it_asks_to_be_sent_again()
      throws Exception {
    try (Town town = Town.start("intake", "plan-deadlines")) {
      assertThat(post(town, "before").status()).isEqualTo(202);
      town.awaitCaughtUp(READER, LONGEST);

      town.stack().kafka().close();
      acceptedWithoutKafka(town);
      var ports = town.stack().ports();
      try (var again =
          EmbeddedKafka.start(town.folder().resolve("kafka"), ports.kafka(), ports.controller())) {
        assertThat(again.bootstrap()).isEqualTo(town.stack().bootstrap());
        town.awaitCaughtUp(READER, LONGEST);
        assertThat(town.record("plan-deadlines").path("events").asInt()).isEqualTo(6);
        assertThat(town.record("intake").path("lagging").asInt()).isZero();

        town.stack().postgres().close();
        refusedWithoutPostgresql(town);
        LocalPostgres.start(
            town.folder().resolve("postgres"), town.stack().ports().postgres(), false);
        countsOnceWhenItIsSentAgain(town);
        for (var service : town.stack().services()) {
          service.stop();
        }
      }
    }
  }

  /** It is sent on when Kafka is there again. */
  private static void acceptedWithoutKafka(Town town) throws IOException {
    for (int each = 1; each <= 5; each++) {
      assertThat(post(town, "while-away-" + each).status()).isEqualTo(202);
    }
    assertThat(post(town, "while-away-1").status()).as("the same again").isEqualTo(202);
    assertThat(town.record("intake").path("events").asInt()).isEqualTo(6);
    assertThat(town.record("intake").path("lagging").asInt()).isEqualTo(5);
    assertThat(town.record("plan-deadlines").path("events").asInt()).isEqualTo(1);
  }

  private static void refusedWithoutPostgresql(Town town) throws IOException {
    var refused = post(town, "while-postgresql-is-away");
    assertThat(refused.status()).as(refused.body()).isEqualTo(503);
    assertThat(refused.contentType()).startsWith("application/problem+json");
    assertThat(refused.retryAfter()).matches("[1-9][0-9]*");
  }

  private static void countsOnceWhenItIsSentAgain(Town town) throws IOException {
    assertThat(postUntilTaken(town, "while-postgresql-is-away").status()).isEqualTo(202);
    awaitAnswering(town);
    assertThat(post(town, "while-postgresql-is-away").status()).as("the same again").isEqualTo(202);
    untilItAnswers(town, "plan-deadlines");
    town.awaitCaughtUp(READER, LONGEST);

    assertThat(town.record("plan-deadlines").path("events").asInt()).isEqualTo(7);
  }

  /** Until then it says, as intake does, that it is not available. */
  private static void awaitAnswering(Town town) throws IOException {
    var end = Instant.now().plus(LONGEST);
    int status = recordStatus(town);
    while (status == 503 && Instant.now().isBefore(end)) {
      Town.pause();
      status = recordStatus(town);
    }
    assertThat(status).isEqualTo(200);
  }

  private static int recordStatus(Town town) throws IOException {
    return town.as("demo-operator")
        .get(town.stack().baseUrl("plan-deadlines"), "/status/record")
        .status();
  }

  /** A case system's way: what was answered 503 is sent again after a moment. */
  private static Http.Answer postUntilTaken(Town town, String id) throws IOException {
    var end = Instant.now().plus(LONGEST);
    var answer = post(town, id);
    while (answer.status() == 503 && Instant.now().isBefore(end)) {
      Town.pause();
      answer = post(town, id);
    }
    return answer;
  }

  /** Until then it says that it is not available, and nothing else. */
  private static void untilItAnswers(Town town, String service) throws IOException {
    var end = Instant.now().plus(LONGEST);
    var answer = record(town, service);
    while (answer.status() != 200 && Instant.now().isBefore(end)) {
      assertThat(answer.status()).as(answer.body()).isEqualTo(503);
      Town.pause();
      answer = record(town, service);
    }
  }

  private static Http.Answer record(Town town, String service) throws IOException {
    return town.as("demo-operator").get(town.stack().baseUrl(service), "/status/record");
  }

  private static Http.Answer post(Town town, String id) throws IOException {
    var event =
        """
        {"specversion":"1.0","id":"%s","source":"urn:test:away","type":"uk.waymark.care-started.v1",\
        "subject":"away-%s","authority":"E06000051","time":"2025-03-01T00:00:00Z",\
        "recordedtime":"2025-03-02T09:00:00Z","data":{"legalBasis":"section-20"}}"""
            .formatted(id, id);
    return town.as("demo-case-system")
        .post(town.stack().baseUrl("intake"), "/events", "application/cloudevents+json", event);
  }
}
