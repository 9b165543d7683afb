package uk.waymark.entitlements.packs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static uk.waymark.entitlements.packs.ListCalls.TEAM;
import static uk.waymark.entitlements.packs.ListCalls.ids;
import static uk.waymark.entitlements.packs.ListCalls.list;
import static uk.waymark.entitlements.packs.ListCalls.only;
import static uk.waymark.entitlements.packs.ListCalls.total;
import static uk.waymark.entitlements.packs.PackCalls.json;
import static uk.waymark.entitlements.packs.PackCalls.upload;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Relay;
import uk.waymark.rig.Tokens;

/** The lists of accounts, of what ends soon and of who was told, and two councils side by side. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "entitlements"))
class ListsTest {
  private static final String OURS = "E06000051";
  private static final String WALSALL = "E08000030";

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  @Inject DataSource database;
  @Inject WaymarkClock clock;

  @BeforeEach
  void thePackCountsAndFiveAreHeld() throws IOException {
    var events = new ArrayList<byte[]>();
    var today = clock.today();
    List.of(
            Lives.stillInCare(OURS, "ls-17", today.minusYears(18).plusDays(10)),
            Lives.inCare(OURS, "ls-20", today.minusYears(21).plusDays(20))
                .claimed("first-home", "500", today.minusDays(30))
                .paid("first-home", "300.50", today.minusDays(20))
                .explained("first-home", "2026-27", today.minusDays(40))
                .explained("travel-card", "2019", today.minusDays(40)),
            Lives.inCare(OURS, "ls-24", today.minusYears(25).plusDays(30)),
            Lives.inCare(OURS, "ls-student", today.minusYears(19).minusDays(100))
                .studies(today.minusDays(50), today.plusDays(40)),
            Lives.inCare(OURS, "ls-quiet", today.minusYears(23).minusDays(100)))
        .forEach(
            life -> events.addAll(life.advisedBy("pa-ls", TEAM, today.minusDays(200)).events()));
    try (var relay = new Relay(kafka)) {
      relay.send(events);
    }
    var pack =
        Files.readString(Path.of("src/test/resources/lists-pack.yaml"), StandardCharsets.UTF_8)
            .replace("WITHDRAWN", today.plusDays(50).toString());
    given()
        .auth()
        .oauth2(Tokens.manager())
        .post("/offers/packs/" + OURS + "/" + upload(pack) + "/switch-on")
        .then()
        .statusCode(200);
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () -> {
              assertThat(Stored.number(database, "SELECT count(*) FROM derive_again")).isZero();
              assertThat(
                      Stored.number(
                          database,
                          "SELECT count(*) FROM offer_sheet WHERE subject IN"
                              + " ('ls-17','ls-20','ls-24','ls-student','ls-quiet')"))
                  .isEqualTo(5);
              assertThat(ListCalls.of(list("/offers/telling", ""), "ls-20")).isNotEmpty();
            });
  }

  @ParameterizedTest(name = "{0}: {1} ends {3} days ahead, {2}")
  @CsvSource({
    "ls-17, youth-club, turns-18, 10",
    "ls-20, supper-club, turns-21, 20",
    "ls-24, travel-card, turns-25, 30",
    "ls-24, first-home, turns-25, 30",
    "ls-student, study-money, course-ends, 40",
    "ls-quiet, summer-pass, offer-withdrawn, 50"
  })
  void what_ends_is_listed_ahead_of_time_with_the_reason(
      String subject, String id, String reason, int days) {
    var ends = clock.today().plusDays(days).toString();

    var line = only(list("/offers/ending", "days=" + days), subject, id);

    assertThat(line.path("ends").asText()).isEqualTo(ends);
    assertThat(line.path("reason").asText()).isEqualTo(reason);
    assertThat(line.path("pack").asText()).isEqualTo("lists-council");
    assertThat(line.path("kind").asText()).isEqualTo("council");
    assertThat(line.path("version").asText()).isEqualTo("2026-27");
    assertThat(line.path("adviser").asText()).isEqualTo("pa-ls");
    assertThat(ids(list("/offers/ending", "days=" + (days - 1)), subject)).doesNotContain(id);
  }

  @Test
  void the_soonest_end_comes_first_and_what_goes_on_is_not_in_the_list() {
    var ending = list("/offers/ending", "days=60");

    var days = ending.findValuesAsText("ends");
    assertThat(days).isSorted().hasSizeGreaterThanOrEqualTo(6);
    assertThat(ids(ending, "ls-quiet")).containsExactly("summer-pass");
    assertThat(ids(ending, "ls-20")).doesNotContain("travel-card", "first-home");
  }

  @Test
  void an_account_says_what_was_claimed_was_paid_and_is_left() {
    var accounts = list("/offers/accounts", "");

    var used = only(accounts, "ls-20", "first-home");
    assertThat(used.path("claims").asInt()).isEqualTo(1);
    assertThat(used.path("claimed").decimalValue()).isEqualByComparingTo("500");
    assertThat(used.path("payments").asInt()).isEqualTo(1);
    assertThat(used.path("paid").decimalValue()).isEqualByComparingTo("300.50");
    assertThat(used.path("left").decimalValue()).isEqualByComparingTo("1699.50");
    assertThat(used.path("lastOn").asText()).isEqualTo(clock.today().minusDays(20).toString());
    var unused = only(accounts, "ls-quiet", "first-home");
    assertThat(unused.path("payments").asInt()).isZero();
    assertThat(unused.path("left").decimalValue()).isEqualByComparingTo("2000");
    assertThat(unused.path("lastOn").isNull()).isTrue();
    assertThat(ids(accounts, "ls-17")).doesNotContain("first-home");
  }

  @Test
  void who_was_never_told_or_told_an_old_version_is_named_and_who_was_told_is_not() {
    var never = list("/offers/telling", "state=never");
    var old = list("/offers/telling", "state=old-version");

    assertThat(ids(never, "ls-quiet")).contains("travel-card", "first-home", "summer-pass");
    assertThat(ids(never, "ls-quiet")).doesNotContain("youth-club", "supper-club", "study-money");
    assertThat(ids(never, "ls-20"))
        .contains("supper-club")
        .doesNotContain("first-home", "travel-card");
    assertThat(ids(old, "ls-20")).containsExactly("travel-card");
    var line = only(old, "ls-20", "travel-card");
    assertThat(line.path("told").asText()).isEqualTo("old-version");
    assertThat(line.path("toldVersion").asText()).isEqualTo("2019");
    assertThat(line.path("version").asText()).isEqualTo("2026-27");
    assertThat(line.path("toldOn").asText()).isEqualTo(clock.today().minusDays(40).toString());
    assertThat(ListCalls.of(never, "ls-quiet"))
        .as("the law too")
        .anyMatch(each -> each.path("kind").asText().equals("law") && each.path("pack").isNull());
    assertThat(total(list("/offers/telling", ""))).isEqualTo(total(never) + total(old));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/offers/accounts", "/offers/ending", "/offers/telling"})
  void a_list_is_for_those_who_work_with_the_young_people_and_only_with_their_own(String list) {
    given().get(list).then().statusCode(401);
    given().auth().oauth2(Tokens.nobody()).get(list).then().statusCode(403);
    for (var token : List.of(Tokens.adviser(), Tokens.manager(), Tokens.integrator())) {
      given().auth().oauth2(token).get(list).then().statusCode(200);
    }
    given()
        .auth()
        .oauth2(Tokens.otherAuthority())
        .get(list + "?team=" + TEAM)
        .then()
        .statusCode(200)
        .body("total", equalTo(0));
    assertThat(total(list(list, "adviser=somebody-else"))).isZero();
  }

  @ParameterizedTest(name = "{0}?{1} names {2}")
  @CsvSource({
    "/offers/ending, days=0, days",
    "/offers/ending, days=367, days",
    "/offers/ending, days=soon, days",
    "/offers/accounts, limit=501, limit",
    "/offers/accounts, offset=-1, offset",
    "/offers/telling, limit=0, limit",
    "/offers/telling, state=told, state"
  })
  void a_wrong_parameter_is_refused_by_name(String list, String query, String parameter) {
    given()
        .auth()
        .oauth2(Tokens.manager())
        .get(list + "?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("parameter", equalTo(parameter));
  }

  @Test
  void pages_of_a_list_hold_each_line_once() {
    var whole = list("/offers/telling", "limit=500").path("items");
    var pages = new ArrayList<JsonNode>();
    for (int offset = 0; offset < whole.size(); offset += 3) {
      list("/offers/telling", "limit=3&offset=" + offset).path("items").forEach(pages::add);
    }

    assertThat(whole).hasSizeGreaterThan(6);
    assertThat(pages).containsExactlyElementsOf(whole);
  }

  @Test
  void two_councils_stand_side_by_side_by_heading_with_what_may_be_shown_that_day() {
    var then = compare("", "&asAt=2018-01-01");

    assertThat(who(then, "work")).isEqualTo("both");
    assertThat(who(then, "money")).isEqualTo("both");
    assertThat(who(then, "voice")).isEqualTo("both");
    assertThat(who(then, "documents-and-driving")).isEqualTo("right-only");
    assertThat(under(then, "work", "left").findValuesAsText("id")).contains("travel-card");
    assertThat(under(then, "work", "left").path(0).path("standing").asText())
        .isEqualTo("publisher");
    assertThat(under(then, "work", "right").path(0).path("standing").asText())
        .isEqualTo("public-document");
    assertThat(then.path("left").path("pack").asText()).isEqualTo("lists-council");
    assertThat(then.path("right").path("authority").asText()).isEqualTo(WALSALL);

    var now = compare("", "");
    assertThat(now.path("headings").findValuesAsText("who")).isNotEmpty().containsOnly("left-only");
  }

  @Test
  void a_person_is_answered_as_if_either_council_were_theirs() {
    var then = compare("/people/" + OURS + "/ls-24", "&asAt=2018-01-01");

    assertThat(under(then, "work", "left").path(0).path("entitled").asText()).isEqualTo("yes");
    assertThat(under(then, "people", "right").findValuesAsText("id"))
        .contains("walsall-social-worker-until-18");
    var now = compare("/people/" + OURS + "/ls-24", "");
    assertThat(under(now, "work", "left").path(0).path("entitled").asText()).isEqualTo("yes");
    for (var heading : now.path("headings")) {
      assertThat(heading.path("right").findValuesAsText("entitled")).doesNotContain("yes");
    }
  }

  @Test
  void whoever_is_signed_in_compares_packs_but_only_their_own_people() {
    var packs = "/offers/compare?left=" + OURS + "&right=" + WALSALL;
    var person = "/people/" + OURS + "/ls-24/offers/compare?left=" + OURS + "&right=" + WALSALL;
    given().get(packs).then().statusCode(401);
    given().get(person).then().statusCode(401);
    given().auth().oauth2(Tokens.nobody()).get(packs).then().statusCode(403);
    given().auth().oauth2(Tokens.otherAuthority()).get(packs).then().statusCode(200);
    given().auth().oauth2(Tokens.otherAuthority()).get(person).then().statusCode(404);
    given().auth().oauth2(Tokens.adviser()).get(person).then().statusCode(200);
    given()
        .auth()
        .oauth2(Tokens.adviser())
        .get("/offers/compare?left=" + OURS + "&right=E99999999")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("right"));
    given()
        .auth()
        .oauth2(Tokens.adviser())
        .get("/offers/compare?right=" + OURS)
        .then()
        .statusCode(400)
        .body("parameter", equalTo("left"));
  }

  private JsonNode compare(String of, String query) {
    return json(
        given()
            .auth()
            .oauth2(Tokens.adviser())
            .get(of + "/offers/compare?left=" + OURS + "&right=" + WALSALL + query)
            .then()
            .statusCode(200));
  }

  private static String who(JsonNode two, String heading) {
    return heading(two, heading).path("who").asText();
  }

  private static JsonNode under(JsonNode two, String heading, String side) {
    return heading(two, heading).path(side);
  }

  private static JsonNode heading(JsonNode two, String heading) {
    for (var each : two.path("headings")) {
      if (each.path("heading").asText().equals(heading)) {
        return each;
      }
    }
    throw new AssertionError("nothing under " + heading);
  }
}
