package uk.waymark.entitlements.openreferral;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.contracts.Json;
import uk.waymark.entitlements.packs.OpenPack;
import uk.waymark.entitlements.packs.Shelf;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackReader;
import uk.waymark.offers.load.PackText;
import uk.waymark.offers.pack.Pack;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Tokens;

/** The offers to the world, over HTTP. */
@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "entitlements"))
class OpenReferralTest {
  @Inject Shelf shelf;

  private static final String SERVICES = "/open-referral/services";
  private static final String IMPORT = "/open-referral/import?authority=E06000051&pack=listed";

  @ParameterizedTest
  @ValueSource(strings = {"/open-referral", "/open-referral/"})
  void anybody_may_ask_what_this_is(String address) {
    open(address)
        .body("version", equalTo("HSDS-UK-3.0"))
        .body("profile", containsString("https://"))
        .body("openapi_url", containsString("https://"));
  }

  @Test
  void the_pages_hold_every_service_once_and_each_is_found_by_its_id() {
    int total = open(SERVICES + "?per_page=7").body("size", is(7)).extract().path("total_items");
    int pages = open(SERVICES + "?per_page=7").extract().path("total_pages");
    var ids = new HashSet<String>();
    for (int page = 1; page <= pages; page++) {
      ids.addAll(
          open(SERVICES + "?per_page=7&page=" + page).extract().<List<String>>path("contents.id"));
    }

    assertThat(total).isGreaterThan(50);
    assertThat(ids).hasSize(total);
    List<String> active =
        open(SERVICES + "?per_page=500")
            .extract()
            .path("contents.findAll { it.status == 'active' }.id");
    assertThat(active).hasSizeGreaterThan(5);
    for (var id : active.subList(0, 5)) {
      open(SERVICES + "/" + id)
          .body("id", equalTo(id))
          .body("attributes.size()", greaterThan(0))
          .body("'x-waymark'.entry.id", not(equalTo(null)));
    }
  }

  @Test
  void the_query_narrows_as_the_profile_says() {
    open(SERVICES + "?minimum_age=18&per_page=500")
        .body("contents.minimum_age", everyItem(greaterThan(17)));
    open(SERVICES + "?maximum_age=20&per_page=500")
        .body("contents.maximum_age.findAll { it > 20 }", hasSize(0));
    open(SERVICES + "?search=passport").body("total_items", greaterThan(0));
    open(SERVICES + "?search=no-such-word-anywhere").body("empty", is(true));
    open(SERVICES + "?day=MO").body("empty", is(true));
    open(SERVICES + "?unknown=1").body("empty", is(false));
    String taxonomy = open("/open-referral/taxonomies").extract().path("contents[0].id");
    String term =
        open("/open-referral/taxonomy_terms?per_page=500")
            .extract()
            .path("contents.find { it.name == 'employment' }.id");
    open(SERVICES + "?taxonomy_id=" + taxonomy).body("total_items", greaterThan(0));
    int employment = open(SERVICES + "?taxonomy_term_id=" + term).extract().path("total_items");
    int all = open(SERVICES).extract().path("total_items");
    assertThat(employment).isBetween(1, all - 1);
  }

  @Test
  void taxonomies_and_places() {
    String taxonomy =
        open("/open-referral/taxonomies")
            .body("contents", hasSize(2))
            .extract()
            .path("contents[1].id");
    open("/open-referral/taxonomies/" + taxonomy)
        .body("taxonomy_terms.name", hasItem("qualifying-person"));
    String term = open("/open-referral/taxonomy_terms").extract().path("contents[0].id");
    open("/open-referral/taxonomy_terms/" + term).body("id", equalTo(term));
    open("/open-referral/service_at_locations").body("total_items", is(0)).body("empty", is(true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"services", "taxonomies", "taxonomy_terms", "service_at_locations"})
  void what_is_not_there_is_said_so(String kind) {
    given()
        .get("/open-referral/" + kind + "/00000000-0000-0000-0000-000000000000")
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"page=0", "page=x", "per_page=501", "minimum_age=old"})
  void a_wrong_parameter_is_refused_by_name(String query) {
    given()
        .get(SERVICES + "?" + query)
        .then()
        .statusCode(400)
        .body("parameter", equalTo(query.replaceFirst("=.*", "")));
  }

