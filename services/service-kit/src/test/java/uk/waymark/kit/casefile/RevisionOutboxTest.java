package uk.waymark.kit.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.waymark.rig.RealParts;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "adviser-duties"))
class RevisionOutboxTest {
  @Inject DataSource database;
  @Inject Deriver deriver;

  @Test
  void what_waits_is_found_without_reading_the_whole_table() throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        new RevisionOutbox("adviser-duties", deriver).claim(connection, 200);

        assertThat(scansOfThisTransaction(connection, "seq_scan")).isZero();
        assertThat(scansOfThisTransaction(connection, "idx_scan")).isPositive();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static long scansOfThisTransaction(Connection connection, String kind)
      throws SQLException {
    try (var select =
            connection.prepareStatement(
                "SELECT "
                    + kind
                    + " FROM pg_stat_xact_user_tables WHERE relname = 'person_state'");
        var rows = select.executeQuery()) {
      assertThat(rows.next()).isTrue();
      return rows.getLong(1);
    }
  }
}
