package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigInteger;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.casesystem.Council;
import uk.waymark.local.LocalPostgres;

/**
 * kill -9 right after a pack of offers was switched on. Started again, the service goes on with
 * whom the switch touched and ends where deriving everything of everybody anew ends.
 */
class SwitchOnKillTest {
  private static final String SERVICE = "entitlements";
  private static final Duration LONGEST = Duration.ofMinutes(5);
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
  void a_killed_switch_ends_where_concluding_anew_for_everybody_ends() throws Exception {
    try (Town town = Town.start("intake", SERVICE)) {
      for (int from = 0; from < EVENTS.size(); from += 500) {
        assertThat(
                town.as("demo-case-system")
                    .postEvents(town.stack().baseUrl("intake"), EVENTS.subList(from, from + 500))
                    .status())
            .isEqualTo(202);
      }
      town.awaitCaughtUp(List.of(SERVICE), LONGEST);
      BigInteger before = town.derivedHash(SERVICE);

      switchOn(town);
      town.stack().service(SERVICE).kill();
      town.stack().service(SERVICE).start();
      town.stack().awaitReady(SERVICE);
      town.awaitCaughtUp(List.of(SERVICE), LONGEST);
      JsonNode killed = town.record(SERVICE);
      assertThat(killed.path("people").asInt()).isPositive();
      assertThat(town.derivedHash(SERVICE)).isNotEqualTo(before);

      concludeAnew(town, killed.path("people").asInt());
      assertThat(town.record(SERVICE)).isEqualTo(killed);
    }
  }

  private static void switchOn(Town town) throws IOException {
    var manager = town.as("demo-manager");
    var service = town.stack().baseUrl(SERVICE);
    var stored = manager.put(service, "/offers/packs/E06000051", "application/yaml", PACK);
    assertThat(stored.status()).as(stored.body()).isEqualTo(201);
    var switched =
        manager.post(
            service,
            "/offers/packs/E06000051/" + stored.json().path("version").asInt() + "/switch-on",
            "application/json",
            "");
    assertThat(switched.status()).as(switched.body()).isEqualTo(200);
  }

  /** Takes from everybody's conclusion what it rests on, so that all is derived from the events. */
  private static void concludeAnew(Town town, int people) throws IOException, SQLException {
    try (var connection = town.stack().postgres().superuser(LocalPostgres.databaseName(SERVICE));
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      assertThat(statement.executeUpdate("UPDATE person_state SET rests_on = ''"))
          .isEqualTo(people);
      statement.executeUpdate(
          "INSERT INTO derive_again (authority, subject) SELECT authority, subject FROM person_state");
      connection.commit();
      Instant end = Instant.now().plus(LONGEST);
      while (waiting(statement) > 0) {
        assertThat(Instant.now()).as("everybody is concluded for anew").isBefore(end);
        connection.commit();
        Town.pause();
      }
    }
    town.awaitCaughtUp(List.of(SERVICE), LONGEST);
  }

  private static long waiting(Statement statement) throws SQLException {
    try (var row =
        statement.executeQuery("SELECT count(*) FROM person_state WHERE rests_on = ''")) {
      row.next();
      return row.getLong(1);
    }
  }
}
