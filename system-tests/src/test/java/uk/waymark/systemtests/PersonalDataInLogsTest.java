package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.waymark.contracts.Topics;
import uk.waymark.local.LocalPostgres;

/**
 * A name and a date of birth go every way into Waymark, taken and refused, and through failures
 * whose own messages quote them; they reach the page of the young person and no log.
 */
@ExtendWith(SharedTown.class)
class PersonalDataInLogsTest {
  private static final String AUTHORITY = "E06000051";
  private static final String SUBJECT = "logged-1";
  private static final String GIVEN = "Zephyrine";
  private static final String FAMILY = "Marchbanks-Oyelaran";
  private static final String BIRTH = "2009-08-23";
  private static final String BIRTH_IN_RETURNS = "23/08/2009";

  /** PostgreSQL's code for a row that breaks a check; its message quotes the row. */
  private static final String REFUSED_ROW = "SQLSTATE 23514";

  @Test
  void no_name_and_no_date_of_birth_reaches_a_log(Town town) throws Exception {
    assertThat(post(town, event("l-1", "person-registered", "{\"dateOfBirth\":\"" + BIRTH + "\"}")))
        .isEqualTo(202);
    refuseNames(town, "intake", "person_name", "given_name");
    assertThat(post(town, named("l-2"))).isEqualTo(500);
    allowNames(town, "intake", "person_name");
    refuseNames(town, "portal", "person", "shown");
    assertThat(post(town, named("l-2"))).isEqualTo(202);
    awaitLogged(town, "portal", REFUSED_ROW);
    allowNames(town, "portal", "person");
    // What PostgreSQL refuses for its content is parked; a later event tells the name anew.
    assertThat(post(town, named("l-6"))).isEqualTo(202);
    assertThat(post(town, named("l-3").replace("\"}", "\" \"}"))).isEqualTo(400);
    assertThat(post(town, named("l-4").replace("givenName", "firstName"))).isEqualTo(422);
    importReturn(town);
    publishWhatNobodyCanRead(town);
    awaitParked(town);

    awaitOnPage(town);
    town.awaitCaughtUp(Town.DERIVING, Duration.ofMinutes(1));
    town.awaitRead(Duration.ofMinutes(1));

    assertThat(log(town, "intake")).contains(REFUSED_ROW);
    assertThat(log(town, "portal")).contains(REFUSED_ROW);
    assertThat(town.stack().services()).hasSize(6);
    for (var service : town.stack().services()) {
      assertThat(log(town, service.name()))
          .as(service.name())
          .contains("Installed features")
          .doesNotContainIgnoringCase(GIVEN)
          .doesNotContainIgnoringCase(FAMILY)
          .doesNotContain(BIRTH)
          .doesNotContain(BIRTH_IN_RETURNS);
    }
  }

