package uk.waymark.intake;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.Topics;
import uk.waymark.kit.publish.ProducerFactory;
import uk.waymark.rig.RealParts;
import uk.waymark.rig.Tokens;

/** What every test of the running service needs. */
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "intake"))
abstract class RunningIntake {
  static final String STRUCTURED = "application/cloudevents+json";
  static final String BATCH = "application/cloudevents-batch+json";
  static final String PROBLEM = "application/problem+json";

  @Inject DataSource database;
  @Inject ProducerFactory producers;

  /** A request whose content type goes out as it is written, without a charset of the client's. */
  static RequestSpecification asSent() {
    return given()
        .config(
            config()
                .encoderConfig(
                    encoderConfig()
                        .defaultContentCharset(StandardCharsets.UTF_8)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)));
  }

  static RequestSpecification caseSystem() {
    return asSent().auth().oauth2(Tokens.integrator());
  }

  static RequestSpecification operator() {
    return asSent().auth().oauth2(Tokens.operator());
  }

  static Response post(Event event) {
    return caseSystem().contentType(STRUCTURED).body(event.text()).post("/events");
  }

  static Response postBatch(Event... events) {
    return caseSystem().contentType(BATCH).body(Event.batch(events)).post("/events");
  }

  /** Erases a person and waits for nothing. */
  static void erase(String person) {
    operator()
        .contentType("application/json")
        .body(erasure(person, "J. One", "K. Two"))
        .post("/erasures")
        .then()
        .statusCode(202);
  }

  /** The body of an erasure. */
  static String erasure(String person, String decidedBy, String secondPerson) {
    return Json.object()
        .put("authority", Event.COUNCIL)
        .put("subject", person)
        .put("ground", "court order")
        .put("decidedBy", decidedBy)
        .put("secondPerson", secondPerson)
        .toString();
  }

  /** A number out of the service's database. */
  long count(String query, String... parameters) {
    try (var connection = database.getConnection();
        var select = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setString(i + 1, parameters[i]);
      }
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  long recordedOf(String subject) {
    return count("SELECT count(*) FROM care_event WHERE subject = ?", subject);
  }

  static String bootstrap() {
    return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
  }

  /** Waits until that many messages of a topic are as wanted, and returns them in their order. */
  static List<ConsumerRecord<String, byte[]>> messages(
      String topic, int atLeast, Predicate<ConsumerRecord<String, byte[]>> wanted) {
    Map<String, Object> config =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrap(),
            ConsumerConfig.GROUP_ID_CONFIG,
            "test-" + UUID.randomUUID(),
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest");
    var found = new ArrayList<ConsumerRecord<String, byte[]>>();
    try (var consumer =
        new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(topic));
      var end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
      while (found.size() < atLeast && System.nanoTime() < end) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(
                message -> {
                  if (wanted.test(message)) {
                    found.add(message);
                  }
                });
      }
    }
    assertThat(found).as("messages of " + topic).hasSizeGreaterThanOrEqualTo(atLeast);
    return found;
  }

  static Predicate<ConsumerRecord<String, byte[]>> of(String subject) {
    return message -> (Event.COUNCIL + "/" + subject).equals(message.key());
  }

  /** Sends what can't be taken and returns the reference under which it was parked. */
  String parked(@Nullable String key, String value) throws Exception {
    return parked(key, value, Map.of("content-type", "application/json"));
  }

  String parked(@Nullable String key, String value, Map<String, String> headers) throws Exception {
    try (var producer = producers.create("test-case-system")) {
      var message =
          new ProducerRecord<String, byte[]>(
              Topics.CARE_EVENTS_IN, key, value.getBytes(StandardCharsets.UTF_8));
      headers.forEach(
          (name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
      var sent = producer.send(message).get();
      var origin =
          "%s, partition %d, offset %d".formatted(sent.topic(), sent.partition(), sent.offset());
      var told =
          messages(Topics.CARE_EVENTS_PARKED, 1, each -> text(each).contains("\"" + origin + "\""));
      return Json.parse(told.getFirst().value()).path("reference").asText();
    }
  }

  /** As if another council had sent something too. */
  void alsoHere(String council) throws SQLException {
    change(
        "INSERT INTO staff VALUES ('%s', 'x', '{}', 1) ON CONFLICT DO NOTHING".formatted(council));
  }

  void change(String statement) throws SQLException {
    try (var connection = database.getConnection();
        var change = connection.createStatement()) {
      change.execute(statement);
    }
  }

  static String me() {
    return Event.COUNCIL + "/" + Event.somebody();
  }

  static @Nullable String header(ConsumerRecord<String, byte[]> message, String name) {
    var header = message.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  static String text(ConsumerRecord<String, byte[]> message) {
    return new String(message.value(), StandardCharsets.UTF_8);
  }
}
