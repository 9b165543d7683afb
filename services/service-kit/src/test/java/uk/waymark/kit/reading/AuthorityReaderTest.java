package uk.waymark.kit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.waymark.rig.RealParts;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "adviser-duties"))
class AuthorityReaderTest {
  private static final String COUNT = "SELECT count(*) FROM held_event WHERE source = 'urn:rows'";

  @Inject AuthorityReader reader;
  @Inject javax.sql.DataSource writer;

  @Inject
  @DataSource("reader")
  javax.sql.DataSource withoutAuthority;

  @BeforeEach
  void twoAuthoritiesHaveRows() throws SQLException {
    try (var connection = writer.getConnection();
        var insert = connection.createStatement()) {
      insert.execute(
          """
          INSERT INTO held_event (source, event_id, authority, subject, position, body)
          VALUES ('urn:rows', '1', 'E06000006', 'a', 1, ''), ('urn:rows', '2', 'E06000049', 'b', 2, ''),
                 ('urn:rows', '3', 'E06000049', 'c', 3, '')
          ON CONFLICT DO NOTHING
          """);
    }
  }

  @Test
  void only_the_rows_of_the_authority_are_visible() {
    assertThat((int) reader.read("E06000006", connection -> count(connection, COUNT))).isOne();
    assertThat((int) reader.read("E06000049", connection -> count(connection, COUNT))).isEqualTo(2);
    assertThat((int) reader.read("E06000001", connection -> count(connection, COUNT))).isZero();
  }

  @Test
  void without_an_authority_nothing_is_visible() throws SQLException {
    var unused = reader.read("E06000006", connection -> count(connection, COUNT));

    try (var connection = withoutAuthority.getConnection()) {
      assertThat(count(connection, COUNT)).isZero();
    }
  }

  @Test
  void the_reader_sees_neither_the_state_of_the_service_nor_who_is_closed() {
    assertThat(
            (int)
                reader.read(
                    "E06000006",
                    connection ->
                        count(
                            connection,
                            "SELECT (SELECT count(*) FROM service_state)"
                                + " + (SELECT count(*) FROM closed_person)")))
        .isZero();
  }

  @Test
  void the_reader_can_change_nothing() {
    assertThatThrownBy(
            () ->
                reader.read(
                    "E06000006",
                    connection -> {
                      try (var delete = connection.createStatement()) {
                        return delete.executeUpdate("DELETE FROM held_event");
                      }
                    }))
        .isInstanceOf(IllegalStateException.class);
  }

  private static int count(Connection connection, String sql) throws SQLException {
    try (var select = connection.createStatement();
        var rows = select.executeQuery(sql)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
