package uk.waymark.entitlements.packs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Tokens;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "entitlements"))
class PacksTest {
  private static final String OURS = "/offers/packs/E06000051";

  @Inject DataSource database;

  @Test
  void the_packs_that_come_with_waymark_are_switched_on_at_the_start() {
    for (var authority : List.of("national", "covenant", "E06000051")) {
      given()
          .auth()
          .oauth2(Tokens.manager())
          .get("/offers/packs/" + authority)
          .then()
          .statusCode(200)
          .body("find { it.version == 1 }.origin", equalTo("shipped"));
    }
  }

  @Test
  void a_pack_is_stored_switched_on_and_superseded_by_the_next() {
    var first = put(SmallPack.with("A leisure pass")).statusCode(201).extract().path("version");
    put(SmallPack.with("A leisure pass")).statusCode(200).body("version", equalTo(first));
    var second = put(SmallPack.with("A travel pass")).statusCode(201).extract().path("version");
    get(first).body("version.state", equalTo("checked"));
    get(first).body("files[0].text", containsString("A leisure pass"));

    switchOn(first, "").statusCode(200).body("state", equalTo("switched-on"));
    get(first).body("version.state", equalTo("switched-on"));
    switchOn(second, "").statusCode(200);

    get(first).body("version.state", equalTo("superseded"));
    get(second).body("version.state", equalTo("switched-on"));
    switchOn(first, "?on=2999-01-01").statusCode(202).body("state", equalTo("waiting"));
    get(second).body("version.state", equalTo("switched-on"));
  }

  @Test
  void a_pack_with_faults_is_refused_by_line_and_nothing_of_it_is_kept() throws SQLException {
    var before = rows();

    put(SmallPack.with("A pass").replace("kind: council", "kind: gift"))
        .statusCode(422)
        .contentType("application/problem+json")
        .body("faults", hasSize(greaterThan(0)))
        .body("faults[0].line", greaterThan(1))
        .body("faults.reason", hasItem(containsString("gift")));
    put("pack: [").statusCode(422).body("faults[0].line", greaterThan(0));
    put(SmallPack.with("A pass").replace("authority: E06000051", "authority: E08000030"))
        .statusCode(422)
        .body("faults[0].reason", containsString("E08000030"));
    put("# a pack\n# of £5".getBytes(StandardCharsets.ISO_8859_1))
        .statusCode(422)
        .body("faults", hasSize(1))
        .body("faults[0].line", equalTo(2))
        .body("faults[0].reason", containsString("UTF-8"));
    put("# " + "x".repeat(1024 * 1024)).statusCode(413);

    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void an_id_that_the_pack_of_another_authority_has_is_refused_with_its_line() throws SQLException {
    var before = rows();

    put(SmallPack.with("A pass").replace("id: test-council", "id: walsall"))
        .statusCode(409)
        .contentType("application/problem+json")
        .body("title", equalTo("The id is taken"))
        .body("detail", containsString("Nothing was kept."))
        .body("faults", hasSize(1))
        .body("faults[0].line", equalTo(2))
        .body("faults[0].reason", containsString("called walsall already"))
        .body("faults[0].reason", containsString("Give it an id of its own"));

    assertThat(rows()).isEqualTo(before);
    put(SmallPack.with("A pass under its own id").replace("id: test-council", "id: own-council"))
        .statusCode(201);
  }

  @Test
  void only_who_may_changes_a_pack_and_only_their_own() throws SQLException {
    var before = rows();
    var pack = SmallPack.with("Somebody else's pass");
    for (var token : List.of(Tokens.otherAuthority(), Tokens.adviser(), Tokens.nobody())) {
      given()
          .auth()
          .oauth2(token)
          .contentType("application/yaml")
          .body(pack.getBytes(java.nio.charset.StandardCharsets.UTF_8))
          .put(OURS)
          .then()
          .statusCode(403)
          .contentType("application/problem+json");
    }
    given()
        .contentType("application/yaml")
        .body(pack.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .put(OURS)
        .then()
        .statusCode(401);
    given().auth().oauth2(Tokens.otherAuthority()).get(OURS).then().statusCode(403);
    given().auth().oauth2(Tokens.otherAuthority()).get(OURS + "/1").then().statusCode(403);
    given()
        .auth()
        .oauth2(Tokens.otherAuthority())
        .post(OURS + "/1/switch-on")
        .then()
        .statusCode(403);
    given().auth().oauth2(Tokens.otherAuthority()).get(OURS + "/1/preview").then().statusCode(403);
    given()
        .auth()
        .oauth2(Tokens.manager())
        .contentType("application/yaml")
        .body(pack.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .put("/offers/packs/covenant")
        .then()
        .statusCode(403);
    given().auth().oauth2(Tokens.manager()).get(OURS + "/999").then().statusCode(404);

    assertThat(rows()).isEqualTo(before);
  }

  private ValidatableResponse put(String pack) {
    return put(pack.getBytes(StandardCharsets.UTF_8));
  }

  private static ValidatableResponse put(byte[] pack) {
    return given()
        .auth()
        .oauth2(Tokens.manager())
        .contentType("application/yaml")
        .body(pack)
        .put(OURS)
        .then();
  }

  private static ValidatableResponse get(Object version) {
    return given().auth().oauth2(Tokens.manager()).get(OURS + "/" + version).then().statusCode(200);
  }

  private static ValidatableResponse switchOn(Object version, String query) {
    return given()
        .auth()
        .oauth2(Tokens.manager())
        .post(OURS + "/" + version + "/switch-on" + query)
        .then();
  }

  private long rows() throws SQLException {
    return Stored.number(database, "SELECT count(*) FROM offer_pack_version");
  }
}
