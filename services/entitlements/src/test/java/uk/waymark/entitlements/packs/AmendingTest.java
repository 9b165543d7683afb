package uk.waymark.entitlements.packs;

import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static uk.waymark.entitlements.packs.PackCalls.read;
import static uk.waymark.entitlements.packs.PackCalls.upload;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.casesystem.Council;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.entitlements.offer.Conclusions;
import uk.waymark.kit.casefile.CanonicalRecord;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.packed.Kept;
import uk.waymark.kit.packed.Packed;
import uk.waymark.offers.load.PackFiles;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Relay;
import uk.waymark.rig.Tokens;

/** Whom a new version of a pack touches is concluded for by way of the change, whatever happens. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "entitlements"))
class AmendingTest {
  private static final String OURS = "E06000051";
  private static final int PEOPLE = 130;

  private static final String WHO_HAS_IT =
      "JOIN offer_sheet o USING (authority, subject)"
          + " WHERE o.names && ARRAY['version merrowdale/setting-up-home/2026-27 3271']";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject DataSource database;
  @Inject WaymarkClock clock;
  @Inject Conclusions conclusions;
  @Inject Shelf shelf;

  @BeforeEach
  void aCouncilIsHeld() {
    send(
        Council.generate(11, PEOPLE, clock.today()).events().stream()
            .map(line -> line.getBytes(StandardCharsets.UTF_8))
            .toList());
    await()
        .atMost(Duration.ofMinutes(3))
        .until(
            () ->
                Stored.number(database, "SELECT count(*) FROM person_state WHERE number > 0")
                    >= PEOPLE);
    switchOn(pack("3200"));
    allIsDone();
  }

  @Test
  void killed_in_the_middle_and_with_late_events_it_ends_as_everything_derived_anew()
      throws Exception {
    var before = numbers();
    var held = states();
    var first = held.keySet().stream().sorted().toList();
    try (var locks = database.getConnection()) {
      locks.setAutoCommit(false);
      lock(locks, "person_state", first.get(first.size() / 2));
      lock(locks, "offer_sheet", first.getFirst());
      switchOn(pack("3217"));
      var late = first.subList(0, 5);
      send(late.stream().map(AmendingTest::explained).toList());
      for (var kill = 0; kill < 3; kill++) {
        await().atMost(Duration.ofMinutes(1)).until(() -> killed(waiting()) > 0);
      }
      assertThat(Stored.number(database, "SELECT count(*) FROM derive_again")).isPositive();
      locks.rollback();
    }
    allIsDone();

    var packs = shelf.now();
    var published = Published.last(kafka);
    var numbers = numbers();
    var changed = 0;
    for (var state : states().entrySet()) {
      var person = state.getKey();
      var key = new PersonKey(OURS, person);
      var content = text(CanonicalRecord.write(conclusions.of(key, events(person), packs)));
      assertThat(state.getValue()).as(person).isEqualTo(content);
      assertThat(published.get(OURS + "/" + person))
          .as("what was published of " + person)
          .endsWith(content.substring(1))
          .contains("\"number\":" + numbers.get(person) + "}");
      if (!first.subList(0, 5).contains(person)) {
        var is = content.equals(held.get(person)) ? 0 : 1;
        assertThat(requireNonNull(numbers.get(person)) - requireNonNull(before.get(person)))
            .as(person)
            .isEqualTo(is);
        changed += is;
      }
    }
    assertThat(changed).isBetween(10, PEOPLE);
  }

  @Test
  void only_what_changes_is_worked_out_unless_it_is_not_known_what_the_last_rests_on()
      throws Exception {
    var person =
        states().entrySet().stream()
            .filter(each -> each.getValue().contains("\"amount\":3200,"))
            .findFirst()
            .orElseThrow();
    // A mark that deriving everything anew would not leave.
    var marked =
        person.getValue().replaceFirst("\"lawVersion\":\"[^\"]*\"", "\"lawVersion\":\"x\"");
    store(person.getKey(), marked);

    switchOn(pack("3250"));
    allIsDone();
    assertThat(differencesOf(person.getKey()))
        .as("nothing but how they differ is stored anew of conclusion and sheet")
        .allMatch(length -> length > 0 && length < 500)
        .hasSize(2);
    assertThat(sheet(person.getKey())).contains("3250").doesNotContain("3200");
    assertThat(states().get(person.getKey()))
        .contains("\"lawVersion\":\"x\"")
        .contains("\"amount\":3250,")
        .doesNotContain("\"amount\":3200,");

    assertThat(
            Stored.change(
                database,
                "UPDATE person_state SET rests_on = '' WHERE subject = ?",
                person.getKey()))
        .isOne();
    switchOn(pack("3260"));
    allIsDone();
    assertThat(states().get(person.getKey()))
        .doesNotContain("\"lawVersion\":\"x\"")
        .contains("\"amount\":3260,");
  }

  @Test
  void of_whom_a_sum_can_not_touch_nothing_is_read() throws Exception {
    var person =
        Stored.all(
                database,
                """
                SELECT subject FROM offer_sheet
                WHERE authority = ? AND NOT names && ARRAY[
                  'offer merrowdale/setting-up-home', 'ledger setting-up-home', 'ledger ENT-SUHA']
                ORDER BY subject LIMIT 1
                """,
                row -> row.getString(1),
                OURS)
            .getFirst();
    var before = states().get(person);
    // From no events another conclusion would follow.
    assertThat(eventsOf(person, "away")).isPositive();
    try {
      switchOn(pack("3271"));
      allIsDone();

      assertThat(states().get(person)).isEqualTo(before);
    } finally {
      eventsOf("away", person);
    }
    assertThat(
            Stored.number(
                database, "SELECT count(DISTINCT rests_on) FROM person_state " + WHO_HAS_IT))
        .as("those of whom it is a part rest on the packs of now")
        .isEqualTo(1);
  }

  /** Gives somebody's events to another; how many. */
  private int eventsOf(String person, String other) throws SQLException {
    return Stored.change(
        database, "UPDATE held_event SET subject = ? WHERE subject = ?", other, person);
  }

  private static byte[] explained(String person) {
    return """
    {"specversion":"1.0","id":"am-late-%s","source":"urn:test:amending",\
    "type":"uk.waymark.entitlement-explained.v1","subject":"%s","authority":"%s",\
    "time":"2026-11-01T09:00:00Z","recordedtime":"2026-11-01T09:00:00Z",\
    "data":{"effectiveDate":"2026-11-01","entitlementId":"setting-up-home"}}
    """
        .formatted(person, person, OURS)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** The pack that comes with Waymark as one file, with another sum. */
  private static String pack(String sum) {
    var text = new StringBuilder();
    var entries = false;
    for (var file : requireNonNull(PackFiles.shippedTexts().get("merrowdale"))) {
      for (var line : file.text().lines().toList()) {
        if (!(line.equals("entries:") && entries)) {
          text.append(line).append('\n');
        }
        entries |= line.equals("entries:");
      }
    }
    return text.toString().replaceFirst("value: 3200", "value: " + sum);
  }

  private static void switchOn(String pack) {
    given()
        .auth()
        .oauth2(Tokens.manager())
        .post("/offers/packs/" + OURS + "/" + upload(pack) + "/switch-on")
        .then()
        .statusCode(200);
  }

  private void send(List<byte[]> events) {
    try (var relay = new Relay(kafka)) {
      relay.send(events);
    }
  }

  private void allIsDone() {
    await()
        .atMost(Duration.ofMinutes(3))
        .until(
            () ->
                Stored.number(
                        database,
                        """
                        SELECT (SELECT count(*) FROM derive_again)
                          + (SELECT count(*) FROM unconcluded)
                          + (SELECT count(*) FROM person_state WHERE number > published_number)
                        """)
                    == 0);
  }

  private static void lock(Connection connection, String table, String person) throws SQLException {
    try (var select =
        connection.prepareStatement(
            "SELECT FROM " + table + " WHERE authority = ? AND subject = ? FOR UPDATE")) {
      select.setString(1, OURS);
      select.setString(2, person);
      select.execute();
    }
  }

  /** A transaction that waits for a lock of this test, when there is one. */
  private long waiting() throws SQLException {
    return Stored.number(
        database,
        """
        SELECT coalesce(max(pid), 0) FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'
          AND pid <> pg_backend_pid()
        """);
  }

  /** Ends a connection as the end of its process does; nothing of its transaction stays. */
  private long killed(long process) throws SQLException {
    return process == 0
        ? 0
        : Stored.number(
            database,
            "SELECT count(*) FROM pg_terminate_backend(" + process + ") AS t(ended) WHERE ended");
  }

  private Map<String, String> states() throws SQLException {
    var found = new HashMap<String, String>();
    Stored.all(
        database,
        """
        SELECT subject, content, content_since FROM person_state
        WHERE authority = ? AND subject NOT LIKE 'so-%'
        """,
        row ->
            found.put(row.getString(1), text(Kept.read(row.getBytes(2), row.getBytes(3)).json())),
        OURS);
    return found;
  }

  private List<Integer> differencesOf(String person) throws SQLException {
    return Stored.all(
        database,
        """
        SELECT coalesce(length(content_since), 0) FROM person_state WHERE subject = ?
        UNION ALL SELECT coalesce(length(body_since), 0) FROM offer_sheet WHERE subject = ?
        """,
        row -> row.getInt(1),
        person,
        person);
  }

  private String sheet(String person) throws SQLException {
    return Stored.all(
            database,
            "SELECT body, body_since FROM offer_sheet WHERE subject = ?",
            row -> text(Kept.read(row.getBytes(1), row.getBytes(2)).json()),
            person)
        .getFirst();
  }

  private List<CareEvent> events(String person) throws SQLException {
    return Stored.all(
        database,
        "SELECT body FROM held_event WHERE authority = ? AND subject = ?",
        row -> read(row.getBytes(1)),
        OURS,
        person);
  }

  private Map<String, Long> numbers() throws SQLException {
    var found = new HashMap<String, Long>();
    Stored.all(
        database,
        "SELECT subject, number FROM person_state WHERE authority = ?",
        row -> found.put(row.getString(1), row.getLong(2)),
        OURS);
    return found;
  }

  private void store(String person, String content) throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE person_state SET content = ?, content_since = NULL WHERE subject = ?")) {
      update.setBytes(1, Packed.pack(content.getBytes(StandardCharsets.UTF_8)));
      update.setString(2, person);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private static String text(byte[] json) {
    return new String(json, StandardCharsets.UTF_8);
  }
}
