package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import uk.waymark.rig.Tokens;

@QuarkusTest
class EventsTest extends RunningIntake {

  @Test
  void an_event_is_accepted_once_and_a_repeat_is_a_duplicate_at_the_same_position() {
    var event = Event.careStarted(Event.somebody());

    var first = post(event).then().statusCode(202).body("outcome", equalTo("accepted"));
    int position = first.extract().path("position");

    post(event)
        .then()
        .statusCode(202)
        .body("outcome", equalTo("duplicate"))
        .body("position", equalTo(position))
        .body("id", equalTo(event.id()));
    assertThat(recordedOf(event.json().get("subject").textValue())).isEqualTo(1);
  }

  @Test
  void the_same_content_in_other_words_is_the_same_event() {
    var event = Event.careStarted(Event.somebody()).data("effectiveDate", "2025-03-01");
    post(event).then().statusCode(202);

    var reordered = event.json();
    var type = reordered.remove("type");
    reordered.set("type", type);
    reordered.put("returnyear", "2025-26");

    caseSystem()
        .contentType(STRUCTURED)
        .body(reordered.toPrettyString())
        .post("/events")
        .then()
        .statusCode(202)
        .body("outcome", equalTo("duplicate"));
  }

  @Test
  void one_id_with_another_content_is_a_conflict_and_changes_nothing() {
    var person = Event.somebody();
    var event = Event.careStarted(person);
    post(event).then().statusCode(202);

    post(Event.careStarted(person).id(event.id()).data("legalBasis", "care-order"))
        .then()
        .statusCode(409)
        .contentType(PROBLEM)
        .body("receipts[0].outcome", equalTo("conflict"))
        .body("violations.pointer", hasItem("/id"));
    assertThat(recordedOf(person)).isEqualTo(1);
  }

  @Test
  void a_batch_is_judged_event_by_event() {
    var person = Event.somebody();
    var good = Event.careStarted(person);

    postBatch(
            good,
            Event.careStarted(person).data("colour", "blue"),
            good,
            Event.careStarted(person).id(good.id()).data("legalBasis", "remand"))
        .then()
        .statusCode(207)
        .body("outcome", equalTo(Arrays.asList("accepted", "refused", "duplicate", "conflict")))
        .body("[1].violations[0].pointer", equalTo("/1/data/colour"))
        .body("[3].violations[0].pointer", equalTo("/3/id"));
    assertThat(recordedOf(person)).isEqualTo(1);
  }

  @Test
  void a_batch_of_which_nothing_is_taken_is_422_and_lists_every_violation() {
    postBatch(
            Event.careStarted("x").without("time").data("legalBasis", "no-such-basis"),
            Event.careStarted("y").data("effectiveDate", "2025-02-30"))
        .then()
        .statusCode(422)
        .contentType(PROBLEM)
        .body("violations.pointer", hasItem("/0/time"))
        .body("violations.pointer", hasItem("/0/data/legalBasis"))
        .body("violations.pointer", hasItem("/1/data/effectiveDate"));
  }

  @Test
  void an_array_of_plain_json_is_a_batch_and_an_empty_batch_is_taken() {
    caseSystem()
        .contentType("application/json")
        .body(Event.batch(Event.careStarted(Event.somebody())))
        .post("/events")
        .then()
        .statusCode(202);
    caseSystem().contentType(BATCH).body("[]").post("/events").then().statusCode(202);
  }

  @Test
  void binary_mode_carries_the_attributes_in_headers() {
    var person = Event.somebody();
    caseSystem()
        .contentType("application/json")
        .header("ce-specversion", "1.0")
        .header("ce-id", "binary-" + person)
        .header("ce-source", Event.SOURCE + "%20b")
        .header("ce-type", "uk.waymark.care-started.v1")
        .header("ce-subject", person)
        .header("ce-authority", Event.COUNCIL)
        .header("ce-time", "2025-03-01T00:00:00Z")
        .body("{\"legalBasis\":\"section-20\"}")
        .post("/events")
        .then()
        .statusCode(202)
        .body("source", equalTo(Event.SOURCE + " b"));
    assertThat(recordedOf(person)).isEqualTo(1);
  }

  @Test
  void validate_gives_the_same_answers_and_stores_nothing() {
    var person = Event.somebody();
    var event = Event.careStarted(person);

    caseSystem()
        .contentType(STRUCTURED)
        .body(event.text())
        .post("/events/validate")
        .then()
        .statusCode(202)
        .body("outcome", equalTo("accepted"))
        .body("position", nullValue());
    assertThat(recordedOf(person)).isZero();

    post(event).then().statusCode(202);
    caseSystem()
        .contentType(STRUCTURED)
        .body(Event.careStarted(person).id(event.id()).data("legalBasis", "remand").text())
        .post("/events/validate")
        .then()
        .statusCode(409);
  }

  @Test
  void an_event_recorded_later_than_now_and_five_minutes_is_refused() {
    post(Event.careStarted(Event.somebody())
            .with("recordedtime", Instant.now().plusSeconds(3600).toString()))
        .then()
        .statusCode(422)
        .body("violations[0].pointer", equalTo("/recordedtime"));
    post(Event.careStarted(Event.somebody())
            .with("recordedtime", Instant.now().plusSeconds(120).toString()))
        .then()
        .statusCode(202);
  }

  @Test
  void a_name_is_taken_and_has_no_position() {
    var person = Event.somebody();
    var named = Event.named(person, "Wilhelmina");

    post(named).then().statusCode(202).body("position", nullValue());
    post(named).then().statusCode(202).body("outcome", equalTo("duplicate"));
    post(Event.named(person, "Other").id(named.id())).then().statusCode(409);

    assertThat(recordedOf(person)).isZero();
    assertThat(count("SELECT count(*) FROM person_name WHERE subject = ?", person)).isEqualTo(1);
  }

  @Test
  void only_an_integrator_of_the_authority_may_send() {
    var event = Event.careStarted(Event.somebody());
    asSent()
        .contentType(STRUCTURED)
        .body(event.text())
        .post("/events")
        .then()
        .log()
        .ifValidationFails()
        .statusCode(401)
        .contentType(PROBLEM);
    asSent()
        .auth()
        .oauth2(Tokens.adviser())
        .contentType(STRUCTURED)
        .body(event.text())
        .post("/events")
        .then()
        .statusCode(403)
        .contentType(PROBLEM);
    asSent()
        .auth()
        .oauth2(Tokens.otherIntegrator())
        .contentType(STRUCTURED)
        .body(event.text())
        .post("/events")
        .then()
        .statusCode(403)
        .contentType(PROBLEM)
        .body("violations[0].pointer", equalTo("/authority"));
    assertThat(recordedOf(event.json().get("subject").textValue())).isZero();
  }

  @Test
  void status_tells_what_the_record_holds() {
    post(Event.careStarted(Event.somebody())).then().statusCode(202);

    operator()
        .get("/status/record")
        .then()
        .statusCode(200)
        .body("service", equalTo("intake"))
        .body("events", greaterThan(0))
        .body("people", greaterThan(0))
        .body("recordHash.length()", equalTo(32))
        .body("highestPosition", notNullValue())
        .body("derivedHash", nullValue());
    caseSystem().get("/no-such-page").then().statusCode(404).contentType(containsString("problem"));
  }
}
