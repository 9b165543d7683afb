package uk.waymark.portal.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static uk.waymark.portal.SyntheticPeople.AUTHORITY;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import uk.waymark.rig.Tokens;

/** A council published to the running portal, and how its pages are asked for. */
abstract class PagesOfACouncil {
  static final Duration PATIENCE = Duration.ofSeconds(90);

  static @Nullable Publisher started;

  final Publisher publisher = started == null ? new Publisher() : started;

  @BeforeEach
  void aCouncilIsPublished() {
    if (started != null) {
      return;
    }
    started = publisher;
    Council.publish(publisher);
    awaitText("/young-people/" + AUTHORITY + "/quiet-39", "Quiet Person 39");
    awaitText("/young-people/" + AUTHORITY + "/many-duties", "Review the pathway plan");
    awaitText("/young-people/" + AUTHORITY + "/many-duties", "Visit the young person at home");
  }

  @AfterAll
  static void close() {
    if (started != null) {
      started.close();
      started = null;
    }
  }

  static io.restassured.response.ValidatableResponse search(String words) {
    return adviser().formParam("search", words).post("/young-people").then().statusCode(200);
  }

  static RequestSpecification adviser() {
    return given().auth().oauth2(Tokens.adviser()).accept("text/html");
  }

  static void awaitText(String path, String text) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> adviser().get(path).then().statusCode(200).body(containsString(text)));
  }

  /** Waits until more records are put aside than there were before. */
  static void awaitParked(long before) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(Parked.count()).isGreaterThan(before));
  }
}