  @Test
  void what_is_published_comes_in_again_as_the_same_pack() {
    var page = given().get(SERVICES + "?per_page=500").then().statusCode(200).extract().asString();

    List<String> texts =
        officer().body(page).post(IMPORT).then().statusCode(200).extract().path("packs.yaml");

    var packs = new ArrayList<Pack>();
    for (var text : texts) {
      var read = PackReader.read("imported", List.of(new PackText("imported.yaml", text)));
      packs.add(((Loaded.Whole) read).pack());
    }
    assertThat(packs).containsExactlyInAnyOrderElementsOf(counting());
  }

  /** The packs that count, of which an invented council's is one only for invented people. */
  private List<Pack> counting() {
    return shelf.now().open().values().stream().map(OpenPack::pack).toList();
  }

  @Test
  void a_service_of_another_directory_comes_in_with_warnings() {
    officer()
        .body(
            """
            {"id":"ac148810-d857-441c-9679-408f346de14b","name":"Counselling",
             "description":"Somebody to talk to.","status":"active","fees":"none"}
            """)
        .post(IMPORT)
        .then()
        .statusCode(200)
        .body("packs[0].pack", equalTo("listed"))
        .body("packs[0].yaml", containsString("decision"))
        .body("warnings.place", hasItem("/fees"));
  }

  @Test
  void a_bad_service_is_refused_with_reasons_and_only_an_officer_may_send_one() {
    officer()
        .body("{\"id\":\"1\",\"status\":\"active\"}")
        .post(IMPORT)
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/name"));
    officer().body("{").post(IMPORT).then().statusCode(400);
    given().contentType("application/json").body("{}").post(IMPORT).then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.adviser())
        .contentType("application/json")
        .body("{}")
        .post(IMPORT)
        .then()
        .statusCode(403);
  }

  /** By the schema Page of the profile's openapi.json: which fields, of which kinds. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "services",
        "services?per_page=7",
        "services?per_page=7&page=2",
        "services?per_page=500",
        "services?per_page=500&page=99",
        "services?search=no-such-word-anywhere",
        "taxonomies",
        "taxonomy_terms?per_page=3&page=2",
        "service_at_locations"
      })
  void every_page_comes_in_the_envelope_of_the_profile(String list) throws IOException {
    var page = Json.parse(open("/open-referral/" + list).extract().asByteArray());

    assertThat(page.fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "total_items",
            "total_pages",
            "page_number",
            "size",
            "first_page",
            "last_page",
            "empty",
            "contents");
    assertThat(List.of("total_items", "total_pages", "page_number", "size"))
        .allMatch(each -> page.path(each).isIntegralNumber());
    assertThat(List.of("first_page", "last_page", "empty"))
        .allMatch(each -> page.path(each).isBoolean());
    assertThat(page.path("contents").isArray()).isTrue();
    int size = page.path("contents").size();
    int number = page.path("page_number").asInt();
    int pages = page.path("total_pages").asInt();
    assertThat(page.path("size").asInt()).isEqualTo(size);
    assertThat(page.path("empty").asBoolean()).isEqualTo(size == 0);
    assertThat(page.path("first_page").asBoolean()).isEqualTo(number == 1);
    assertThat(page.path("last_page").asBoolean()).isEqualTo(number >= pages);
    assertThat(page.path("total_items").asInt()).isGreaterThanOrEqualTo(size);
    for (var item : page.path("contents")) {
      assertThat(item.path("id").asText()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
  }

  /** Whom the upload is for the import is for; nobody's council is anybody else's. */
  @Test
  void the_officer_who_uploads_imports_too_but_for_the_own_council_only() {
    var service =
        """
        {"id":"ac148810-d857-441c-9679-408f346de14b","name":"Counselling",
         "description":"Somebody to talk to.","status":"active"}
        """;

    keeper().body(service).post(IMPORT).then().statusCode(200);
    keeper()
        .body(service)
        .post("/open-referral/import?authority=E08000030&pack=listed")
        .then()
        .statusCode(403);
    given()
        .auth()
        .oauth2(Tokens.offersOfficer())
        .get("/people/E06000051/anybody/entitlements")
        .then()
        .statusCode(403);
  }

  private static RequestSpecification keeper() {
    return given().auth().oauth2(Tokens.offersOfficer()).contentType("application/json");
  }

  private static RequestSpecification officer() {
    return given().auth().oauth2(Tokens.manager()).contentType("application/json");
  }

  private static ValidatableResponse open(String address) {
    return given()
        .get(address)
        .then()
        .statusCode(200)
        .contentType("application/json")
        .header("Access-Control-Allow-Origin", "*");
  }
}
