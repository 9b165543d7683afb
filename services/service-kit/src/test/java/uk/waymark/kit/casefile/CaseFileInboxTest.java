package uk.waymark.kit.casefile;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static uk.waymark.kit.casefile.Case.CHESHIRE_EAST;
import static uk.waymark.kit.casefile.Case.HALTON;
import static uk.waymark.kit.casefile.Case.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.Topics;
import uk.waymark.contracts.message.ContentHash;
import uk.waymark.contracts.schema.Schemas;
import uk.waymark.rig.RealParts;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "adviser-duties"))
class CaseFileInboxTest {
  @Inject Case files;
  @Inject TroubledProjection projection;

  @AfterEach
  void noMoreTrouble() {
    projection.connectionFailures.set(0);
    projection.refusedSubject = null;
  }

  @Test
  void order_and_repeats_do_not_change_what_is_concluded() {
    var seed = System.nanoTime();
    System.out.println("seed " + seed);
    var inOrder = new PersonKey(HALTON, "in-order");
    var shuffled = new PersonKey(HALTON, "shuffled");
    var again = new ArrayList<byte[]>();
    for (var i = 0; i < 20; i++) {
      files.send(inOrder, event(inOrder, "order-" + i));
      again.add(eventOfTheOther(shuffled, "order-" + i));
      again.add(eventOfTheOther(shuffled, "order-" + i));
    }
    Collections.shuffle(again, new Random(seed));

    files.send(shuffled, again.toArray(byte[][]::new));

    files.awaitHeld(inOrder, 20);
    files.awaitHeld(shuffled, 20);
    files.awaitPublished();
    assertThat(published(shuffled).getLast().get("duties"))
        .isEqualTo(published(inOrder).getLast().get("duties"));
  }

  /** The same event from another source, because an id is unique within its source. */
  private static byte[] eventOfTheOther(PersonKey person, String id) {
    return new String(event(person, id), UTF_8).replace("urn:test", "urn:other").getBytes(UTF_8);
  }

  private static final String OF_PERSON =
      "SELECT count(*) FROM parked_record WHERE message_key = ?";

