package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.Topics;
import uk.waymark.rig.Tokens;

@QuarkusTest
class ReplayAndErasureTest extends RunningIntake {
  private static final String OTHER_COUNCIL = "E06000052";

  @Test
  void a_person_is_sent_again_for_the_service_that_asks() throws Exception {
    var person = Event.somebody();
    postBatch(Event.careStarted(person), Event.registered(person)).then().statusCode(202);

    var location =
        replay("{\"service\":\"entitlements\",\"authority\":\"%s\",\"subject\":\"%s\"}", person);

    var messages = messages(Topics.CARE_EVENTS_REPLAY, 2, of(person));
    assertThat(messages)
        .hasSize(2)
        .allMatch(message -> "entitlements".equals(header(message, "for")));
    assertThat(header(messages.getFirst(), "waymark-position")).isNotNull();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                operator()
                    .get(location)
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("finished"))
                    .body("sent", equalTo(2)));
  }

  @Test
  void an_authority_is_sent_again_whole_and_nothing_of_another() throws Exception {
    var mine = Event.somebody();
    var other = Event.somebody();
    postBatch(Event.careStarted(mine), Event.registered(mine)).then().statusCode(202);
    postForTheOther(other);

    var sent = replayed("test-authority", "{\"service\":\"%s\",\"authority\":\"%s\"}");

    assertThat(sent).containsExactlyInAnyOrderElementsOf(positions("WHERE authority = ?"));
    assertThat(sent).contains(positionsOf(mine)).doesNotContain(positionsOf(other));
  }

  @Test
  void everything_is_sent_again_in_the_order_of_each_person() throws Exception {
    var mine = Event.somebody();
    var other = Event.somebody();
    postBatch(Event.careStarted(mine), Event.registered(mine)).then().statusCode(202);
    postForTheOther(other);

    var sent = replayed("test-everything", "{\"service\":\"%s\"}");

    assertThat(sent).containsExactlyInAnyOrderElementsOf(positions("WHERE ? <> ''"));
    assertThat(sent).contains(positionsOf(mine)).contains(positionsOf(other));
    assertThat(messages(Topics.CARE_EVENTS_REPLAY, 2, isFor("test-everything").and(of(mine))))
        .extracting(message -> Long.parseLong(String.valueOf(header(message, "waymark-position"))))
        .isSorted();
  }

  /** Asks for a replay, waits until it is finished, and returns the positions that were sent. */
  private List<Long> replayed(String service, String form) {
    var location =
        operator()
            .contentType("application/json")
            .body(form.formatted(service, Event.COUNCIL))
            .post("/replays")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> "finished".equals(operator().get(location).path("state")));
    int confirmed = operator().get(location).path("sent");
    return messages(Topics.CARE_EVENTS_REPLAY, confirmed, isFor(service)).stream()
        .map(message -> Long.parseLong(String.valueOf(header(message, "waymark-position"))))
        .toList();
  }

  private List<Long> positions(String where) throws SQLException {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement("SELECT position FROM care_event " + where)) {
      select.setString(1, Event.COUNCIL);
      var found = new ArrayList<Long>();
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getLong(1));
        }
      }
      return found;
    }
  }

  private Long[] positionsOf(String person) throws SQLException {
    var found = new ArrayList<Long>();
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement("SELECT position FROM care_event WHERE subject = ?")) {
      select.setString(1, person);
      try (var rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getLong(1));
        }
      }
    }
    assertThat(found).isNotEmpty();
    return found.toArray(Long[]::new);
  }

  private static Predicate<ConsumerRecord<String, byte[]>> isFor(String service) {
    return message -> service.equals(header(message, "for"));
  }

  private static void postForTheOther(String person) {
    asSent()
        .auth()
        .oauth2(Tokens.otherIntegrator())
        .contentType(STRUCTURED)
        .body(Event.careStarted(person).with("authority", OTHER_COUNCIL).text())
        .post("/events")
        .then()
        .statusCode(202);
  }

  @Test
  void a_replay_that_makes_no_sense_is_refused() {
    for (var nothing : new String[] {"", "null"}) {
      operator()
          .contentType("application/json")
          .body(nothing)
          .post("/replays")
          .then()
          .statusCode(400)
          .contentType(PROBLEM);
    }
    operator()
        .contentType("application/json")
        .body("{\"subject\":\"x\"}")
        .post("/replays")
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/service"))
        .body("violations.pointer", hasItem("/authority"));
    caseSystem()
        .contentType("application/json")
        .body("{\"service\":\"*\"}")
        .post("/replays")
        .then()
        .statusCode(403);
  }

  @Test
  void a_misspelt_field_does_not_widen_a_replay_or_an_erasure() {
    long before = count("SELECT count(*) FROM replay");
    operator()
        .contentType("application/json")
        .body("{\"service\":\"*\",\"autority\":\"%s\"}".formatted(Event.COUNCIL))
        .post("/replays")
        .then()
        .statusCode(422)
        .contentType(PROBLEM)
        .body("violations[0].pointer", equalTo("/autority"))
        .body("violations[0].message", containsString("service, authority and subject"));
    assertThat(count("SELECT count(*) FROM replay")).isEqualTo(before);

    var person = Event.somebody();
    post(Event.careStarted(person)).then().statusCode(202);
    operator()
        .contentType("application/json")
        .body(erasure(person, "J. One", "K. Two").replace("}", ",\"a/b\":1}"))
        .post("/erasures")
        .then()
        .statusCode(422)
        .body("violations.pointer", contains("/a~1b"));
    assertThat(recordedOf(person)).isEqualTo(1);
  }

  @Test
  void an_erasure_deletes_everything_tells_everybody_and_closes_the_file() throws Exception {
    var person = Event.somebody();
    var event = Event.careStarted(person);
    postBatch(event, Event.named(person, "Wilhelmina")).then().statusCode(202);
    assertThat(messages(Topics.PEOPLE, 1, of(person))).hasSize(1);

    var location =
        operator()
            .contentType("application/json")
            .body(erasure(person, "J. One", "K. Two"))
            .post("/erasures")
            .then()
            .statusCode(202)
            .body("eventsDeleted", equalTo(1))
            .extract()
            .header("Location");

    assertThat(recordedOf(person)).isZero();
    assertThat(count("SELECT count(*) FROM person_name WHERE subject = ?", person)).isZero();
    assertThat(count("SELECT count(*) FROM name_event WHERE subject = ?", person)).isZero();
    assertThat(messages(Topics.PEOPLE, 2, of(person)).getLast().value()).isNull();
    var last = messages(Topics.CARE_EVENTS, 2, of(person)).getLast();
    assertThat(Json.parse(last.value()).path("type").textValue())
        .isEqualTo("uk.waymark.person-erased.v1");
    assertThat(header(last, "waymark-position")).isNotNull();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> operator().get(location).then().body("state", equalTo("published")));

    post(event)
        .then()
        .statusCode(410)
        .contentType(PROBLEM)
        .body("receipts[0].outcome", equalTo("closed"));
    post(Event.named(person, "Wilhelmina")).then().statusCode(410);
    assertThat(recordedOf(person)).isZero();
  }

  @Test
  void an_erasure_that_is_asked_for_again_is_the_first_one() throws Exception {
    var person = Event.somebody();
    postBatch(Event.careStarted(person), Event.registered(person)).then().statusCode(202);
    var location =
        operator()
            .contentType("application/json")
            .body(erasure(person, "J. One", "K. Two"))
            .post("/erasures")
            .then()
            .statusCode(202)
            .extract()
            .header("Location");
    long records = count("SELECT count(*) FROM erasure");

    operator()
        .contentType("application/json")
        .body(erasure(person, "J. One", "K. Two"))
        .post("/erasures")
        .then()
        .statusCode(202)
        .header("Location", equalTo(location))
        .body("id", equalTo(location.substring(location.lastIndexOf('/') + 1)))
        .body("eventsDeleted", equalTo(2));

    assertThat(count("SELECT count(*) FROM erasure")).isEqualTo(records);
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> "published".equals(operator().get(location).path("state")));
    post(Event.careStarted(person)).then().statusCode(410);
    assertThat(messages(Topics.CARE_EVENTS, 3, of(person)))
        .filteredOn(message -> text(message).contains("person-erased"))
        .hasSize(1);
  }

  @Test
  void an_erasure_takes_two_people_and_an_operator() {
    operator()
        .contentType("application/json")
        .body(erasure("x", "J. One", "j. one "))
        .post("/erasures")
        .then()
        .statusCode(422)
        .body("violations.pointer", hasItem("/secondPerson"));
    asSent()
        .auth()
        .oauth2(Tokens.manager())
        .contentType("application/json")
        .body(erasure("x", "J. One", "K. Two"))
        .post("/erasures")
        .then()
        .statusCode(403);
  }

  private static String replay(String form, String person) {
    return operator()
        .contentType("application/json")
        .body(form.formatted(Event.COUNCIL, person))
        .post("/replays")
        .then()
        .statusCode(202)
        .extract()
        .header("Location");
  }
}
