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
        var sequentialBefore = scans(connection, "seq_scan");
        var indexBefore = scans(connection, "idx_scan");

        new RevisionOutbox("adviser-duties", deriver).claim(connection, 200);

        assertThat(scans(connection, "seq_scan")).isEqualTo(sequentialBefore);
        assertThat(scans(connection, "idx_scan")).isGreaterThan(indexBefore);
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  /** Of this connection; the server may still count those of its last second with them. */
  private static long scans(Connection connection, String kind) throws SQLException {
    try (var select =
            connection.prepareStatement(
                "SELECT "
                    + kind
                    + " FROM pg_stat_xact_user_tables WHERE relname = 'person_state'");
        var rows = select.executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }
}
