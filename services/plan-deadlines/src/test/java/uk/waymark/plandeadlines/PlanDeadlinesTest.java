package uk.waymark.plandeadlines;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.KnownAt;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.event.EventReader;
import uk.waymark.contracts.event.EventReader.ReadResult;
import uk.waymark.explain.answer.Answers;
import uk.waymark.explain.answer.Part;
import uk.waymark.explain.answer.Question;
import uk.waymark.explain.answer.RecordedMoment;
import uk.waymark.rig.AskedDays;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Relay;
import uk.waymark.rig.Tokens;
import uk.waymark.rig.WorkedExample;
import uk.waymark.statute.law.Settings;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "plan-deadlines"))
class PlanDeadlinesTest {
  private static final List<WorkedExample> EXAMPLES = WorkedExample.all();

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String kafka;

  /** Shuffled and with repeats: neither may change an answer. */
  @BeforeEach
  void everyExampleHasCome() {
    var events = new ArrayList<byte[]>();
    EXAMPLES.forEach(each -> events.addAll(each.events()));
    var distinct = events.size();
    events.addAll(List.copyOf(events));
    var seed = System.nanoTime();
    System.out.println("seed " + seed);
    Collections.shuffle(events, new Random(seed));
    try (var relay = new Relay(kafka)) {
      relay.send(events);
    }
    await()
        .atMost(Duration.ofMinutes(4))
        .untilAsserted(() -> assertThat(record().path("events").asInt()).isEqualTo(distinct));
  }

  @Test
  void every_worked_example_is_answered_as_explain_answers_it() throws Exception {
    for (var example : EXAMPLES) {
      for (var day : example.days()) {
        assertThat(ask(example, "plan-deadlines?asAt=" + day, Tokens.adviser()))
            .as(example.name() + " on " + day)
            .isEqualTo(explained(example, Question.on(day), Part.PLAN_DEADLINES));
      }
    }
  }

  @Test
  void known_at_leaves_out_what_was_recorded_later() throws Exception {
    var example = EXAMPLES.getFirst();
    var day = example.days().getLast();
    var known = KnownAt.endOf(LocalDate.parse("2015-01-01"));
    var question = new Question(day, java.util.Optional.of(known), false);

    var answer =
        ask(example, "plan-deadlines?asAt=" + day + "&knownAt=2015-01-01", Tokens.adviser());

    assertThat(answer).isEqualTo(explained(example, question, Part.PLAN_DEADLINES));
  }

  @Test
  void a_person_of_another_authority_or_of_none_is_not_found() {
    var path = "/people/E06000051/" + EXAMPLES.getFirst().name() + "/plan-deadlines";
    for (var call :
        List.of(
            given().auth().oauth2(Tokens.otherAuthority()).get(path),
            given().auth().oauth2(Tokens.adviser()).get("/people/E06000051/nobody/plan-deadlines"),
            given()
                .auth()
                .oauth2(Tokens.adviser())
                .get("/people/E06000051/no%20body/plan-deadlines"))) {
      call.then().statusCode(404).contentType("application/problem+json");
    }
  }

  @Test
  void without_a_sign_in_or_a_role_nothing_is_told() {
    var path = "/people/E06000051/" + EXAMPLES.getFirst().name() + "/plan-deadlines";
    given().get(path).then().statusCode(401).contentType("application/problem+json");
    given().auth().oauth2(Tokens.nobody()).get(path).then().statusCode(403);
  }

  @Test
  void a_day_that_does_not_exist_is_named() {
    AskedDays.whatIsNoDayIsNamed(path());
  }

  @Test
  void the_first_and_the_last_day_of_four_digit_years_are_answered() {
    AskedDays.theFirstAndTheLastAreAnswered(path());
  }

  private static String path() {
    return "/people/E06000051/" + EXAMPLES.getFirst().name() + "/plan-deadlines";
  }

  @Test
  void the_work_list_holds_what_is_open_today_and_only_of_the_own_authority() {
    var list =
        json(
            given()
                .auth()
                .oauth2(Tokens.manager())
                .get("/duties?limit=500")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    assertThat(list.path("total").asInt()).isEqualTo(list.path("duties").size());
    for (var duty : list.path("duties")) {
      assertThat(duty.path("authority").asText()).isEqualTo("E06000051");
      assertThat(duty.path("state").asText())
          .isIn("open", "due-soon", "overdue", "awaiting-confirmation");
      assertThat(duty.path("rule").asText()).isNotIn("DUT-CP", "DUT-REC"); // goes on all the time
    }

    given()
        .auth()
        .oauth2(Tokens.otherAuthority())
        .get("/duties")
        .then()
        .statusCode(200)
        .body("total", equalTo(0));
    for (var wrong : List.of("state=done", "dueBefore=soon", "limit=0", "offset=-1")) {
      given()
          .auth()
          .oauth2(Tokens.manager())
          .get("/duties?" + wrong)
          .then()
          .statusCode(400)
          .body("parameter", equalTo(wrong.substring(0, wrong.indexOf(61))));
    }
  }

  private static JsonNode record() {
    return json(
        given()
            .auth()
            .oauth2(Tokens.operator())
            .get("/status/record")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray());
  }

  private static JsonNode ask(WorkedExample example, String question, String token) {
    var answer =
        (ObjectNode)
            json(
                given()
                    .auth()
                    .oauth2(token)
                    .get("/people/E06000051/" + example.name() + "/" + question)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray());
    assertThat(answer.at("/revision/number").asInt()).isPositive();
    answer.remove("revision");
    return answer;
  }

  private static JsonNode explained(WorkedExample example, Question question, Part part) {
    var events = example.events().stream().map(PlanDeadlinesTest::event).toList();
    var life = Answers.lifeCourse(events, RecordedMoment.ITS_TIME, Settings.defaults(), question);
    var answer = Answers.parts(events.getFirst().person(), life, question, Set.of(part));
    return json(answer.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static CareEvent event(byte[] structured) {
    return switch (EventReader.read(structured)) {
      case ReadResult.Read(var event) -> event;
      case ReadResult.Unreadable(var reason, var place) ->
          throw new IllegalStateException(reason + " " + place);
    };
  }

  private static JsonNode json(byte[] utf8) {
    try {
      return Json.parse(utf8);
    } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
