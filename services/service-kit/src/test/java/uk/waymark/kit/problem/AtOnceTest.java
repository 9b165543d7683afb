package uk.waymark.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.waymark.rig.RealParts;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "adviser-duties"))
class AtOnceTest {
  @ConfigProperty(name = "waymark.http.at-once")
  int most;

  @Test
  void whoever_is_too_many_is_asked_to_come_again_and_the_others_are_answered() throws Exception {
    var answers = new ArrayList<Future<String>>();
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var caller = 0; caller < most; caller++) {
        answers.add(callers.submit(() -> given().get("/probe/slow").asString()));
      }
      assertTrue(ProbeResource.HELD.tryAcquire(most, 1, TimeUnit.MINUTES));

      given()
          .get("/probe/slow")
          .then()
          .statusCode(503)
          .header("Retry-After", equalTo("1"))
          .contentType("application/problem+json")
          .body("title", equalTo("Too many requests at once"))
          .body("detail", containsString("Send the same request again"));
      given().get("/q/health/live").then().statusCode(200);

      ProbeResource.GO_ON.countDown();
      for (var answer : answers) {
        assertEquals("at last", answer.get());
      }
    }
    for (var again = 0; again <= most; again++) {
      given().get("/probe/slow").then().statusCode(200);
    }
  }
}
