package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.schema.Schemas;
import uk.waymark.intake.inbox.Acceptance;
import uk.waymark.intake.record.Secrets;
import uk.waymark.intake.relay.Relay;
import uk.waymark.kit.stream.BatchInbox;

@QuarkusTest
class CareEventsInTest extends RunningIntake {
  private static final String MADE_ANEW = "a-topic-made-anew";

  @Inject Secrets secrets;
  @Inject BatchInbox inbox;
  @Inject Acceptance acceptance;
  @Inject Relay relay;

  private static final JsonSchema PARKED =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(
              Schemas.ofMessage("parked"),
              SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());

  @Test
  void structured_and_binary_events_reach_the_record_and_a_repeat_changes_nothing()
      throws Exception {
    var person = Event.somebody();
    var event = Event.careStarted(person);
    send(person, event.text(), Map.of("content-type", "application/cloudevents+json"));
    send(person, event.text(), Map.of("content-type", "application/cloudevents+json"));
    send(
        person,
        "{\"dateOfBirth\":\"2009-04-11\"}",
        Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            "b-" + person,
            "ce_source",
            Event.SOURCE,
            "ce_type",
            "uk.waymark.person-registered.v1",
            "ce_subject",
            person,
            "ce_authority",
            Event.COUNCIL,
            "ce_time",
            "2025-03-01T00:00:00Z",
            "content-type",
            "application/json"));

