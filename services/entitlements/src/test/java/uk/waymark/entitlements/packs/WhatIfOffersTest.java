package uk.waymark.entitlements.packs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.entitlements.packs.PackCalls.json;
import static uk.waymark.entitlements.packs.PackCalls.upload;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.PersonKey;
import uk.waymark.explain.answer.Answers;
import uk.waymark.explain.answer.Question;
import uk.waymark.explain.answer.RecordedMoment;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Tokens;
import uk.waymark.statute.law.Settings;

/** What-if answers what the packs that count would offer, beside the law. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "entitlements"))
class WhatIfOffersTest {
  private static final String OURS = "E06000051";
  private static final String THEIRS = "E08000012";

  @Inject WaymarkClock clock;

  @Test
  void the_packs_that_count_are_asked_and_a_switch_is_seen_at_once() {
    switchOn(SmallPack.with("A boat trip"));
    assertThat(pass(ask(life(OURS, 19))).orElseThrow().path("title").asText())
        .isEqualTo("A boat trip");
    assertThat(pass(ask(life(OURS, 19))).orElseThrow().path("entitled").asText()).isEqualTo("yes");
    assertThat(pass(ask(life(OURS, 26))).orElseThrow().path("entitled").asText())
        .isNotEqualTo("yes");

    switchOn(SmallPack.with("A train trip"));
    assertThat(pass(ask(life(OURS, 19))).orElseThrow().path("title").asText())
        .isEqualTo("A train trip");
  }

  @Test
  void another_council_s_pack_is_asked_only_for_who_lived_in_its_area() {
    switchOn(SmallPack.with("A boat trip"));

    assertThat(pass(ask(life(THEIRS, 19)))).isEmpty();
    assertThat(pass(ask(life(THEIRS, 19).livesIn(OURS, clock.today().minusYears(1))))).isPresent();
  }

  @Test
  void asked_for_what_was_known_at_a_moment_it_goes_by_the_packs_of_then() {
    switchOn(SmallPack.with("A boat trip"));
    var longAgo = "?knownAt=" + clock.today().minusYears(12);

    var ours = ask(life(OURS, 19), longAgo);
    var theirs = ask(life(THEIRS, 19), longAgo);

    assertThat(pass(ours)).as("no pack counted then").isEmpty();
    assertThat(ours.path("offersNotRecorded").findValuesAsText("name")).contains("Test Council");
    assertThat(ours.path("offersNotRecorded").path(0).path("switchedOn").asText())
        .isEqualTo(clock.today().toString());
    assertThat(theirs.path("offersNotRecorded").findValuesAsText("name"))
        .doesNotContain("Test Council");
    assertThat(pass(ask(life(OURS, 19), "?knownAt=" + clock.today()))).isPresent();
  }

  @Test
  void the_law_is_answered_as_explain_answers_it_and_nothing_is_kept() {
    switchOn(SmallPack.with("A boat trip"));
    var life = life(OURS, 19);
    var explained =
        Answers.explained(
            new PersonKey(OURS, "wi-person"),
            life.events().stream().map(PackCalls::read).toList(),
            RecordedMoment.ITS_TIME,
            Settings.defaults(),
            Question.on(clock.today()));

    ObjectNode answer = ask(life).deepCopy();
    answer.remove("offers");

    assertThat(answer).isEqualTo(PackCalls.parse(explained.toString()));
    given()
        .auth()
        .oauth2(Tokens.adviser())
        .get("/people/" + OURS + "/wi-person/entitlements")
        .then()
        .statusCode(404);
  }

  private Lives life(String authority, int age) {
    return Lives.inCare(authority, "wi-person", clock.today().minusYears(age).minusDays(9));
  }

  private static Optional<JsonNode> pass(JsonNode answer) {
    for (var offer : answer.path("offers")) {
      if (offer.path("pack").asText().equals("test-council")) {
        return Optional.of(offer);
      }
    }
    return Optional.empty();
  }

  private static JsonNode ask(Lives life) {
    return ask(life, "");
  }

  private static JsonNode ask(Lives life, String query) {
    var body =
        life.events().stream()
            .map(event -> new String(event, StandardCharsets.UTF_8))
            .collect(Collectors.joining(",", "[", "]"));
    return json(given()
            .auth()
            .oauth2(Tokens.adviser())
            .contentType("application/json")
            .body(body)
            .post("/what-if" + query)
            .then()
            .statusCode(200))
        .path(0);
  }

  private static void switchOn(String pack) {
    given()
        .auth()
        .oauth2(Tokens.manager())
        .post("/offers/packs/" + OURS + "/" + upload(pack) + "/switch-on")
        .then()
        .statusCode(200);
  }
}
