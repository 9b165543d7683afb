package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.Topics;

@QuarkusTest
class RelayTest extends RunningIntake {

  @Test
  void events_of_a_person_arrive_in_order_with_position_and_both_moments() throws Exception {
    var person = Event.somebody();
    var events =
        IntStream.range(0, 50)
            .mapToObj(i -> Event.careStarted(person).id("relay-%s-%02d".formatted(person, i)))
            .toArray(Event[]::new);
    postBatch(events).then().statusCode(202);

    var messages = messages(Topics.CARE_EVENTS, 50, of(person));

    long last = 0;
    for (int i = 0; i < 50; i++) {
      var event = Json.parse(messages.get(i).value());
      assertThat(event.path("id").textValue()).isEqualTo(events[i].id());
      var position = header(messages.get(i), "waymark-position");
      assertThat(event.path("waymarkposition").textValue()).isEqualTo(position);
      assertThat(Long.parseLong(String.valueOf(position))).isGreaterThan(last);
      last = Long.parseLong(String.valueOf(position));
      assertThat(event.path("recordedtime").textValue()).isEqualTo("2025-03-02T09:00:00Z");
      assertThat(event.hasNonNull("intaketime")).isTrue();
    }
    assertThat(header(messages.getFirst(), "content-type"))
        .isEqualTo("application/cloudevents+json; charset=UTF-8");
    await()
        .atMost(Duration.ofSeconds(20))
        .until(
            () ->
                count(
                        "SELECT count(*) FROM care_event WHERE subject = ? AND relayed_at IS NULL",
                        person)
                    == 0);
  }

  @Test
  void an_event_without_recordedtime_gets_the_moment_of_intake() throws Exception {
    var person = Event.somebody();
    post(Event.careStarted(person).without("recordedtime")).then().statusCode(202);

    var event = Json.parse(messages(Topics.CARE_EVENTS, 1, of(person)).getFirst().value());

    assertThat(event.path("recordedtime")).isEqualTo(event.path("intaketime"));
  }

  @Test
  void a_name_goes_to_people_only_and_the_last_recorded_counts() throws Exception {
    var person = Event.somebody();
    post(Event.named(person, "Wilhelmina").with("recordedtime", "2025-03-03T09:00:00Z"))
        .then()
        .statusCode(202);
    post(Event.named(person, "Older").with("recordedtime", "2025-03-01T09:00:00Z"))
        .then()
        .statusCode(202);
    post(Event.named(person, "Mina").with("recordedtime", "2025-03-04T09:00:00Z"))
        .then()
        .statusCode(202);
    post(Event.careStarted(person)).then().statusCode(202);

    var names = messages(Topics.PEOPLE, 2, of(person));

    assertThat(names).hasSize(2);
    assertThat(Json.parse(names.getLast().value()).path("givenName").textValue()).isEqualTo("Mina");
    assertThat(Json.parse(names.getLast().value()).path("position").longValue())
        .isGreaterThan(Json.parse(names.getFirst().value()).path("position").longValue());
    assertThat(messages(Topics.CARE_EVENTS, 1, of(person)))
        .noneMatch(message -> text(message).contains("Quillfeather"));
  }
}
