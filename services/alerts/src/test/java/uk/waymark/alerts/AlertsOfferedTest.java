package uk.waymark.alerts;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.contracts.schema.Schemas;
import uk.waymark.rig.Tokens;

/** What others may ask of alerts, and what it publishes. */
@QuarkusTest
class AlertsOfferedTest extends WithRealParts {
  @Inject Published published;

  @Test
  void managersAndOperatorsSeeTheAlertsOfTheirAuthority() throws Exception {
    Council demo = office.demo();
    demo.mailbox("http-box", "http-team");
    demo.staff("http-pa", "adviser", null, "http-team", null);
    demo.appoint("http-1", "http-pa", null);
    demo.owes("http-1", Duties.reviewDue(MONDAY));
    office.morningOf(MONDAY);

    for (String token : List.of(Tokens.manager(), Tokens.operator())) {
      asking(token, "adviser", "http-pa")
          .get("/alerts")
          .then()
          .statusCode(200)
          .body("authority", equalTo(Office.DEMO))
          .body("more", equalTo(false))
          .body("alerts", hasSize(2))
          .body("alerts.find { it.recipient == 'http-box' }.state", equalTo("sent"))
          .body("alerts.find { it.recipient == 'http-pa' }.state", equalTo("receiver-missing"))
          .body("alerts.find { it.recipient == 'http-pa' }.stage", equalTo("due"))
          .body(not(containsString("@e06000051")))
          .body(not(containsString("Quillfeather")));
    }
    asking(Tokens.manager(), "team", "http-team")
        .queryParam("state", "sent")
        .get("/alerts")
        .then()
        .statusCode(200)
        .body("alerts", hasSize(1))
        .body("alerts[0].subject", equalTo("http-1"));
    asking(Tokens.manager(), "team", "another")
        .get("/alerts")
        .then()
        .statusCode(200)
        .body("alerts", empty());
    asking(Tokens.operator(), "team", "http-team")
        .get("/alerts/receivers-missing")
        .then()
        .statusCode(200)
        .body("alerts.find { it.subject == 'http-1' }.reason", equalTo("adviser-without-address"));
  }

  @Test
  void othersAreRefusedPlainly() {
    given().queryParam("authority", Office.DEMO).get("/alerts").then().statusCode(401);
    for (String token : List.of(Tokens.adviser(), Tokens.integrator(), Tokens.nobody())) {
      asking(token, "team", "x").get("/alerts").then().statusCode(403);
    }
    given()
        .auth()
        .oauth2(Tokens.manager())
        .queryParam("authority", "E06000001")
        .get("/alerts")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
    given().auth().oauth2(Tokens.manager()).get("/alerts").then().statusCode(400);
    asking(Tokens.manager(), "state", "asleep")
        .get("/alerts")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("state"));
  }

  @Test
  void itsRecordHealthAndMetricsHoldCountsOnly() throws Exception {
    Council council = office.council();
    council.appoint("yp-1", "pa", null);
    council.owes("yp-1", Duties.reviewDue(MONDAY));
    office.morningOf(MONDAY);

    given()
        .auth()
        .oauth2(Tokens.operator())
        .get("/status/record")
        .then()
        .statusCode(200)
        .body("service", equalTo("alerts"))
        .body("events", equalTo(0))
        .body("derivedHash.length()", equalTo(32));
    given().get("/q/health/ready").then().statusCode(200);
    String metrics = given().get("/q/metrics").then().statusCode(200).extract().asString();
    assertThat(metrics)
        .containsPattern("waymark_alerts_authorities_waiting(\\{})? 0")
        .containsPattern("waymark_alerts\\{state=\"receiver-missing\",?} [1-9]")
        .contains("waymark_alerts_mail_queued")
        .doesNotContain("yp-1", council.authority());
  }

  @Test
  void everyAlertRaisedSentAndStoppedIsPublished() throws Exception {
    Council council = office.council();
    council.adviser("pa");
    council.appoint("yp-1", "pa", null);
    DutyLine review = Duties.reviewDue(MONDAY);
    council.owes("yp-1", review);
    office.morningOf(MONDAY);
    council.owes("yp-1", Duties.met(review, MONDAY));
    office.takeEverything();

    List<String> messages = published.of(council.authority() + "/yp-1", 3);
    assertThat(messages)
        .extracting(each -> Json.parse(each.getBytes(StandardCharsets.UTF_8)))
        .extracting(each -> each.get("state").asText())
        .containsExactly("raised", "sent", "stopped");
    assertThat(Json.parse(messages.getLast().getBytes(StandardCharsets.UTF_8)).get("reason"))
        .hasToString("\"met\"");
    var schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(Schemas.ofMessage("alert"));
    for (String message : messages) {
      assertThat(schema.validate(Json.parse(message.getBytes(StandardCharsets.UTF_8)))).isEmpty();
    }
    assertThat(messages).noneMatch(each -> each.contains("@") && each.contains("example.org"));
    assertThat(messages).noneMatch(each -> each.contains("Quillfeather"));
  }

  @Test
  void anErasureIsTheLastThatIsPublishedOfAPerson() throws Exception {
    Council council = office.council();
    council.adviser("pa");
    council.appoint("yp-1", "pa", null);
    council.owes("yp-1", Duties.reviewDue(MONDAY));
    office.morningOf(MONDAY);
    String key = council.authority() + "/yp-1";
    assertThat(published.of(key, 2)).noneMatch("erased"::equals);

    council.erase("yp-1");
    office.takeEverything();

    assertThat(published.of(key, 3)).endsWith("erased");
  }

  private static RequestSpecification asking(String token, String parameter, String value) {
    return given()
        .auth()
        .oauth2(token)
        .queryParam("authority", Office.DEMO)
        .queryParam(parameter, value);
  }
}
