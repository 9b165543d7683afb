package uk.waymark.kit.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.waymark.rig.LoggedLines;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Tokens;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "adviser-duties"))
class ProblemTest {
  @Test
  void without_a_token_one_is_asked_to_sign_in() {
    problem(given().get("/probe/operators").then(), 401)
        .header("WWW-Authenticate", containsString("Bearer"));
  }

  @Test
  void a_token_that_does_not_hold_is_refused_without_a_reason() {
    problem(given().auth().oauth2("not.a.token").get("/probe/operators").then(), 401);
  }

  @Test
  void another_role_is_not_enough() {
    problem(given().auth().oauth2(Tokens.adviser()).get("/probe/operators").then(), 403);
    given().auth().oauth2(Tokens.operator()).get("/probe/operators").then().statusCode(200);
  }

  @Test
  void an_unknown_address_and_a_wrong_method_are_problems_too() {
    problem(given().get("/no/such/address").then(), 404);
    problem(given().delete("/probe/broken").then(), 405);
  }

  @Test
  void another_content_type_or_json_that_is_none_is_named() {
    problem(given().contentType("text/plain").body("x").post("/probe/json").then(), 415);
    problem(
        given().contentType("application/json").body("{\"a\":").post("/probe/json").then(), 400);
    problem(
        given()
            .contentType("application/json")
            .body("{\"a\":\"Amira\"}")
            .post("/probe/json")
            .then(),
        400);
  }

  @Test
  void a_body_over_the_limit_is_too_large() {
    problem(
        given()
            .contentType("application/json")
            .body("{\"a\":\"" + "x".repeat(70 * 1024) + "\"}")
            .post("/probe/json")
            .then(),
        413);
  }

  @Test
  void an_unexpected_failure_shows_a_reference_and_nothing_else() {
    String reference;
    String logged;
    try (var log = new LoggedLines()) {
      reference =
          problem(given().get("/probe/broken").then(), 500)
              .body("reference", matchesPattern("[0-9a-f-]{36}"))
              .extract()
              .path("reference");
      logged = log.text();
    }

    assertThat(logged)
        .contains("[reference " + reference + "]")
        .contains("java.lang.IllegalArgumentException at " + ProbeResource.class.getName())
        .contains(" caused by java.lang.IllegalStateException at ")
        .doesNotContain("Amira")
        .doesNotContain("2008-01-02");
  }

  @ParameterizedTest
  @CsvSource({"08006, 503", "57P01, 503", "53300, 503", "40P01, 503", "42601, 500", "23505, 500"})
  void a_database_that_is_away_is_no_fault_of_the_request(String state, int status) {
    var response = problem(given().get("/probe/database/" + state).then(), status);

    response.body("reference", matchesPattern("[0-9a-f-]{36}"));
    if (status == 503) {
      response.header("Retry-After", matchesPattern("[1-9][0-9]*"));
    }
  }

  private static ValidatableResponse problem(ValidatableResponse response, int status) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status))
        .body(not(containsString("Exception")))
        .body(not(containsString("Amira")))
        .body(not(containsString("\tat ")));
  }
}