  @Test
  void an_unreadable_message_is_parked_and_its_neighbours_are_kept() {
    var person = new PersonKey(HALTON, "poison");

    files.send(
        person,
        event(person, "poison-1"),
        "{not json".getBytes(UTF_8),
        "{\"type\":\"uk.waymark.touch-lost.v1\"}".getBytes(UTF_8),
        event(person, "poison-2"));

    files.awaitHeld(person, 2);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                files
                        .everythingOn(Topics.CARE_EVENTS_PARKED)
                        .getOrDefault(person.toString(), List.of())
                        .size()
                    == 2);
    var parked =
        Objects.requireNonNull(
            files.everythingOn(Topics.CARE_EVENTS_PARKED).get(person.toString()));
    assertThat(parked.getFirst().toString())
        .contains("This is not JSON.", "care-events, partition ", "reference")
        .doesNotContain("not json");
    var schema =
        JsonSchemaFactory.getInstance(VersionFlag.V202012)
            .getSchema(
                Schemas.ofMessage("parked"),
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    assertThat(parked).allSatisfy(each -> assertThat(schema.validate(each)).isEmpty());
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> files.count(OF_PERSON, person.toString()) == 0);
  }

  @Test
  void a_database_that_fails_in_the_middle_loses_and_doubles_nothing() {
    var person = new PersonKey(HALTON, "broken-connection");
    projection.connectionFailures.set(3);

    for (var i = 0; i < 10; i++) {
      files.send(person, event(person, "connection-" + i));
    }

    files.awaitHeld(person, 10);
    files.awaitPublished();
    assertThat(projection.connectionFailures).hasValue(0);
    var numbers =
        published(person).stream().map(each -> each.at("/revision/number").asInt()).toList();
    assertThat(numbers).isSorted().doesNotHaveDuplicates();
    assertThat(published(person).getLast().get("duties")).hasSize(10);
  }

  @Test
  void a_conclusion_that_postgresql_refuses_holds_up_nobody_and_keeps_the_events() {
    var refused = new PersonKey(HALTON, "refused");
    var neighbour = new PersonKey(HALTON, "neighbour");
    projection.refusedSubject = refused.subject();

    files.send(neighbour, event(neighbour, "neighbour-1"));
    files.send(refused, event(refused, "refused-1"));
    files.send(neighbour, event(neighbour, "neighbour-2"));

    files.awaitHeld(neighbour, 2);
    files.awaitHeld(refused, 1);
    awaitFailed(refused);
    files.awaitPublished();
    assertThat(published(neighbour).getLast().get("duties")).hasSize(2);
    assertThat(published(refused)).isEmpty();

    projection.refusedSubject = null;
    files.send(refused, event(refused, "refused-2"));
    files.awaitHeld(refused, 2);
    files.awaitPublished();
    assertThat(published(refused).getLast().get("duties")).hasSize(2);
  }

  @Test
  void a_batch_does_not_wait_for_a_conclusion_which_then_follows_from_it_too() throws Exception {
    var person = new PersonKey(HALTON, "touched-meanwhile");
    projection.holdUp(person.subject());
    files.send(person, event(person, "meanwhile-1"));
    assertThat(projection.drawn.await(30, SECONDS)).isTrue();

    files.send(person, event(person, "meanwhile-2"));
    files.awaitHeld(person, 2);
    projection.goOn.countDown();

    files.awaitPublished();
    assertThat(published(person).getLast().get("duties")).hasSize(2);
  }

  @Test
  void a_conclusion_drawn_while_the_file_is_erased_does_not_outlive_it() throws Exception {
    var person = new PersonKey(HALTON, "erased-meanwhile");
    projection.holdUp(person.subject());
    files.send(person, event(person, "erased-meanwhile-1"));
    assertThat(projection.drawn.await(30, SECONDS)).isTrue();

    files.send(
        person,
        event(person, "erased-meanwhile-2", "uk.waymark.person-erased.v1"),
        event(person, "erased-meanwhile-3"));
    Thread.sleep(500);
    assertThat(files.held(person)).as("erasing waits for the conclusion").isOne();
    projection.goOn.countDown();

    awaitNoRow(person);
    assertThat(files.held(person)).isZero();
    assertThat(files.count("SELECT count(*) FROM unconcluded")).isZero();
    assertThat(published(person).getLast().isNull()).isTrue();
  }

  @Test
  void what_a_process_left_unconcluded_is_taken_up() {
    var person = new PersonKey(HALTON, "left-behind");
    files.change(
        """
        WITH held AS (
          INSERT INTO held_event (source, event_id, authority, subject, position, body)
          VALUES ('urn:test', 'left-behind-1', ?, ?, 7, ?) RETURNING authority, subject
        ), state AS (
          INSERT INTO person_state (authority, subject) SELECT * FROM held
        )
        INSERT INTO unconcluded (authority, subject) SELECT * FROM held
        """,
        person.authority(),
        person.subject(),
        event(person, "left-behind-1"));

    files.awaitPublished();
    assertThat(published(person).getLast().get("duties")).hasSize(1);
    assertThat(published(person).getLast().get("position").asInt()).isEqualTo(7);
  }

  private void awaitFailed(PersonKey person) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                files.count(
                        "SELECT count(*) FROM person_state WHERE subject = ? AND failed_reference IS NOT NULL",
                        person.subject())
                    == 1);
  }

  private void awaitNoRow(PersonKey person) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                files.count("SELECT count(*) FROM person_state WHERE subject = ?", person.subject())
                    == 0);
  }

  @Test
  void rules_that_fail_on_one_person_hold_up_nobody_and_keep_the_events() {
    var failing = new PersonKey(HALTON, "failing");
    var other = new PersonKey(HALTON, "not-failing");

    files.send(failing, event(failing, TestDeriver.FAILS + "1"));
    files.send(other, event(other, "not-failing-1"));

    files.awaitHeld(other, 1);
    files.awaitHeld(failing, 1);
    awaitFailed(failing);
    given()
        .get("/q/health/well")
        .then()
        .statusCode(503)
        .body("checks[0].data.peopleFailedOn", equalTo(files.failed()));
    given().get("/q/health/live").then().statusCode(200);
  }

  @Test
  void an_equal_conclusion_publishes_nothing() {
    var person = new PersonKey(HALTON, "unchanged");
    files.send(person, event(person, "unchanged-1"));
    files.awaitHeld(person, 1);
    files.awaitPublished();

    files.send(person, event(person, "unchanged-2", "uk.waymark.not-known-yet.v1"));

    files.awaitHeld(person, 2);
    files.awaitPublished();
    assertThat(files.number(person)).isOne();
    assertThat(published(person)).hasSize(1);
  }

  @Test
  void what_is_published_carries_its_revision_position_and_hash() {
    var person = new PersonKey(CHESHIRE_EAST, "published");
    files.send(person, event(person, "published-1"));
    files.awaitHeld(person, 1);
    files.awaitPublished();

    var message = published(person).getFirst();

    assertThat(message.at("/revision/number").asInt()).isOne();
    assertThat(message.at("/revision/generation").asLong()).isPositive();
    assertThat(message.get("position").asLong()).isPositive();
    assertThat(message.get("hash").asText()).isEqualTo(ContentHash.of(message));
  }

  @Test
  void a_replay_for_another_service_is_left_alone() {
    var person = new PersonKey(HALTON, "replayed");

    files.replay("alerts", person, event(person, "replayed-1"));
    files.replay("adviser-duties", person, event(person, "replayed-2"));
    files.replay("*", person, event(person, "replayed-3"));

    files.awaitHeld(person, 2);
    assertThat(files.count("SELECT count(*) FROM held_event WHERE event_id = ?", "replayed-1"))
        .isZero();
  }

  @Test
  void erasing_deletes_publishes_a_tombstone_and_keeps_older_events_out() {
    var person = new PersonKey(HALTON, "erased");
    files.send(person, event(person, "erased-1"), event(person, "erased-2"));
    files.awaitHeld(person, 2);
    files.awaitPublished();

    files.send(person, event(person, "erased-3", "uk.waymark.person-erased.v1"));
    await().atMost(Duration.ofSeconds(30)).until(() -> published(person).getLast().isNull());
    files.replay("*", person, event(person, "erased-1"));
    var after = new PersonKey(HALTON, "after-the-erased");
    files.replay("*", after, event(after, "after-the-erased-1"));
    files.awaitHeld(after, 1);

    awaitNoRow(person);
    assertThat(files.held(person)).isZero();
    assertThat(published(person).getLast().isNull()).isTrue();
  }

  private List<JsonNode> published(PersonKey person) {
    return files.everythingOn("adviser-duties").getOrDefault(person.toString(), List.of());
  }
}
