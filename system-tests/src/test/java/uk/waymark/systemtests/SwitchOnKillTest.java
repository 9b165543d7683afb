package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.casesystem.Council;

/**
 * kill -9 right after a pack of offers was switched on. Started again, the service goes on with
 * whom the switch touched and ends where a service ends that nobody killed.
 */
class SwitchOnKillTest {
  private static final List<String> EVENTS =
      Council.withAtLeast(2_000, 5, LocalDate.parse("2026-11-22")).events(2_000);
  private static final String PACK =
      """
      pack:
        id: test-council
        name: Test Council
        authority: E06000051
        standing: publisher
      sources:
        local-offer:
          title: Local Offer
          publisher: Test Council
          period: "2026-27"
          link: https://council.example/local-offer
      entries:
        - id: travel-pass
          kind: council
          headings: [work]
          versions:
            - version: "2026-27"
              validFrom: 2010-04-01
              title: A travel pass
              words: You can have it from 16 until you are 25.
              who:
                age: { from: 16, to: 25 }
              apply:
                given: applied-for
                words: Ask your personal adviser.
              force: choice
              source: { ref: local-offer }
              checkedOn: 2026-10-01
              reviewBy: 2036-03-31
      """;

  @Test
  void a_killed_switch_ends_where_an_unkilled_one_ends() throws Exception {
    JsonNode calm = run(false);
    JsonNode killed = run(true);

    assertThat(calm.path("derivedHash").asText())
        .isEqualTo(killed.path("derivedHash").asText())
        .isNotEmpty();
    assertThat(calm.path("people").asInt()).isPositive();
  }

  private static JsonNode run(boolean kill) throws Exception {
    try (Town town = Town.start("intake", "entitlements")) {
      for (int from = 0; from < EVENTS.size(); from += 500) {
        assertThat(
                town.as("demo-case-system")
                    .postEvents(town.stack().baseUrl("intake"), EVENTS.subList(from, from + 500))
                    .status())
            .isEqualTo(202);
      }
      town.awaitCaughtUp(List.of("entitlements"), Duration.ofMinutes(5));
      JsonNode before = town.record("entitlements");
      var manager = town.as("demo-manager");
      var service = town.stack().baseUrl("entitlements");
      var stored = manager.put(service, "/offers/packs/E06000051", "application/yaml", PACK);
      assertThat(stored.status()).as(stored.body()).isEqualTo(201);
      var switched =
          manager.post(
              service,
              "/offers/packs/E06000051/" + stored.json().path("version").asInt() + "/switch-on",
              "application/json",
              "");
      assertThat(switched.status()).as(switched.body()).isEqualTo(200);
      if (kill) {
        town.stack().service("entitlements").kill();
        town.stack().service("entitlements").start();
        town.stack().awaitReady("entitlements");
      }
      town.awaitCaughtUp(List.of("entitlements"), Duration.ofMinutes(5));
      JsonNode after = town.record("entitlements");
      assertThat(after.path("derivedHash")).isNotEqualTo(before.path("derivedHash"));
      return after;
    }
  }
}
