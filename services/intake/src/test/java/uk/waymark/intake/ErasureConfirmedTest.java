package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.Topics;
import uk.waymark.intake.erasure.ContentLeftOut;

/** What the deriving services' topics say of an erasure. */
@QuarkusTest
class ErasureConfirmedTest extends RunningIntake {

  @Test
  void each_service_whose_topic_has_a_tombstone_has_confirmed() throws Exception {
    var person = Event.somebody();
    var erasure = erased(person);
    assertThat(progress(erasure, "confirmedBy")).isEqualTo("[\"intake\"]");
    assertThat(progress(erasure, "notConfirmedBy"))
        .isEqualTo("[\"entitlements\",\"adviser-duties\",\"plan-deadlines\"]");

    said(Topics.PLAN_DEADLINES, key(person), null);
    assertThat(progress(erasure, "confirmedBy")).isEqualTo("[\"intake\",\"plan-deadlines\"]");
    assertThat(progress(erasure, "notConfirmedBy"))
        .isEqualTo("[\"entitlements\",\"adviser-duties\"]");

    said(Topics.ADVISER_DUTIES, key(person), null);
    said(Topics.ENTITLEMENTS, key(person), null);
    assertThat(progress(erasure, "confirmedBy"))
        .isEqualTo("[\"intake\",\"entitlements\",\"adviser-duties\",\"plan-deadlines\"]");
    assertThat(progress(erasure, "notConfirmedBy")).isEqualTo("[]");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(progress(erasure, "state")).isEqualTo("\"published\""));
  }

  @Test
  void another_ones_tombstone_and_one_from_before_the_erasure_confirm_nothing() throws Exception {
    var person = Event.somebody();
    erased(Event.somebody()); // so that somebody is erased, and what comes is looked at
    said(Topics.ENTITLEMENTS, key(person), null);
    var erasure = erased(person);
    said(Topics.ENTITLEMENTS, key(Event.somebody()), null);
    assertThat(progress(erasure, "confirmedBy")).isEqualTo("[\"intake\"]");

    said(Topics.ENTITLEMENTS, key(person), null);
    assertThat(progress(erasure, "confirmedBy")).isEqualTo("[\"intake\",\"entitlements\"]");
  }

  /** A rebuilt service may conclude again from what Kafka still has, until it comes to the end. */
  @Test
  void the_last_word_of_a_service_counts() throws Exception {
    var person = Event.somebody();
    var erasure = erased(person);
    said(Topics.ENTITLEMENTS, key(person), null);
    said(Topics.ADVISER_DUTIES, key(person), null);

    said(Topics.ENTITLEMENTS, key(person), "{\"status\":\"relevant-child\"}");
    assertThat(progress(erasure, "confirmedBy")).isEqualTo("[\"intake\",\"adviser-duties\"]");

    said(Topics.ENTITLEMENTS, key(person), null);
    assertThat(progress(erasure, "confirmedBy"))
        .isEqualTo("[\"intake\",\"entitlements\",\"adviser-duties\"]");
  }

  @Test
  void a_tombstone_that_comes_again_changes_nothing() throws Exception {
    var person = Event.somebody();
    var erasure = erased(person);
    said(Topics.ENTITLEMENTS, key(person), null);
    long first = confirmedAt(erasure);

    said(Topics.ENTITLEMENTS, key(person), null);

    assertThat(confirmedAt(erasure)).isEqualTo(first);
    assertThat(progress(erasure, "confirmedBy")).isEqualTo("[\"intake\",\"entitlements\"]");
  }

  @Test
  void an_erasure_asked_for_again_tells_who_has_confirmed_the_first() throws Exception {
    var person = Event.somebody();
    var erasure = erased(person);
    said(Topics.ADVISER_DUTIES, key(person), null);

    var again =
        operator()
            .contentType("application/json")
            .body(erasure(person, "J. One", "K. Two"))
            .post("/erasures");

    again.then().statusCode(202);
    assertThat(again.header("Location")).isEqualTo(erasure);
    assertThat(Json.parse(again.asByteArray()).path("confirmedBy").toString())
        .isEqualTo("[\"intake\",\"adviser-duties\"]");
  }

  /** An earlier version wrote a second erasure when one was asked for again. */
  @Test
  void of_somebody_with_two_erasures_both_are_confirmed() throws Exception {
    var person = Event.somebody();
    var erasure = erased(person);
    var second = UUID.randomUUID();
    change(
        """
        INSERT INTO erasure (id, authority, person_hash, ground, decided_by, second_person,
                             requested_at, events, last_message)
        SELECT '%s', authority, person_hash, ground, decided_by, second_person, now(), 0,
               last_message
        FROM erasure WHERE id = '%s'
        """
            .formatted(second, erasure.substring(erasure.lastIndexOf('/') + 1)));

    said(Topics.PLAN_DEADLINES, key(person), null);

    assertThat(progress(erasure, "confirmedBy")).isEqualTo("[\"intake\",\"plan-deadlines\"]");
    assertThat(progress("/erasures/" + second, "confirmedBy"))
        .isEqualTo("[\"intake\",\"plan-deadlines\"]");
  }

  @Test
  void a_key_that_is_nobodys_holds_nothing_up_and_is_not_kept() throws Exception {
    var person = Event.somebody();
    var erasure = erased(person);

    said(Topics.ENTITLEMENTS, "Wilhelmina Quillfeather", null);
    said(Topics.ENTITLEMENTS, "Wilhelmina Quillfeather", "{}");
    said(Topics.ENTITLEMENTS, "W06000015/x", null);
    said(Topics.ENTITLEMENTS, key(person), null);

    assertThat(progress(erasure, "confirmedBy")).isEqualTo("[\"intake\",\"entitlements\"]");
    assertThat(count("SELECT count(*) FROM parked_record WHERE topic = ?", Topics.ENTITLEMENTS))
        .isZero();
  }

  @Test
  void nothing_of_a_conclusion_is_read() {
    try (var reading = new ContentLeftOut()) {
      var content = "{\"person\":\"x\"}".getBytes(StandardCharsets.UTF_8);
      assertThat(reading.deserialize(Topics.ENTITLEMENTS, content)).isEmpty();
      assertThat(reading.deserialize(Topics.ENTITLEMENTS, (byte[]) null)).isNull();
    }
  }

  private static String key(String person) {
    return Event.COUNCIL + "/" + person;
  }

  /** Erases somebody and answers the address of the progress. */
  private static String erased(String person) {
    post(Event.careStarted(person)).then().statusCode(202);
    return operator()
        .contentType("application/json")
        .body(erasure(person, "J. One", "K. Two"))
        .post("/erasures")
        .then()
        .statusCode(202)
        .extract()
        .header("Location");
  }

  /** A message as a deriving service sends it; returns once intake has worked on it. */
  private void said(String topic, String key, @Nullable String content) throws Exception {
    try (var producer = producers.create("test-deriving-service")) {
      var value = content == null ? null : content.getBytes(StandardCharsets.UTF_8);
      var sent = producer.send(new ProducerRecord<String, byte[]>(topic, key, value)).get();
      await()
          .atMost(Duration.ofSeconds(40))
          .until(
              () ->
                  count(
                          """
                          SELECT count(*) FROM consumer_offset
                          WHERE group_id = 'intake-conclusions' AND topic = ?
                            AND partition = ?::int AND next_offset > ?::bigint
                          """,
                          topic,
                          "" + sent.partition(),
                          "" + sent.offset())
                      == 1);
    }
  }

  private static String progress(String erasure, String field) throws Exception {
    JsonNode answer = Json.parse(operator().get(erasure).asByteArray());
    return answer.path(field).toString();
  }

  private long confirmedAt(String erasure) {
    return count(
        "SELECT (extract(epoch FROM confirmed_at) * 1000000)::bigint FROM erasure_confirmation"
            + " WHERE erasure_id = ?::uuid",
        erasure.substring(erasure.lastIndexOf('/') + 1));
  }
}
