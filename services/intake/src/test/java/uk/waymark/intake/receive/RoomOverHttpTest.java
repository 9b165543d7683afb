package uk.waymark.intake.receive;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.rig.Tokens;

/** What a case system is told while the memory for requests is taken. */
@QuarkusTest
class RoomOverHttpTest {
  @Inject Room room;

  @ParameterizedTest
  @ValueSource(strings = {"/events", "/events/validate"})
  void while_there_is_no_room_a_request_is_told_when_to_come_again(String path) {
    try (var _ = room.take(Long.MAX_VALUE)) {
      post(path)
          .then()
          .statusCode(429)
          .contentType("application/problem+json")
          .header("Retry-After", "1")
          .body("status", equalTo(429))
          .body("detail", containsString("Nothing of this request was kept"));
    }

    post(path).then().statusCode(422);
  }

  private static Response post(String path) {
    return given()
        .auth()
        .oauth2(Tokens.integrator())
        .contentType("application/json")
        .body("{}")
        .post(path);
  }
}
