package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.intake.parked.ParkedRetention;
import uk.waymark.rig.LoggedLines;
import uk.waymark.rig.Tokens;

/** What operators can do about a message that could not be taken. */
@QuarkusTest
class ParkedTest extends RunningIntake {
  private static final String OTHER_COUNCIL = "E08000030";

  @Inject ParkedRetention retention;

  @Test
  void an_operator_lists_reads_and_settles_what_is_parked() throws Exception {
    var person = Event.somebody();
    var bad = Event.careStarted(person).data("colour", "vermilion").text();
    var reference = parked(Event.COUNCIL + "/" + person, bad);

    var line = "parked.find { it.reference == '%s' }".formatted(reference);
    operator()
        .get("/parked")
        .then()
        .statusCode(200)
        .body(line + ".authority", equalTo(Event.COUNCIL))
        .body(line + ".subject", equalTo(person))
        .body(line + ".violations[0].pointer", equalTo("/data/?"))
        .body(line + ".originalKept", equalTo(true))
        .body(line + ".settledAt", nullValue());
    assertThat(operator().get("/parked").asString()).doesNotContain("vermilion", "colour");

    operator()
        .get("/parked/{reference}/original", reference)
        .then()
        .statusCode(200)
        .header("Cache-Control", "no-store")
        .body(equalTo("content-type:application/json\n\n" + bad));

    operator()
        .post("/parked/{reference}/settlement", reference)
        .then()
        .statusCode(200)
        .body("settledAt", not(nullValue()))
        .body("settledBy", matchesPattern("sign-in [0-9a-f]{16}"));
    String again =
        operator().post("/parked/{reference}/settlement", reference).path("settledAt").toString();
    operator()
        .get("/parked/{reference}", reference)
        .then()
        .statusCode(200)
        .body("settledAt", equalTo(again))
        .body("deletedFrom", equalTo(Instant.parse(again).plus(Duration.ofDays(30)).toString()));
    operator().get("/parked").then().body(line, nullValue());
    operator().queryParam("settled", "true").get("/parked").then().body(line, not(nullValue()));
    operator()
        .queryParam("settled", "true")
        .queryParam("after", reference)
        .get("/parked")
        .then()
        .statusCode(200)
        .body(line, nullValue());
  }

  @Test
  void nobody_else_may_and_another_authoritys_is_not_there() throws Exception {
    var mine = parked(Event.COUNCIL + "/" + Event.somebody(), "not json");
    alsoHere(OTHER_COUNCIL);
    var theirs = parked(OTHER_COUNCIL + "/" + Event.somebody(), "not json");

    for (var token : new String[] {Tokens.integrator(), Tokens.manager(), Tokens.adviser()}) {
      for (var address :
          new String[] {"/parked", "/parked/" + mine, "/parked/" + mine + "/original"}) {
        asSent().auth().oauth2(token).get(address).then().statusCode(403).contentType(PROBLEM);
      }
      asSent().auth().oauth2(token).post("/parked/" + mine + "/settlement").then().statusCode(403);
    }
    asSent().get("/parked").then().statusCode(401);
    operator()
        .get("/parked")
        .then()
        .body("parked.reference.contains('%s')".formatted(theirs), equalTo(false));
    for (var address : new String[] {"", "/original"}) {
      operator().get("/parked/" + theirs + address).then().statusCode(404).contentType(PROBLEM);
    }
    operator().post("/parked/" + theirs + "/settlement").then().statusCode(404);
    assertThat(
            count(
                "SELECT count(*) FROM parked_event WHERE settled_at IS NULL AND reference::text = ?",
                theirs))
        .isEqualTo(1);
  }

  @Test
  void the_log_says_which_operator_read_and_settled_and_no_name() throws Exception {
    var reference = parked(me(), "not json");
    try (var log = new LoggedLines()) {
      operator().get("/parked/{reference}/original", reference).then().statusCode(200);
      String by = operator().post("/parked/{reference}/settlement", reference).path("settledBy");

      assertThat(log.text())
          .contains(by + " read the original of the parked message " + reference)
          .contains(by + " settled the parked message " + reference)
          .doesNotContain("demo-operator");
    }
    try (var log = new LoggedLines()) {
      operator().post("/parked/{reference}/settlement", reference).then().statusCode(200);

      assertThat(log.text()).doesNotContain("settled the parked message " + reference);
    }
  }

  @Test
  void a_page_after_a_line_that_is_gone_is_refused_and_not_empty() {
    operator()
        .queryParam("after", UUID.randomUUID())
        .get("/parked")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("after"))
        .body("detail", containsString("start from the first page"));
  }

  @Test
  void what_was_not_kept_says_so_and_bad_questions_are_answered() throws Exception {
    var name = Event.named(Event.somebody(), "Zebedee").text();
    operator()
        .get("/parked/{reference}/original", parked(null, name))
        .then()
        .statusCode(404)
        .body("title", equalTo("Not kept"));
    operator().get("/parked/{reference}", UUID.randomUUID()).then().statusCode(404);
    operator().get("/parked/not-a-reference").then().statusCode(404);
    operator()
        .queryParam("settled", "perhaps")
        .get("/parked")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("settled"));
    operator()
        .queryParam("after", "x")
        .get("/parked")
        .then()
        .statusCode(400)
        .body("parameter", equalTo("after"));
  }

  @Test
  void an_original_of_another_key_is_said_to_be_one() throws Exception {
    var reference = parked(me(), "not json");
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE parked_event SET original = ? WHERE reference = ?::uuid")) {
      update.setBytes(1, new byte[64]);
      update.setString(2, reference);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }

    operator()
        .get("/parked/{reference}/original", reference)
        .then()
        .statusCode(409)
        .contentType(PROBLEM);
    operator().post("/parked/{reference}/settlement", reference).then().statusCode(200);
  }

  @Test
  void thirty_days_after_it_was_settled_it_goes_and_not_before() throws Exception {
    var old = parked(null, "not json, old");
    var young = parked(null, "not json, young");
    var open = parked(null, "not json, open");
    settledBefore(old, Duration.ofDays(30));
    settledBefore(young, Duration.ofDays(30).minusHours(1));

    assertThat(retention.deleteSettled()).isEqualTo(1);

    operator().get("/parked/" + old).then().statusCode(404);
    operator().get("/parked/" + young).then().statusCode(200);
    operator().get("/parked/" + open).then().statusCode(200);
  }

  private void settledBefore(String reference, Duration ago) throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE parked_event SET settled_at = now() - ?::interval WHERE reference = ?::uuid")) {
      update.setString(1, ago.toString());
      update.setString(2, reference);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }
}
