package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.waymark.rig.LoggedLines;
import uk.waymark.rig.Tokens;

/** Every kind of broken event gets its error with the place, and nothing of it reaches a log. */
@QuarkusTest
class BrokenInputTest extends RunningIntake {
  private final LoggedLines log = new LoggedLines();

  @AfterEach
  void nothing_personal_was_logged_and_no_failure_left_the_service() {
    var logged = log.text();
    log.close();
    assertThat(logged)
        .doesNotContain("Zebedee")
        .doesNotContain("Quillfeather")
        .doesNotContain("2009-04-11")
        .doesNotContain("legalBasis");
  }

  @Test
  void what_is_not_json_is_400_with_the_line_and_column_and_without_the_words() {
    var body =
        caseSystem()
            .contentType(STRUCTURED)
            .body("{\"data\":\n {\"givenName\": \"Zebedee\" oops}}")
            .post("/events")
            .then()
            .statusCode(400)
            .contentType(PROBLEM)
            .body("line", equalTo(2))
            .body("detail", containsString("line 2"))
            .extract()
            .asString();

    assertThat(body).doesNotContain("Zebedee").doesNotContain("oops").doesNotContain("Exception");
  }

  @Test
  void a_key_twice_and_an_empty_body_are_not_json() {
    caseSystem()
        .contentType(STRUCTURED)
        .body("{\"id\":\"1\",\"id\":\"2\"}")
        .post("/events")
        .then()
        .statusCode(400);
    caseSystem().contentType(STRUCTURED).body("").post("/events").then().statusCode(400);
    caseSystem()
        .contentType(BATCH)
        .body("{}")
        .post("/events")
        .then()
        .statusCode(400)
        .contentType(PROBLEM);
  }

  @Test
  void wrong_type_unknown_field_no_such_date_and_unknown_authority_are_each_named() {
    var event =
        Event.named("z-1", "Zebedee")
            .with("authority", "E06999999")
            .with("time", "2025-02-30T00:00:00Z")
            .data("favouriteColour", "green");

    var body =
        post(event)
            .then()
            .statusCode(422)
            .contentType(PROBLEM)
            .body("violations.pointer", hasItem("/authority"))
            .body("violations.pointer", hasItem("/time"))
            .body("violations.pointer", hasItem("/data/favouriteColour"))
            .extract()
            .asString();
    assertThat(body).doesNotContain("Zebedee").doesNotContain("uk.waymark.intake.");

    post(Event.careStarted("z-1").with("type", "uk.waymark.flew-away.v1"))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/type"));
    post(Event.registered("z-1").with("type", "uk.waymark.person-erased.v1"))
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/type"));
  }

  @Test
  void another_content_type_is_415() {
    caseSystem()
        .contentType("text/plain")
        .body(Event.careStarted("z-1").text())
        .post("/events")
        .then()
        .statusCode(415)
        .contentType(PROBLEM);
    caseSystem()
        .contentType("application/json;charset=UTF-16")
        .body("{}".getBytes(StandardCharsets.UTF_16))
        .post("/events")
        .then()
        .statusCode(415);
  }

  @Test
  void an_event_over_64_KiB_is_413_and_in_a_batch_only_that_one_is_refused() {
    var large = Event.careStarted("z-1").with("padding", "x".repeat(70 * 1024));

    post(large)
        .then()
        .statusCode(413)
        .contentType(PROBLEM)
        .body("limit", equalTo(64 * 1024))
        .body("detail", containsString("64 KiB"));
    postBatch(Event.careStarted(Event.somebody()), large).then().statusCode(207);
  }

  @Test
  void a_batch_over_1000_events_is_413() {
    var events =
        IntStream.range(0, 1001).mapToObj(_ -> "{}").collect(Collectors.joining(",", "[", "]"));

    caseSystem()
        .contentType(BATCH)
        .body(events)
        .post("/events")
        .then()
        .statusCode(413)
        .body("limit", equalTo(1000))
        .body("unit", equalTo("events"));
  }

  @Test
  void sixty_four_MiB_are_refused_with_the_limit_whether_or_not_the_length_is_told()
      throws IOException {
    for (boolean told : new boolean[] {true, false}) {
      var connection =
          (HttpURLConnection)
              URI.create("http://127.0.0.1:" + port() + "/events").toURL().openConnection();
      connection.setRequestMethod("POST");
      connection.setDoOutput(true);
      connection.setRequestProperty("Authorization", "Bearer " + Tokens.integrator());
      connection.setRequestProperty("Content-Type", BATCH);
      if (told) {
        connection.setFixedLengthStreamingMode(64 * 1024 * 1024);
      } else {
        connection.setChunkedStreamingMode(64 * 1024);
      }
      try (OutputStream body = connection.getOutputStream()) {
        var megabyte = new byte[1024 * 1024];
        for (int i = 0; i < 64; i++) {
          body.write(megabyte);
        }
      }
      assertThat(connection.getResponseCode()).isEqualTo(413);
      assertThat(connection.getContentType()).startsWith(PROBLEM);
      try (InputStream answer = connection.getErrorStream()) {
        assertThat(new String(answer.readAllBytes(), StandardCharsets.UTF_8)).contains("8 MiB");
      }
    }
    asSent().get("/q/health/live").then().statusCode(200);
  }

  private static int port() {
    return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class) == 0
        ? io.restassured.RestAssured.port
        : ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
  }
}
