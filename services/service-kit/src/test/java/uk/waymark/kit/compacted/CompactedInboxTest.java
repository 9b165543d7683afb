package uk.waymark.kit.compacted;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.message.DutiesMessage;
import uk.waymark.contracts.message.Revision;
import uk.waymark.rig.RealParts;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "adviser-duties"))
class CompactedInboxTest {
  private static final TopicPartition PARTITION = new TopicPartition("adviser-duties", 0);
  private static final String KEY = "E06000006/compacted";
  private static final byte[] TOMBSTONE = {};
  private static final AtomicLong OFFSETS = new AtomicLong();
  private static final String GROUP = "compacted-test";

  @Inject CompactedInbox inbox;
  @Inject DataSource database;

  private final List<Revision> applied = new ArrayList<>();
  private final List<String> erased = new ArrayList<>();

  private final CompactedHandler<DutiesMessage> handler =
      new CompactedHandler<>() {
        @Override
        public void changed(Connection connection, List<Newer<DutiesMessage>> messages) {
          messages.forEach(each -> applied.add(each.message().revision()));
        }

        @Override
        public void erased(Connection connection, List<String> keys) {
          erased.addAll(keys);
        }
      };

  @BeforeEach
  void nothingKnown() {
    take(TOMBSTONE);
    applied.clear();
    erased.clear();
  }

  @Test
  void only_a_newer_revision_counts() {
    take(message(5, 2));
    take(message(5, 1));
    take(message(5, 2));
    take(message(4, 9));
    take(message(6, 1));

    assertThat(applied).containsExactly(new Revision(5, 2), new Revision(6, 1));
  }

  @Test
  void of_one_batch_the_newest_counts_once() {
    take(message(5, 1), message(5, 3), message(5, 2));

    assertThat(applied).containsExactly(new Revision(5, 3));
  }

  @Test
  void a_tombstone_erases_and_what_comes_after_it_counts_again() {
    take(message(5, 1));
    take(TOMBSTONE);
    take(message(5, 1));

    assertThat(erased).containsExactly(KEY);
    assertThat(applied).hasSize(2);
  }

  @Test
  void what_cannot_be_read_is_left_out_and_its_neighbours_count() {
    take(message(5, 1), new byte[] {'{'}, message(5, 2));

    assertThat(applied).containsExactly(new Revision(5, 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "{}",
        "[]",
        "{\"revision\":null}",
        "{\"advisers\":[],\"duties\":[],\"findings\":[]}"
      })
  void what_has_no_revision_is_put_aside_and_its_neighbours_count(String value)
      throws SQLException {
    var before = parked();
    take(message(5, 1), value.getBytes(StandardCharsets.UTF_8), message(5, 2));
    take(value.getBytes(StandardCharsets.UTF_8));
    take(message(5, 3));

    assertThat(applied).containsExactly(new Revision(5, 2), new Revision(5, 3));
    assertThat(parked() - before).isEqualTo(2);
  }

  private int parked() throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement("SELECT count(*) FROM parked_record WHERE topic = ?")) {
      select.setString(1, PARTITION.topic());
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  @Test
  void what_is_put_aside_does_not_keep_an_erased_person() throws SQLException {
    take(new byte[] {'{'});
    take(TOMBSTONE);

    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT count(*), count(message_key) FROM parked_record WHERE topic = ?")) {
      select.setString(1, PARTITION.topic());
      try (var rows = select.executeQuery()) {
        rows.next();
        assertThat(rows.getInt(1)).isPositive();
        assertThat(rows.getInt(2)).isZero();
      }
    }
  }

  @Test
  void the_same_offset_of_a_topic_made_anew_is_put_aside_beside_the_old_one() throws SQLException {
    int before = putAside();
    take(new byte[] {'{'});
    long again = OFFSETS.get() - 1;
    try (var connection = database.getConnection();
        var delete = connection.createStatement()) {
      assertThat(
              delete.executeUpdate(
                  "DELETE FROM consumer_offset WHERE group_id = '%s'".formatted(GROUP)))
          .isEqualTo(1);
    }

    OFFSETS.set(again);
    take(new byte[] {'{', '{'});
    OFFSETS.set(again);
    take(new byte[] {'{', '{'});

    assertThat(putAside()).isEqualTo(before + 2);
  }

  private int putAside() throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement("SELECT count(*) FROM parked_record WHERE topic = ?")) {
      select.setString(1, PARTITION.topic());
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private void take(byte[]... values) {
    var records = new ArrayList<ConsumerRecord<String, byte[]>>();
    for (var value : values) {
      records.add(
          new ConsumerRecord<>(
              PARTITION.topic(),
              PARTITION.partition(),
              OFFSETS.getAndIncrement(),
              KEY,
              value == TOMBSTONE ? null : value));
    }
    inbox.take(
        GROUP,
        new ConsumerRecords<>(Map.of(PARTITION, records), Map.of()),
        CompactedTopic.adviserDuties(),
        handler);
  }

  private static byte[] message(long generation, long number) {
    try {
      return Json.mapper()
          .writeValueAsBytes(
              new DutiesMessage(
                  "E06000006",
                  "compacted",
                  new Revision(generation, number),
                  1,
                  "",
                  "",
                  "",
                  null,
                  List.of(),
                  List.of(),
                  List.of()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