  /** What is on its way in each topic that carries personal data or could. */
  private static void publishWhatNobodyCanRead(Town town)
      throws ExecutionException, InterruptedException {
    String broken =
        "{\"givenName\":\"%s %s\" \"dateOfBirth\":\"%s\"}".formatted(GIVEN, FAMILY, BIRTH);
    try (var producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", town.stack().bootstrap()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      for (String topic :
          new String[] {
            Topics.CARE_EVENTS_IN,
            Topics.CARE_EVENTS,
            Topics.PEOPLE,
            Topics.ENTITLEMENTS,
            Topics.ADVISER_DUTIES,
            Topics.PLAN_DEADLINES,
            Topics.ALERTS
          }) {
        producer.send(message(topic, broken)).get();
      }
      producer.send(message(Topics.CARE_EVENTS_IN, named("l-5"))).get();
    }
  }

  /** Waits until every service has met what it can't read. */
  private static void awaitParked(Town town) throws IOException, SQLException {
    Map<String, Integer> expected =
        Map.of(
            "entitlements", 1,
            "adviser-duties", 1,
            "plan-deadlines", 1,
            "alerts", 2,
            "portal", 5);
    Instant end = Instant.now().plusSeconds(60);
    for (var service : expected.entrySet()) {
      while (count(town, service.getKey(), "SELECT count(*) FROM parked_record WHERE announced")
          < service.getValue()) {
        assertThat(Instant.now()).as(service + " has parked what it can't read").isBefore(end);
        Town.pause();
      }
    }
    // Both what is no JSON and the event whose key is of somebody else.
    while (count(town, "intake", "SELECT count(*) FROM parked_event") < 2) {
      assertThat(Instant.now()).as("intake has parked what it can't read").isBefore(end);
      Town.pause();
    }
  }

  private static int count(Town town, String service, String sql) throws IOException, SQLException {
    try (var connection = town.stack().postgres().superuser(LocalPostgres.databaseName(service));
        var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }

  private static ProducerRecord<String, byte[]> message(String topic, String value) {
    return new ProducerRecord<>(
        topic, AUTHORITY + "/logged-2", value.getBytes(StandardCharsets.UTF_8));
  }

  private static void importReturn(Town town) throws IOException {
    Http.Answer answer =
        town.as("demo-case-system")
            .post(
                town.stack().baseUrl("intake"),
                "/imports/ssda903?authority=" + AUTHORITY + "&year=2025",
                "text/csv",
                """
                CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB
                logged-3,M,%s,WBRI,,,
                logged-4,M,%s %s,WBRI,,,
                %s,M,%s,WBRI,,,
                """
                    .formatted(
                        BIRTH_IN_RETURNS,
                        BIRTH_IN_RETURNS,
                        FAMILY,
                        GIVEN + " " + FAMILY,
                        BIRTH_IN_RETURNS));
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    assertThat(answer.json().at("/files/0/rowsAccepted").asInt()).isEqualTo(1);
    assertThat(answer.json().at("/files/0/rowsRefused").asInt()).isEqualTo(2);
  }

  private static void awaitOnPage(Town town) throws IOException {
    Instant end = Instant.now().plusSeconds(60);
    String path = "/young-people/" + AUTHORITY + "/" + SUBJECT;
    while (true) {
      Http.Answer page = town.as("demo-adviser").get(town.stack().baseUrl("portal"), path);
      if (page.body().contains(GIVEN + " " + FAMILY)) {
        return;
      }
      assertThat(Instant.now())
          .as("the name is on the page, answered with %d: %s", page.status(), page.body())
          .isBefore(end);
      Town.pause();
    }
  }

  private static void awaitLogged(Town town, String service, String text) throws IOException {
    Instant end = Instant.now().plusSeconds(60);
    while (!log(town, service).contains(text)) {
      assertThat(Instant.now()).as(service + " logs " + text).isBefore(end);
      Town.pause();
    }
  }

  private static String log(Town town, String service) throws IOException {
    return Files.readString(town.stack().service(service).log());
  }

  private static void refuseNames(Town town, String service, String table, String column)
      throws IOException, SQLException {
    sql(
        town,
        service,
        "ALTER TABLE %s ADD CONSTRAINT forced CHECK (%s NOT LIKE '%s%%') NOT VALID"
            .formatted(table, column, GIVEN));
  }

  private static void allowNames(Town town, String service, String table)
      throws IOException, SQLException {
    sql(town, service, "ALTER TABLE " + table + " DROP CONSTRAINT forced");
  }

  private static void sql(Town town, String service, String statement)
      throws IOException, SQLException {
    try (var connection = town.stack().postgres().superuser(LocalPostgres.databaseName(service));
        var change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  private static int post(Town town, String event) throws IOException {
    Http.Answer answer =
        town.as("demo-case-system")
            .post(town.stack().baseUrl("intake"), "/events", "application/cloudevents+json", event);
    assertThat(answer.body()).doesNotContain(GIVEN).doesNotContain(FAMILY).doesNotContain(BIRTH);
    return answer.status();
  }

  private static String named(String id) {
    return event(
        id, "person-named", "{\"givenName\":\"" + GIVEN + "\",\"familyName\":\"" + FAMILY + "\"}");
  }

  private static String event(String id, String type, String data) {
    return """
        {"specversion":"1.0","id":"%s","source":"urn:waymark:test","type":"uk.waymark.%s.v1",\
        "subject":"%s","authority":"%s","time":"2026-01-01T00:00:00Z","data":%s}
        """
        .formatted(id, type, SUBJECT, AUTHORITY, data);
  }
}
