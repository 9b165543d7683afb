package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.Topics;
import uk.waymark.intake.inbox.Acceptance;

/** What is parked about a person goes with them, and nothing of them is parked afterwards. */
@QuarkusTest
class ErasedAndParkedTest extends RunningIntake {
  @Inject Acceptance acceptance;

  @Test
  void an_erased_person_does_not_come_back_with_what_can_not_be_taken() throws Exception {
    var person = Event.somebody();
    var other = Event.somebody();
    erase(person);
    var invalid = Event.careStarted(person).data("colour", "x").text();
    var cutOff = invalid.substring(0, invalid.indexOf("\"data\""));

    for (var reference :
        List.of(
            parked(key(person), "not json"),
            parked(key(person), Event.named(person, "Zebedee").text()),
            parked(key(other), invalid),
            parked(null, invalid),
            parked(null, "[" + invalid + "]"),
            parked(null, cutOff),
            parked(key(person), Event.careStarted(other).data("colour", "x").text()))) {
      assertThat(traces(reference)).as(reference).isZero();
    }
    assertThat(traces(parked(key(other), "not json"))).isEqualTo(1);
  }

  @Test
  void nor_with_what_can_not_be_stored() throws Exception {
    var person = Event.somebody();
    erase(person);
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      acceptance.park(
          connection,
          new ConsumerRecord<>(
              Topics.CARE_EVENTS_IN,
              0,
              Long.MAX_VALUE,
              key(person),
              "x".getBytes(StandardCharsets.UTF_8)));
      try (var select = connection.createStatement();
          var rows =
              select.executeQuery(
                  "SELECT original IS NULL AND message_key IS NULL FROM parked_event"
                      + " WHERE record_offset = "
                      + Long.MAX_VALUE)) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getBoolean(1)).isTrue();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  @Test
  void an_erasure_deletes_what_is_parked_about_the_person_whatever_its_key() throws Exception {
    var person = Event.somebody();
    var other = Event.somebody();
    var event = Event.careStarted(person);
    post(event).then().statusCode(202);
    var invalid = Event.careStarted(person).data("colour", "x").text();
    var conflict = Event.careStarted(person).id(event.id()).data("legalBasis", "remand").text();
    var gone =
        List.of(
            parked(null, invalid),
            parked(key(other), invalid),
            parked("whatever", conflict),
            parked(key(person), "not json"));
    var before = List.of(parked(null, invalid), parked(key(other), invalid));
    var staysAsBefore = parked(key(other), Event.careStarted(other).data("colour", "x").text());
    var stays = parked(key(other), "not json");
    for (var reference : before) {
      asBeforeItWasNoted(reference);
    }
    asBeforeItWasNoted(staysAsBefore);

    erase(person);

    for (var reference : gone) {
      assertThat(rows(reference)).isZero();
    }
    for (var reference : before) {
      assertThat(rows(reference)).isZero();
    }
    assertThat(rows(staysAsBefore)).isEqualTo(1);
    assertThat(rows(stays)).isEqualTo(1);
    erase(other);
    assertThat(rows(staysAsBefore)).isZero();
  }

  @Test
  void a_conflict_is_parked_for_the_person_whom_it_is_about() throws Exception {
    var person = Event.somebody();
    var event = Event.careStarted(person);
    post(event).then().statusCode(202);

    var reference =
        parked(null, Event.careStarted(person).id(event.id()).data("legalBasis", "remand").text());

    assertThat(
            count(
                "SELECT count(*) FROM parked_event WHERE reference::text = ? AND message_key = ?",
                reference,
                key(person)))
        .isEqualTo(1);
  }

  private long rows(String reference) {
    return count("SELECT count(*) FROM parked_event WHERE reference::text = ?", reference);
  }

  /** Whether anything stands in the row that says who it is about. */
  private long traces(String reference) {
    assertThat(rows(reference)).isEqualTo(1);
    return count(
        "SELECT count(*) FROM parked_event WHERE reference::text = ? AND (original IS NOT NULL"
            + " OR message_key IS NOT NULL OR violations <> '[]' OR about_hash <> '{}')",
        reference);
  }

  private void asBeforeItWasNoted(String reference) throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE parked_event SET about_hash = NULL WHERE reference = ?::uuid")) {
      update.setString(1, reference);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private static String key(String person) {
    return Event.COUNCIL + "/" + person;
  }

  private static void erase(String person) {
    operator()
        .contentType("application/json")
        .body(
            Json.object()
                .put("authority", Event.COUNCIL)
                .put("subject", person)
                .put("ground", "court order")
                .put("decidedBy", "J. One")
                .put("secondPerson", "K. Two")
                .toString())
        .post("/erasures")
        .then()
        .statusCode(202);
  }
}