    await().atMost(Duration.ofSeconds(40)).until(() -> recordedOf(person) == 2);
    assertThat(messages(Topics.CARE_EVENTS, 2, of(person))).hasSize(2);
  }

  @Test
  void what_can_not_be_taken_is_parked_encrypted_and_its_neighbours_go_on() throws Exception {
    var person = Event.somebody();
    var bad = Event.careStarted(person).data("colour", "vermilion").text();
    send(person, "not json at all vermilion", Map.of());
    send(person, bad, Map.of("content-type", "application/cloudevents+json"));
    send(person, null, Map.of());
    send(person, Event.careStarted(person).text(), Map.of());

    var parked = messages(Topics.CARE_EVENTS_PARKED, 3, of(person));

    await().atMost(Duration.ofSeconds(40)).until(() -> recordedOf(person) == 1);
    for (var message : parked) {
      assertThat(text(message)).doesNotContain("vermilion");
      var told = Json.parse(message.value());
      assertThat(PARKED.validate(told)).isEmpty();
      assertThat(told.path("origin").asText())
          .matches("care-events-in, partition [0-9]+, offset [0-9]+");
      assertThat(told.path("service").asText()).isEqualTo("intake");
    }
    assertThat(parked)
        .extracting(message -> Json.parse(message.value()).path("place").asText())
        .containsExactly("", "/data/?", "");
    assertThat(originalOf(person, "%/data/?%")).contains(bad);
  }

  @Test
  void a_name_is_refused_there_without_keeping_its_content() throws Exception {
    var person = Event.somebody();
    send(person, Event.named(person, "Zebedee").text(), Map.of());
    send(person, Event.named(person, "Zebedee").data("colour", "red").text(), Map.of());

    for (var message : messages(Topics.CARE_EVENTS_PARKED, 2, of(person))) {
      assertThat(PARKED.validate(Json.parse(message.value()))).isEmpty();
      assertThat(text(message)).doesNotContain("colour", "Zebedee");
    }
    assertThat(
            count(
                "SELECT count(*) FROM parked_event WHERE message_key = ? AND original IS NULL",
                Event.COUNCIL + "/" + person))
        .isEqualTo(2);
    assertThat(count("SELECT count(*) FROM person_name WHERE subject = ?", person)).isZero();
  }

  @Test
  void very_many_empty_objects_are_parked_and_the_neighbour_goes_on() throws Exception {
    var person = Event.somebody();
    send(person, "[" + "{},".repeat(299_999) + "{}]", Map.of());
    send(person, Event.careStarted(person).text(), Map.of());

    assertThat(messages(Topics.CARE_EVENTS_PARKED, 1, of(person))).hasSize(1);
    await().atMost(Duration.ofSeconds(40)).until(() -> recordedOf(person) == 1);
    assertThat(
            count(
                "SELECT count(*) FROM parked_event WHERE message_key = ? AND about_hash = '{}'"
                    + " AND original IS NOT NULL",
                Event.COUNCIL + "/" + person))
        .isEqualTo(1);
  }

  @Test
  void what_is_about_more_people_than_an_erasure_could_find_is_not_kept() throws Exception {
    var person = Event.somebody();
    var others = new Event[501];
    Arrays.setAll(others, i -> Event.careStarted(person + "-" + i).data("colour", "x"));
    send(person, Event.batch(others), Map.of());

    assertThat(text(messages(Topics.CARE_EVENTS_PARKED, 1, of(person)).getFirst()))
        .contains("more people");
    assertThat(
            count(
                "SELECT count(*) FROM parked_event WHERE message_key = ? AND original IS NULL",
                Event.COUNCIL + "/" + person))
        .isEqualTo(1);
  }

  @Test
  void the_same_offset_of_a_topic_made_anew_is_parked_beside_the_old_one() throws Exception {
    var group = "test-made-anew";
    take(group, "not json, of the old topic");
    try (var connection = database.getConnection();
        var delete = connection.createStatement()) {
      assertThat(
              delete.executeUpdate("DELETE FROM consumer_offset WHERE group_id = '" + group + "'"))
          .isEqualTo(1);
    }
    take(group, "not json, of the new topic");
    take(group, "not json, the same again");

    assertThat(count("SELECT count(*) FROM parked_event WHERE topic = ?", MADE_ANEW)).isEqualTo(2);
    relay.somethingCommitted();
    assertThat(
            messages(
                Topics.CARE_EVENTS_PARKED, 2, message -> text(message).contains(MADE_ANEW + ",")))
        .hasSize(2);
  }

  private void take(String group, String value) {
    var partition = new TopicPartition(MADE_ANEW, 0);
    var message =
        new ConsumerRecord<String, byte[]>(
            MADE_ANEW, 0, 5, null, value.getBytes(StandardCharsets.UTF_8));
    inbox.take(
        group, new ConsumerRecords<>(Map.of(partition, List.of(message)), Map.of()), acceptance);
  }

  @Test
  void one_id_with_another_content_is_parked() throws Exception {
    var person = Event.somebody();
    var event = Event.careStarted(person);
    post(event).then().statusCode(202);
    send(
        person,
        Event.careStarted(person).id(event.id()).data("legalBasis", "remand").text(),
        Map.of());

    assertThat(text(messages(Topics.CARE_EVENTS_PARKED, 1, of(person)).getFirst()))
        .contains("another content");
    assertThat(recordedOf(person)).isEqualTo(1);
  }

  @Test
  void a_name_that_the_contract_does_not_know_is_nowhere_told() throws Exception {
    var person = Event.somebody();
    send(person, Event.careStarted(person).data("Zephyrine Marchbanks", "x").text(), Map.of());
    send(person, Event.careStarted(person).with("Zephyrine M", "x").text(), Map.of());
    send(person, Event.named(person, "Z").data("Zephyrine Marchbanks", "x").text(), Map.of());

    for (var message : messages(Topics.CARE_EVENTS_PARKED, 3, of(person))) {
      assertThat(text(message)).doesNotContain("Zephyrine");
    }
    assertThat(
            count(
                "SELECT count(*) FROM parked_event WHERE message_key = ?"
                    + " AND violations NOT LIKE '%Zephyrine%' AND violations LIKE '%/?%'",
                Event.COUNCIL + "/" + person))
        .isEqualTo(3);
  }

  private String originalOf(String person, String violations) throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT original FROM parked_event WHERE message_key = ? AND violations LIKE ?")) {
      select.setString(1, Event.COUNCIL + "/" + person);
      select.setString(2, violations);
      try (var rows = select.executeQuery()) {
        assertThat(rows.next()).isTrue();
        var sealed = rows.getBytes(1);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("vermilion");
        return new String(secrets.decrypt(sealed), StandardCharsets.UTF_8);
      }
    }
  }

  private void send(String person, @Nullable String value, Map<String, String> headers)
      throws InterruptedException, ExecutionException {
    try (var producer = producers.create("test-case-system")) {
      var message =
          new ProducerRecord<String, byte[]>(
              Topics.CARE_EVENTS_IN,
              Event.COUNCIL + "/" + person,
              value == null ? null : value.getBytes(StandardCharsets.UTF_8));
      headers.forEach(
          (name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
      producer.send(message).get();
    }
  }
}
