package uk.waymark.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Requests that come at once share transactions and must not be told apart from others by that. */
@QuarkusTest
class ManyAtOnceTest extends RunningIntake {
  private static final int PEOPLE = 25;

  private record Answer(int status, String outcome, int position) {}

  @Test
  void each_of_many_requests_at_once_gets_its_own_answer() throws Exception {
    var events = new ArrayList<Event>();
    for (int i = 0; i < PEOPLE; i++) {
      var person = Event.somebody();
      var good = Event.careStarted(person);
      events.add(good);
      events.add(good);
      events.add(Event.careStarted(person).data("colour", "blue"));
      events.add(Event.registered(person));
    }

    var answers = postedAtOnce(events);

    for (int i = 0; i < events.size(); i += 4) {
      var twice = answers.subList(i, i + 2);
      assertThat(twice).extracting(Answer::status).containsExactly(202, 202);
      assertThat(twice)
          .extracting(Answer::outcome)
          .containsExactlyInAnyOrder("accepted", "duplicate");
      assertThat(twice.get(0).position()).isPositive().isEqualTo(twice.get(1).position());
      assertThat(answers.get(i + 2).status()).isEqualTo(422);
      assertThat(answers.get(i + 3).outcome()).isEqualTo("accepted");
      assertThat(recordedOf(events.get(i).json().get("subject").textValue())).isEqualTo(2);
    }
  }

  @Test
  void of_two_contents_under_one_id_at_once_one_is_taken_and_one_is_a_conflict() throws Exception {
    for (int round = 0; round < 5; round++) {
      var person = Event.somebody();
      var one = Event.careStarted(person);
      var other = Event.careStarted(person).id(one.id()).data("legalBasis", "care-order");

      var answers = postedAtOnce(List.of(one, other));

      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(202, 409);
      assertThat(recordedOf(person)).isEqualTo(1);
    }
  }

  private static List<Answer> postedAtOnce(List<Event> events)
      throws InterruptedException, ExecutionException {
    var answers = new ArrayList<Answer>();
    try (var senders = Executors.newVirtualThreadPerTaskExecutor()) {
      var sent = new ArrayList<Future<Answer>>();
      for (var event : events) {
        sent.add(senders.submit(() -> answer(event)));
      }
      for (var each : sent) {
        answers.add(each.get());
      }
    }
    return answers;
  }

  private static Answer answer(Event event) {
    var response = post(event);
    if (response.statusCode() != 202) {
      return new Answer(response.statusCode(), "", 0);
    }
    return new Answer(202, response.path("outcome"), response.<Integer>path("position"));
  }
}
