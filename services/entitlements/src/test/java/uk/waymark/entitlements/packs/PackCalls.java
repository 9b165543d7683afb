package uk.waymark.entitlements.packs;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.rig.Tokens;

/** The calls by which a test puts a pack in and asks what it gives. */
final class PackCalls {
  private static final String OURS = "E06000051";

  private PackCalls() {}

  static int upload(String pack) {
    return given()
        .auth()
        .oauth2(Tokens.manager())
        .contentType("application/yaml")
        .body(pack.getBytes(StandardCharsets.UTF_8))
        .put("/offers/packs/" + OURS)
        .then()
        .extract()
        .path("version");
  }

  static JsonNode answer(String subject) {
    return json(
        given()
            .auth()
            .oauth2(Tokens.adviser())
            .get("/people/" + OURS + "/" + subject + "/entitlements")
            .then()
            .statusCode(200));
  }

  static JsonNode offer(String subject) {
    for (var offer : answer(subject).path("offers")) {
      if (offer.path("id").asText().equals("leisure-pass")) {
        return offer;
      }
    }
    throw new AssertionError("no leisure pass for " + subject);
  }

  static CareEvent read(byte[] structured) {
    return switch (EventReader.read(structured)) {
      case ReadResult.Read(var event) -> event;
      case ReadResult.Unreadable(var reason, var place) ->
          throw new IllegalStateException(reason + " " + place);
    };
  }

  static JsonNode json(ValidatableResponse response) {
    return parse(response.extract().asString());
  }

  static JsonNode parse(String json) {
    try {
      return Json.parse(json.getBytes(StandardCharsets.UTF_8));
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
