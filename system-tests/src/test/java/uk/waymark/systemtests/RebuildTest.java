package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import uk.waymark.casesystem.Council;
import uk.waymark.contracts.Topics;
import uk.waymark.local.LocalPostgres;

/**
 * A deriving service that has lost its database, long after its events have left Kafka, ends where
 * it was once intake has sent its record again.
 */
class RebuildTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final String SERVICE = "plan-deadlines";
  private static final Duration LONGEST = Duration.ofMinutes(5);

  @Test
  void an_emptied_service_is_rebuilt_to_the_same_hash_by_a_replay_of_everything() throws Exception {
    List<String> lines = Council.withAtLeast(1_000, 5, TODAY).events(1_000);
    try (Town town = Town.start("intake", SERVICE)) {
      for (int from = 0; from < lines.size(); from += 500) {
        var batch = lines.subList(from, Math.min(from + 500, lines.size()));
        assertThat(
                town.as("demo-case-system")
                    .postEvents(town.stack().baseUrl("intake"), batch)
                    .status())
            .isEqualTo(202);
      }
      town.awaitCaughtUp(List.of(SERVICE), LONGEST);
      JsonNode before = town.record(SERVICE);
      assertThat(before.path("people").asInt()).isPositive();

      town.stack().service(SERVICE).stop();
      emptyDatabase(town.stack().postgres());
      forgetCareEvents(town.stack().bootstrap());
      town.stack().service(SERVICE).start();
      town.stack().awaitReady(SERVICE);
      assertThat(town.record(SERVICE).path("events").asInt()).isZero();

      var asked =
          town.as("demo-operator")
              .post(
                  town.stack().baseUrl("intake"),
                  "/replays",
                  "application/json",
                  "{\"service\":\"" + SERVICE + "\"}");
      assertThat(asked.status()).as(asked.body()).isEqualTo(202);
      town.awaitCaughtUp(List.of(SERVICE), LONGEST);

      JsonNode after = town.record(SERVICE);
      for (var what : List.of("events", "highestPosition", "recordHash", "derivedHash", "people")) {
        assertThat(after.path(what)).as(what).isEqualTo(before.path(what));
      }
    }
  }

  private static void emptyDatabase(LocalPostgres postgres) throws SQLException {
    try (Connection connection = postgres.superuser("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE " + LocalPostgres.databaseName(SERVICE) + " WITH (FORCE)");
    }
    postgres.createServiceDatabase(SERVICE);
  }

  /** As after the 35 days for which Kafka keeps them. */
  private static void forgetCareEvents(String bootstrap)
      throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      var ends = new HashMap<TopicPartition, OffsetSpec>();
      var topic = admin.describeTopics(List.of(Topics.CARE_EVENTS)).allTopicNames().get();
      for (var described : topic.values()) {
        described
            .partitions()
            .forEach(
                each ->
                    ends.put(
                        new TopicPartition(Topics.CARE_EVENTS, each.partition()),
                        OffsetSpec.latest()));
      }
      var upTo = new HashMap<TopicPartition, RecordsToDelete>();
      admin
          .listOffsets(ends)
          .all()
          .get()
          .forEach((part, end) -> upTo.put(part, RecordsToDelete.beforeOffset(end.offset())));
      admin.deleteRecords(upTo).all().get();
    }
  }
}
