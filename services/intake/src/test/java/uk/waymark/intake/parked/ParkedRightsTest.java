package uk.waymark.intake.parked;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.Authorities;

@QuarkusTest
class ParkedRightsTest {
  private static final String MINE = "E06000051";
  private static final String OTHER = "E06000057";

  @Inject DataSource database;

  @Test
  void who_covers_every_authority_of_which_anything_is_held_has_what_names_none() throws Exception {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var staff = connection.createStatement()) {
        staff.execute("INSERT INTO staff VALUES ('%s', 'x', '{}', 1)".formatted(OTHER));
        var table = new ParkedTable(connection);
        var allButTheOther = new TreeSet<>(Authorities.codes());
        allButTheOther.remove(OTHER);

        assertThat(hasWhatNamesNone(table, Authorities.codes())).isTrue();
        assertThat(hasWhatNamesNone(table, allButTheOther)).isFalse();
        staff.execute("DELETE FROM staff WHERE authority = '%s'".formatted(OTHER));
        assertThat(hasWhatNamesNone(table, allButTheOther)).isTrue();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  @Test
  void key_and_event_must_both_be_ones_own() throws Exception {
    try (var connection = database.getConnection()) {
      var table = new ParkedTable(connection);
      assertThat(ParkedRights.has(table, Set.of(MINE), MINE, Set.of(MINE))).isTrue();
      assertThat(ParkedRights.has(table, Set.of(MINE), MINE, Set.of())).isTrue();
      assertThat(ParkedRights.has(table, Set.of(MINE), null, Set.of(MINE))).isTrue();
      assertThat(ParkedRights.has(table, Set.of(MINE), MINE, Set.of(OTHER))).isFalse();
      assertThat(ParkedRights.has(table, Set.of(MINE), OTHER, Set.of(MINE))).isFalse();
      assertThat(ParkedRights.has(table, Set.of(MINE), null, Set.of(MINE, OTHER))).isFalse();
    }
  }

  private static boolean hasWhatNamesNone(ParkedTable table, Set<String> authorities)
      throws SQLException {
    return ParkedRights.has(table, authorities, null, Set.of());
  }
}
