package uk.waymark.entitlements.packs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.entitlements.packs.PackCalls.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import uk.waymark.rig.Tokens;

/** The lists of one team, and how a test finds its lines in them. */
final class ListCalls {
  static final String TEAM = "team-ls";

  private ListCalls() {}

  /** A list of the team of this test, all of it unless the query says otherwise. */
  static JsonNode list(String list, String query) {
    var limit = query.contains("limit=") ? "" : "&limit=500";
    return json(
        given()
            .auth()
            .oauth2(Tokens.manager())
            .get(list + "?team=" + TEAM + limit + (query.isEmpty() ? "" : "&" + query))
            .then()
            .statusCode(200));
  }

  static int total(JsonNode list) {
    return list.path("total").asInt();
  }

  static List<JsonNode> of(JsonNode list, String subject) {
    var found = new ArrayList<JsonNode>();
    for (var line : list.path("items")) {
      if (line.path("subject").asText().equals(subject)) {
        found.add(line);
      }
    }
    return found;
  }

  /** What is offered to one person, by id, in the order of the list. */
  static List<String> ids(JsonNode list, String subject) {
    return of(list, subject).stream()
        .filter(line -> line.path("pack").asText().equals("lists-council"))
        .map(line -> line.path("id").asText())
        .toList();
  }

  static JsonNode only(JsonNode list, String subject, String id) {
    var found =
        of(list, subject).stream().filter(line -> line.path("id").asText().equals(id)).toList();
    assertThat(found).as(subject + " " + id).hasSize(1);
    return found.getFirst();
  }
}
