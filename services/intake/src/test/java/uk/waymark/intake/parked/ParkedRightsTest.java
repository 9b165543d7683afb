package uk.waymark.intake.parked;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ParkedRightsTest {
  private static final String MINE = "E06000051";
  private static final String OTHER = "E06000057";
  private static final String NOBODYS = "E06999999";

  @Inject DataSource database;

  @Test
  void who_covers_every_authority_of_which_anything_is_held_has_what_is_nobody_elses()
      throws Exception {
    withNothingHeld(
        connection -> {
          var table = new ParkedTable(connection);
          hold(connection, MINE);
          assertThat(rights(table, MINE).everything()).isTrue();
          assertThat(rights(table, MINE).has(null, Set.of())).isTrue();
          assertThat(rights(table, MINE).has(NOBODYS, Set.of())).isTrue();
          assertThat(rights(table, MINE).has(OTHER, Set.of(OTHER))).isTrue();
          assertThat(rights(table, OTHER).everything()).isFalse();

          hold(connection, OTHER);
          assertThat(rights(table, MINE).has(null, Set.of())).isFalse();
          assertThat(rights(table, MINE).has(NOBODYS, Set.of())).isFalse();
          assertThat(rights(table, MINE).has(OTHER, Set.of())).isFalse();
          assertThat(rights(table, MINE, OTHER).has(null, Set.of())).isTrue();
        });
  }

  @Test
  void what_is_parked_makes_no_authority_one_of_the_installation() throws Exception {
    withNothingHeld(
        connection -> {
          var table = new ParkedTable(connection);
          hold(connection, MINE);
          park(connection, OTHER + "/x", Instant.EPOCH);

          assertThat(rights(table, MINE).everything()).isTrue();
        });
  }

  @Test
  void key_and_event_must_both_be_ones_own() {
    var mine = new ParkedRights(Set.of(MINE), false);
    assertThat(mine.has(MINE, Set.of(MINE))).isTrue();
    assertThat(mine.has(MINE, Set.of())).isTrue();
    assertThat(mine.has(null, Set.of(MINE))).isTrue();
    assertThat(mine.has(NOBODYS, Set.of(MINE))).isTrue();
    assertThat(mine.has(MINE, Set.of(OTHER))).isFalse();
    assertThat(mine.has(OTHER, Set.of(MINE))).isFalse();
    assertThat(mine.has(null, Set.of(MINE, OTHER))).isFalse();
    assertThat(mine.has(null, Set.of())).isFalse();
    assertThat(mine.has(NOBODYS, Set.of())).isFalse();
  }

  @Test
  void a_key_under_a_code_of_nobodys_is_shown_to_who_covers_everything() throws Exception {
    withNothingHeld(
        connection -> {
          var table = new ParkedTable(connection);
          hold(connection, MINE);
          var unknown = park(connection, NOBODYS + "/x", Instant.EPOCH);
          var others = park(connection, OTHER + "/y", Instant.EPOCH);
          assertThat(keys(table, MINE)).contains(NOBODYS + "/x", OTHER + "/y");

          hold(connection, OTHER);
          assertThat(keys(table, MINE)).doesNotContain(NOBODYS + "/x", OTHER + "/y");
          assertThat(references(table, MINE)).contains(unknown).doesNotContain(others);
          assertThat(references(table, OTHER)).contains(unknown, others);
        });
  }

  @Test
  void a_page_goes_on_after_a_line_that_is_deleted_meanwhile() throws Exception {
    withNothingHeld(
        connection -> {
          var table = new ParkedTable(connection);
          var first = park(connection, null, Instant.EPOCH);
          var second = park(connection, null, Instant.EPOCH.plusSeconds(1));
          var last = table.find(UUID.fromString(first)).orElseThrow();
          try (var delete = connection.createStatement()) {
            delete.execute("DELETE FROM parked_event WHERE reference = '%s'".formatted(first));
          }

          assertThat(table.list(Set.of(), false, last, 1))
              .extracting(ParkedLine::reference)
              .containsExactly(second);
        });
  }

  private static ParkedRights rights(ParkedTable table, String... authorities) throws SQLException {
    return ParkedRights.of(table, Set.of(authorities));
  }

  private static List<String> references(ParkedTable table, String authority) throws SQLException {
    return lines(table, authority).stream().map(ParkedLine::reference).toList();
  }

  private static List<String> keys(ParkedTable table, String authority) throws SQLException {
    return lines(table, authority).stream()
        .map(line -> line.authority() + "/" + line.subject())
        .toList();
  }

  private static List<ParkedLine> lines(ParkedTable table, String authority) throws SQLException {
    var rights = rights(table, authority);
    return table.list(rights.hidden(), false, null, 100).stream().map(rights::shown).toList();
  }

  private static void hold(Connection connection, String authority) throws SQLException {
    try (var staff = connection.createStatement()) {
      staff.execute("INSERT INTO staff VALUES ('%s', 'x', '{}', 1)".formatted(authority));
    }
  }

  private static String park(Connection connection, @Nullable String key, Instant at)
      throws SQLException {
    var reference = UUID.randomUUID();
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO parked_event (reference, topic, partition, record_offset, message_key,"
                + " reason, violations, parked_at) VALUES (?, 'x', 0, 0, ?, '', '[]', ?)")) {
      insert.setObject(1, reference);
      insert.setString(2, key);
      insert.setTimestamp(3, Timestamp.from(at));
      insert.executeUpdate();
    }
    return reference.toString();
  }

  private interface Work {
    void in(Connection connection) throws SQLException;
  }

  /** In a transaction that is taken back, as if nobody had sent anything yet. */
  private void withNothingHeld(Work work) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var delete = connection.createStatement()) {
        for (var table : List.of("care_event", "person_name", "staff", "import_row")) {
          delete.execute("DELETE FROM " + table);
        }
        work.in(connection);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }
}
