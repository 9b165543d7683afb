package uk.waymark.entitlements.packs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static uk.waymark.entitlements.packs.PackCalls.answer;
import static uk.waymark.entitlements.packs.PackCalls.json;
import static uk.waymark.entitlements.packs.PackCalls.offer;
import static uk.waymark.entitlements.packs.PackCalls.read;
import static uk.waymark.entitlements.packs.PackCalls.upload;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.message.ContentHash;
import uk.waymark.entitlements.offer.Conclusions;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.packed.Kept;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Relay;
import uk.waymark.rig.Tokens;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "entitlements"))
class SwitchOnTest {
  private static final String OURS = "E06000051";
  private static final String THEIRS = "E08000012";
  private static final String ADULT = OURS + "/so-adult";
  private static final String OLDER = OURS + "/so-older";
  private static final String NEIGHBOUR = THEIRS + "/so-neighbour";
  private static final String NAMED =
      "ARRAY['offer test-council/leisure-pass', 'ledger leisure-pass']";

  private static final String ELSEWHERE = THEIRS + "/so-elsewhere";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject DataSource database;
  @Inject WaymarkClock clock;
  @Inject Conclusions conclusions;
  @Inject Shelf shelf;
  @Inject PackTransactions transactions;
  @Inject Switching switching;

