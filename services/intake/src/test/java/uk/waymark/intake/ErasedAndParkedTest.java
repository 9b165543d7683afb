package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.Topics;
import uk.waymark.intake.inbox.Acceptance;
import uk.waymark.intake.record.ClosedPeople;
import uk.waymark.intake.record.PersonLocks;
import uk.waymark.rig.LoggedLines;

/** What is parked about a person goes with them, and nothing of them is parked afterwards. */
@QuarkusTest
class ErasedAndParkedTest extends RunningIntake {
  private static final String WAITING_FOR_A_PERSON =
      "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted";

  /** Which transactions made or locked the row last. */
  private static final String VERSION =
      "SELECT xmin::text::bigint + xmax::text::bigint FROM parked_event WHERE reference::text = ?";

  @Inject Acceptance acceptance;
  @Inject ClosedPeople closedPeople;

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
      assertThat(traces(reference)).isZero();
    }
    for (var reference : before) {
      assertThat(traces(reference)).isZero();
    }
    assertThat(traces(staysAsBefore)).isEqualTo(1);
    assertThat(traces(stays)).isEqualTo(1);
    erase(other);
    assertThat(traces(staysAsBefore)).isZero();
  }

  @Test
  void what_is_about_others_too_says_so_and_keeps_nothing_of_anybody() throws Exception {
    var person = Event.somebody();
    var other = Event.somebody();
    var list =
        Event.batch(
            Event.careStarted(person).data("colour", "x"),
            Event.careStarted(other).data("colour", "x"));
    var before = parked(key(other), list);
    var alone = parked(key(person), "not json");

    erase(person);

    var after = parked(key(other), list);
    for (var reference : List.of(before, after)) {
      assertThat(traces(reference)).isZero();
      assertThat(reason(reference)).contains("among others");
    }
    assertThat(reason(alone)).contains("was erased").doesNotContain("among others");
    assertThat(reason(parked(key(person), "not json")))
        .contains("was erased")
        .doesNotContain("among others");
    operator().post("/parked/{reference}/settlement", before).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"schema\":{},\"payload\":{\"authority\":\"E06000051\",\"subject\":\"%s\"}}",
        "\"{\\\"authority\\\":\\\"E06000051\\\",\\\"subject\\\":\\\"%s\\\"}\"",
        "{\"authority\":\"E06000051\",\"subject\":%s}"
      })
  void a_wrapped_event_and_a_subject_that_is_a_number_are_found_too(String form) throws Exception {
    var person = "" + ThreadLocalRandom.current().nextLong(1_000_000_000_000L, Long.MAX_VALUE);
    var before = parked(null, form.formatted(person));
    assertThat(traces(before)).isEqualTo(1);

    erase(person);

    assertThat(traces(before)).isZero();
    assertThat(traces(parked(null, form.formatted(person)))).isZero();
  }

  @Test
  void an_invalid_message_waits_for_an_erasure_that_is_under_way() throws Exception {
    var person = new PersonKey(Event.COUNCIL, Event.somebody());
    var invalid = Event.careStarted(person.subject()).data("colour", "x").text();
    var topic = "arriving-" + person.subject();
    try (var erasing = database.getConnection();
        var arriving = Executors.newVirtualThreadPerTaskExecutor()) {
      erasing.setAutoCommit(false);
      PersonLocks.take(erasing, List.of(person));
      closedPeople.close(erasing, person, Instant.now());
      var arrived = arriving.submit(() -> deliver(topic, invalid));
      await()
          .atMost(Duration.ofSeconds(40))
          .until(() -> arrived.isDone() || count(WAITING_FOR_A_PERSON) > 0);
      erasing.commit();
      erasing.setAutoCommit(true);
      arrived.get();
    }

    assertThat(count("SELECT count(*) FROM parked_event WHERE topic = ?", topic)).isEqualTo(1);
    assertThat(
            count(
                "SELECT count(*) FROM parked_event WHERE topic = ? AND original IS NULL"
                    + " AND message_key IS NULL AND about_hash = '{}'",
                topic))
        .isEqualTo(1);
  }

  private @Nullable Void deliver(String topic, String value) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      acceptance.handle(
          connection,
          List.of(new ConsumerRecord<>(topic, 0, 0, null, value.getBytes(StandardCharsets.UTF_8))));
      connection.commit();
      connection.setAutoCommit(true);
    }
    return null;
  }

  @Test
  void what_was_noted_with_another_key_is_looked_into_again() throws Exception {
    var person = Event.somebody();
    var reference = parked(null, Event.careStarted(person).data("colour", "x").text());
    change(
        reference,
        "about_hash = ARRAY['of another key'], key_print = 'of another key', closed_to = 'third'");

    erase(person);

    assertThat(traces(reference)).isZero();
  }

  @Test
  void what_can_not_be_opened_is_told_each_time_and_tried_once() throws Exception {
    var person = Event.somebody();
    var unopened = parked(null, Event.careStarted(person).data("colour", "x").text());
    var underTheKey = parked(key(person), "not json");
    for (var reference : List.of(unopened, underTheKey)) {
      change(
          reference,
          "original = decode(repeat('00', 64), 'hex'), key_print = NULL, about_hash = NULL");
    }
    try (var log = new LoggedLines()) {
      erase(person);
      assertThat(log.text()).contains("2 parked originals were encrypted with another key");
    }
    assertThat(traces(unopened)).isEqualTo(1);
    assertThat(traces(underTheKey)).isZero();

    long version = count(VERSION, unopened);
    try (var log = new LoggedLines()) {
      erase(Event.somebody());
      assertThat(log.text()).contains("1 parked originals were encrypted with another key");
    }
    assertThat(count(VERSION, unopened)).isEqualTo(version);
    change(unopened, "original = NULL");
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

  private String reason(String reference) throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT reason FROM parked_event WHERE reference = ?::uuid")) {
      select.setString(1, reference);
      try (var rows = select.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
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
    change(reference, "about_hash = NULL, key_print = NULL");
  }

  private void change(String reference, String what) throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "UPDATE parked_event SET " + what + " WHERE reference = ?::uuid")) {
      update.setString(1, reference);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private static String key(String person) {
    return Event.COUNCIL + "/" + person;
  }
}
