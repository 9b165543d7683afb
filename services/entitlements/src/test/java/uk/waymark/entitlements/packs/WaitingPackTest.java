package uk.waymark.entitlements.packs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static uk.waymark.entitlements.packs.PackCalls.json;
import static uk.waymark.entitlements.packs.PackCalls.upload;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Relay;
import uk.waymark.rig.Tokens;

/** Packs over time: what counted when, what is to count, and what was known of it. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "entitlements"))
class WaitingPackTest {
  private static final String OURS = "E06000051";
  private static final String ADULT = "wp-adult";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject WaymarkClock clock;
  @Inject PackTransactions transactions;
  @Inject Shelf shelf;
  @Inject NamesTouched names;

  @ConfigProperty(name = "quarkus.application.version")
  String release;

  @BeforeEach
  void somebodyIsHeldAndAPackCounts() {
    var today = clock.today();
    try (var relay = new Relay(kafka)) {
      relay.send(
          Lives.inCare(OURS, ADULT, today.minusYears(19))
              .advisedBy("pa-wp", "team-wp", today.minusYears(1))
              .explained("leisure-pass", "2026-27", today.minusDays(9))
              .paid("leisure-pass", "12.50", today.minusDays(5))
              .events());
    }
    switchOn(upload(SmallPack.with("Before")), "").statusCode(200);
    await()
        .atMost(Duration.ofMinutes(2))
        .ignoreExceptions()
        .untilAsserted(
            () -> {
              assertThat(pass(answer("")).path("title").asText()).isEqualTo("Before");
              assertThat(ids(accounts())).contains("leisure-pass");
            });
  }

  @Test
  void an_offer_that_a_waiting_pack_drops_is_foretold_with_its_day() {
    var day = clock.today().plusDays(30);
    var without = upload(SmallPack.with("After").replace("id: leisure-pass", "id: other-pass"));
    switchOn(without, "?on=" + day).statusCode(202).body("state", equalTo("waiting"));

    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(() -> assertThat(ids(ending("days=30"))).contains("leisure-pass"));
    var line = only(ending("days=30"), "leisure-pass");
    assertThat(line.path("ends").asText()).isEqualTo(day.toString());
    assertThat(line.path("reason").asText()).isEqualTo("offer-withdrawn");
    assertThat(ids(ending("days=29"))).doesNotContain("leisure-pass");
  }

  @Test
  void an_offer_that_goes_on_in_a_waiting_pack_does_not_end() {
    var day = clock.today().plusDays(30);
    switchOn(upload(SmallPack.with("After")), "?on=" + day).statusCode(202);

    assertThat(ids(ending("days=60"))).doesNotContain("leisure-pass");
  }

  @Test
  void an_offer_whose_versions_do_not_reach_the_day_of_a_waiting_pack_ends_with_it() {
    var day = clock.today().plusDays(30);
    var ended =
        SmallPack.with("After")
            .replace("validFrom: 2020-04-01", "validFrom: 2020-04-01\n        validTo: 2021-04-01");
    switchOn(upload(ended), "?on=" + day).statusCode(202);

    assertThat(only(ending("days=30"), "leisure-pass").path("ends").asText())
        .isEqualTo(day.toString());
  }

  @Test
  void a_switch_for_a_day_to_come_is_done_when_the_clock_has_come_to_it() {
    var day = clock.today().plusDays(3);
    var version = upload(SmallPack.with("Three days on"));
    switchOn(version, "?on=" + day).statusCode(202);

    on(day.minusDays(1)).switchOnWhatIsDue();
    assertThat(state(version)).isEqualTo("waiting");
    assertThat(offer("").path("title").asText()).isEqualTo("Before");

    on(day).switchOnWhatIsDue();
    assertThat(state(version)).isEqualTo("switched-on");
    assertThat(offer("").path("title").asText()).isEqualTo("Three days on");
    assertThat(shelf.coming()).as("it waits no longer").isEmpty();
  }

  @Test
  void what_was_known_at_a_moment_goes_by_the_packs_that_counted_then() throws Exception {
    var then = clock.now();
    Thread.sleep(5);
    switchOn(upload(SmallPack.with("After")), "").statusCode(200);

    assertThat(offer("").path("title").asText()).isEqualTo("After");
    assertThat(offer("?knownAt=" + then).path("title").asText()).isEqualTo("Before");
    assertThat(offer("?knownAt=" + clock.today()).path("title").asText()).isEqualTo("After");
    var longAgo = answer("?knownAt=" + clock.today().minusYears(19).plusDays(1));
    assertThat(longAgo.path("offers")).as("before there was any pack").isEmpty();
    assertThat(longAgo.path("entitlements")).isNotEmpty();
    assertThat(longAgo.path("offersNotRecorded").findValuesAsText("name"))
        .as("that nothing is known is said, and of those whom it is for")
        .contains("Test Council");
    assertThat(answer("?knownAt=" + then).has("offersNotRecorded")).isFalse();
  }

  @Test
  void offers_ledger_and_telling_are_those_of_the_day_asked_about() {
    var today = clock.today();
    var young = answer("?asAt=" + today.minusYears(4));
    var before = answer("?asAt=" + today.minusDays(10));
    var told = answer("?asAt=" + today.minusDays(6));
    var now = answer("");

    assertThat(pass(young).path("entitled").asText()).isEqualTo("not-yet");
    assertThat(pass(before).path("entitled").asText()).isEqualTo("yes");
    assertThat(told(before)).isEqualTo("never");
    assertThat(told(told)).isEqualTo("told");
    assertThat(before.path("ledger")).isEmpty();
    assertThat(told.path("ledger").findValuesAsText("what")).containsExactly("explained");
    assertThat(now.path("ledger").findValuesAsText("what")).containsExactly("explained", "paid");
  }

  @Test
  void ledger_and_telling_are_what_was_recorded_by_a_moment() {
    var today = clock.today();
    var first = answer("?knownAt=" + today.minusDays(10));
    var second = answer("?knownAt=" + today.minusDays(6));

    assertThat(first.path("ledger")).isEmpty();
    assertThat(second.path("ledger").findValuesAsText("what")).containsExactly("explained");
  }

  private static String told(JsonNode answer) {
    for (var line : answer.path("telling")) {
      if (line.path("id").asText().equals("leisure-pass")) {
        return line.path("told").asText();
      }
    }
    throw new AssertionError("nothing told of the pass in " + answer.path("telling"));
  }

  private Switching on(LocalDate day) {
    return new Switching(transactions, new WaymarkClock(Optional.of(day)), shelf, names, release);
  }

  private static io.restassured.response.ValidatableResponse switchOn(int version, String query) {
    return given()
        .auth()
        .oauth2(Tokens.manager())
        .post("/offers/packs/" + OURS + "/" + version + "/switch-on" + query)
        .then();
  }

  private static String state(int version) {
    return given()
        .auth()
        .oauth2(Tokens.manager())
        .get("/offers/packs/" + OURS + "/" + version)
        .then()
        .extract()
        .path("version.state");
  }

  private static JsonNode answer(String query) {
    return json(
        given()
            .auth()
            .oauth2(Tokens.adviser())
            .get("/people/" + OURS + "/" + ADULT + "/entitlements" + query)
            .then()
            .statusCode(200));
  }

  private static JsonNode offer(String query) {
    return pass(answer(query));
  }

  private static JsonNode pass(JsonNode answer) {
    for (var offer : answer.path("offers")) {
      if (offer.path("id").asText().equals("leisure-pass")) {
        return offer;
      }
    }
    throw new AssertionError("no leisure pass in " + answer.path("offers"));
  }

  private static JsonNode accounts() {
    return json(
        given()
            .auth()
            .oauth2(Tokens.manager())
            .get("/offers/accounts?team=team-wp&limit=500")
            .then()
            .statusCode(200));
  }

  private static JsonNode ending(String query) {
    return json(
        given()
            .auth()
            .oauth2(Tokens.manager())
            .get("/offers/ending?team=team-wp&limit=500&" + query)
            .then()
            .statusCode(200));
  }

  private static List<String> ids(JsonNode list) {
    var found = new ArrayList<String>();
    list.path("items").forEach(line -> found.add(line.path("id").asText()));
    return found;
  }

  private static JsonNode only(JsonNode list, String id) {
    for (var line : list.path("items")) {
      if (line.path("id").asText().equals(id)) {
        return line;
      }
    }
    throw new AssertionError("no " + id + " in " + list);
  }
}