  @BeforeEach
  void fourPeopleAreHeld() throws SQLException {
    var events = new ArrayList<byte[]>();
    events.addAll(adult().events());
    events.addAll(Lives.inCare(OURS, "so-older", clock.today().minusYears(45)).events());
    events.addAll(
        Lives.inCare(THEIRS, "so-neighbour", clock.today().minusYears(20))
            .livesIn(OURS, clock.today().minusYears(1))
            .events());
    events.addAll(Lives.inCare(THEIRS, "so-elsewhere", clock.today().minusYears(20)).events());
    try (var relay = new Relay(kafka)) {
      relay.send(events);
    }
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () ->
                assertThat(revisions())
                    .containsKeys(ADULT, OLDER, NEIGHBOUR, ELSEWHERE)
                    .allSatisfy((person, number) -> assertThat(number).isPositive()));
  }

  private Lives adult() {
    return Lives.inCare(OURS, "so-adult", clock.today().minusYears(19))
        .advisedBy("pa-so", "team-so", clock.today().minusYears(1))
        .explained("leisure-pass", "2020", clock.today().minusDays(9));
  }

  @Test
  void a_pack_counts_without_a_restart_for_those_it_touches_and_only_for_them() throws Exception {
    switchOnAndWait(upload(SmallPack.with("Before")));
    var before = revisions();

    var touched = switchOnAndWait(upload(SmallPack.with("A pass for the pool")));

    var after = revisions();
    assertThat(offer("so-adult").path("title").asText()).isEqualTo("A pass for the pool");
    assertThat(offer("so-adult").path("entitled").asText()).isEqualTo("yes");
    assertThat(after.get(ADULT)).isGreaterThan(before.get(ADULT));
    assertThat(after.get(NEIGHBOUR))
        .as("who lives in the area")
        .isGreaterThan(before.get(NEIGHBOUR));
    assertThat(after.get(ELSEWHERE)).isEqualTo(before.get(ELSEWHERE));
    assertThat(after.get(OLDER)).as("whose answers are the same").isEqualTo(before.get(OLDER));
    assertThat(touched)
        .as("those of whose conclusion it is a part, and nobody else")
        .isEqualTo(
            Stored.number(database, "SELECT count(*) FROM offer_sheet WHERE names && " + NAMED))
        .isGreaterThanOrEqualTo(2)
        .isLessThan(after.size());
  }

  @Test
  void the_preview_says_what_then_happens() throws Exception {
    switchOnAndWait(upload(SmallPack.with("Before")));
    var version = upload(SmallPack.with("After").replace("to: 25", "to: 19"));

    var preview =
        json(
            given()
                .auth()
                .oauth2(Tokens.manager())
                .get("/offers/packs/" + OURS + "/" + version + "/preview?limit=500")
                .then()
                .statusCode(200));

    var changed = new TreeMap<String, JsonNode>();
    preview
        .path("items")
        .forEach(each -> changed.put(each.path("subject").asText(), each.path("changes")));
    assertThat(changed).containsKey("so-adult").doesNotContainKey("so-older");
    var adult = Objects.requireNonNull(changed.get("so-adult")).path(0);
    assertThat(adult.path("before").path("entitled").asText()).isEqualTo("yes");
    assertThat(adult.path("after").path("entitled").asText()).isNotEqualTo("yes");
    assertThat(adult.path("why").asText()).isNotBlank();
    var all = subjects();
    var answered = new HashMap<String, JsonNode>();
    all.forEach(subject -> answered.put(subject, offer(subject)));
    assertThat(preview.path("people").asInt()).isEqualTo(all.size());
    assertThat(preview.path("changed").asInt()).isEqualTo(changed.size());

    switchOnAndWait(version);

    for (var subject : all) {
      var now = offer(subject);
      var foreseen = changed.get(subject);
      var before = Objects.requireNonNull(answered.get(subject));
      if (foreseen != null) {
        assertThat(now).as(subject).isEqualTo(foreseen.path(0).path("after"));
      } else if (Set.of("no", "ended").contains(before.path("entitled").asText())) {
        // The words of what they can't have may be others; nothing changes for them.
        assertThat(now.path("entitled")).as(subject).isEqualTo(before.path("entitled"));
      } else {
        assertThat(now).as(subject).isEqualTo(before);
      }
    }
  }

  @Test
  void what_a_switch_notes_outlives_the_process_and_an_unfinished_switch_leaves_nothing()
      throws Exception {
    switchOnAndWait(upload(SmallPack.with("Before")));
    var next = upload(SmallPack.with("After"));
    var known = shelf.now().number();

    assertThatThrownBy(
            () ->
                transactions.commit(
                    connection -> {
                      switching.ask(connection, OURS, next, clock.today(), null);
                      throw new IllegalStateException("killed before the commit");
                    }))
        .hasMessageContaining("killed");

    assertThat(shelf.now().number()).isEqualTo(known);
    assertThat(Stored.number(database, "SELECT count(*) FROM derive_again")).isZero();
    assertThat(offer("so-adult").path("title").asText()).isEqualTo("Before");

    // As a process leaves it that was killed right after the commit: nothing but rows.
    transactions.commit(
        connection -> {
          switching.ask(connection, OURS, next, clock.today(), null);
          return true;
        });
    nothingIsNoted();
    assertThat(stored(ADULT))
        .contains("\"title\":\"After\"")
        .doesNotContain("\"title\":\"Before\"");
  }

  @Test
  void a_pack_that_can_no_longer_be_read_leaves_the_law() throws Exception {
    var version = upload(SmallPack.with("Soon broken"));
    switchOnAndWait(version);
    var law = answer("so-adult").path("entitlements");
    assertThat(
            Stored.change(
                database,
                """
                UPDATE offer_pack_version SET files = replace(files, 'kind: council', 'kind: magic')
                WHERE authority = ? AND version = ?::int
                """,
                OURS,
                String.valueOf(version)))
        .isOne();
    assertThat(
            Stored.change(
                database,
                """
                UPDATE offer_pack_switch SET done_number = done_number + 1000000
                WHERE done_number = (SELECT max(done_number) FROM offer_pack_switch)
                """))
        .isOne();

    var broken = answer("so-adult");

    assertThat(broken.path("entitlements")).isEqualTo(law).isNotEmpty();
    assertThat(broken.path("offers").findValuesAsText("pack")).doesNotContain("test-council");
    given().get("/q/health/well").then().statusCode(503);

    switchOnAndWait(upload(SmallPack.with("Mended")));
    assertThat(offer("so-adult").path("title").asText()).isEqualTo("Mended");
    given().get("/q/health/well").then().statusCode(200);
  }

  @Test
  void order_and_repeats_change_nothing_with_packs_either() {
    switchOnAndWait(upload(SmallPack.with("A pass")));
    var packs = shelf.now();
    var events = new ArrayList<CareEvent>();
    adult().events().forEach(event -> events.add(read(event)));
    var person = new PersonKey(OURS, "so-adult");
    var expected = ContentHash.of(conclusions.of(person, events, packs));
    events.addAll(List.copyOf(events));
    for (var seed = 0; seed < 20; seed++) {
      Collections.shuffle(events, new Random(seed));
      assertThat(ContentHash.of(conclusions.of(person, events, packs))).isEqualTo(expected);
    }
  }

  @Test
  void lists_name_who_was_told_an_old_version_and_what_is_their_advisers() {
    switchOnAndWait(upload(SmallPack.with("A pass")));

    var told =
        json(
            given()
                .auth()
                .oauth2(Tokens.manager())
                .get("/offers/telling?state=old-version&team=team-so&adviser=pa-so")
                .then()
                .statusCode(200));

    assertThat(told.path("total").asInt()).isEqualTo(1);
    var line = told.path("items").path(0);
    assertThat(line.path("id").asText()).isEqualTo("leisure-pass");
    assertThat(line.path("version").asText()).isEqualTo("2026-27");
    assertThat(line.path("toldVersion").asText()).isEqualTo("2020");
    given()
        .auth()
        .oauth2(Tokens.otherAuthority())
        .get("/offers/telling?team=team-so")
        .then()
        .statusCode(200)
        .body("total", org.hamcrest.Matchers.equalTo(0));
  }

  private long switchOnAndWait(int version) {
    given()
        .auth()
        .oauth2(Tokens.manager())
        .post("/offers/packs/" + OURS + "/" + version + "/switch-on")
        .then()
        .statusCode(200);
    nothingIsNoted();
    return given()
        .auth()
        .oauth2(Tokens.manager())
        .get("/offers/packs/" + OURS + "/" + version)
        .then()
        .extract()
        .jsonPath()
        .getLong("version.peopleConcludedAgain");
  }

  private void nothingIsNoted() {
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () ->
                assertThat(Stored.number(database, "SELECT count(*) FROM derive_again")).isZero());
  }

  private List<String> subjects() throws SQLException {
    var found = new ArrayList<String>();
    revisions()
        .keySet()
        .forEach(
            person -> {
              if (person.startsWith(OURS)) {
                found.add(person.substring(OURS.length() + 1));
              }
            });
    return found;
  }

  private Map<String, Long> revisions() throws SQLException {
    var found = new TreeMap<String, Long>();
    Stored.all(
        database,
        "SELECT authority || '/' || subject, number FROM person_state",
        row -> found.put(row.getString(1), row.getLong(2)));
    return found;
  }

  private String stored(String person) throws SQLException {
    return Stored.all(
            database,
            """
            SELECT content, content_since FROM person_state
            WHERE authority || '/' || subject = ?
            """,
            row ->
                new String(
                    Kept.read(row.getBytes(1), row.getBytes(2)).json(), StandardCharsets.UTF_8),
            person)
        .getFirst();
  }
}
