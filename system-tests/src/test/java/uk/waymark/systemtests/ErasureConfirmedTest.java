package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever asked for an erasure is told which services have done it and which have not. */
@ExtendWith(SharedTown.class)
class ErasureConfirmedTest {
  private static final String AUTHORITY = "E06000051";
  private static final String SUBJECT = "to-be-erased-1";
  private static final String LATE = "plan-deadlines";
  private static final Duration LONGEST = Duration.ofMinutes(2);

  @Test
  void each_service_is_named_once_it_has_deleted_what_it_had(Town town) throws Exception {
    town.awaitCaughtUp(Town.DERIVING, LONGEST);
    int others = town.record("intake").path("events").asInt();
    var sent =
        town.as("demo-case-system")
            .postEvents(
                town.stack().baseUrl("intake"),
                List.of(
                    event("person-registered", "{\"dateOfBirth\":\"2009-04-11\"}"),
                    event("care-started", "{\"legalBasis\":\"section-20\"}")));
    assertThat(sent.status()).as(sent.body()).isEqualTo(202);
    town.awaitCaughtUp(Town.DERIVING, LONGEST);
    assertThat(events(town, Town.DERIVING)).containsOnly(others + 2);
    town.stack().service(LATE).stop();

    JsonNode erasure = erase(town);
    assertThat(words(erasure, "confirmedBy")).containsExactly("intake");
    assertThat(words(erasure, "notConfirmedBy")).containsExactlyElementsOf(Town.DERIVING);

    await(town, erasure, "intake", "entitlements", "adviser-duties");
    assertThat(words(progress(town, erasure), "notConfirmedBy")).containsExactly(LATE);

    town.stack().service(LATE).start();
    town.stack().awaitReady(LATE);
    await(town, erasure, "intake", "entitlements", "adviser-duties", LATE);
    JsonNode done = progress(town, erasure);
    assertThat(words(done, "notConfirmedBy")).isEmpty();
    assertThat(done.path("state").asText()).isEqualTo("published");
    assertThat(events(town, Town.DERIVING)).containsOnly(others);
    assertThat(town.logs()).doesNotContain(SUBJECT);
  }

  private static List<Integer> events(Town town, List<String> services) throws IOException {
    var held = new ArrayList<Integer>();
    for (String service : services) {
      held.add(town.record(service).path("events").asInt());
    }
    return held;
  }

  private static JsonNode erase(Town town) throws IOException {
    var answer =
        town.as("demo-operator")
            .post(
                town.stack().baseUrl("intake"),
                "/erasures",
                "application/json",
                """
                {"authority":"%s","subject":"%s","ground":"asked for","decidedBy":"J. One",
                 "secondPerson":"K. Two"}
                """
                    .formatted(AUTHORITY, SUBJECT));
    assertThat(answer.status()).as(answer.body()).isEqualTo(202);
    return answer.json();
  }

  private static JsonNode progress(Town town, JsonNode erasure) throws IOException {
    var answer =
        town.as("demo-operator")
            .get(town.stack().baseUrl("intake"), "/erasures/" + erasure.path("id").asText());
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  private static void await(Town town, JsonNode erasure, String... confirmed) throws IOException {
    Instant end = Instant.now().plus(LONGEST);
    while (true) {
      JsonNode now = progress(town, erasure);
      if (words(now, "confirmedBy").equals(List.of(confirmed))) {
        return;
      }
      assertThat(Instant.now())
          .as("confirmed by %s, not only %s", List.of(confirmed), now)
          .isBefore(end);
      Town.pause();
    }
  }

  private static List<String> words(JsonNode node, String field) {
    return StreamSupport.stream(node.path(field).spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }

  private static String event(String type, String data) {
    return """
        {"specversion":"1.0","id":"%s","source":"urn:example:case-system",\
        "type":"uk.waymark.%s.v1","subject":"%s","authority":"%s","time":"2025-03-01T00:00:00Z",\
        "data":%s}"""
        .formatted(UUID.randomUUID(), type, SUBJECT, AUTHORITY, data);
  }
}
