package uk.waymark.bench.deriving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.casesystem.Council;
import uk.waymark.local.EmbeddedKafka;
import uk.waymark.local.LocalPostgres;
import uk.waymark.local.Ports;

class PlainLoopTest {
  private static final int PARTITIONS = 4;

  @TempDir private Path folder;

  @Test
  void theLoopHoldsEveryEventOnceAndRemembersHowFarItCame() throws Exception {
    List<String> events = Council.generate(2, 60, LocalDate.of(2026, 11, 22)).events();
    try (EmbeddedKafka kafka =
            EmbeddedKafka.start(folder.resolve("kafka"), Ports.free(), Ports.free());
        LocalPostgres postgres =
            LocalPostgres.start(folder.resolve("postgres"), Ports.free(), false)) {
      postgres.createServiceDatabase("plain-loop");
      var producing = new Producing(kafka.bootstrap(), "care-events");
      producing.makeTopic(PARTITIONS);
      producing.makeTopic(PARTITIONS);
      producing.send(events);

      try (Connection connection = postgres.superuser("plain_loop");
          var loop = new PlainLoop(kafka.bootstrap(), "care-events", PARTITIONS, connection)) {
        assertThat(loop.consume(events.size())).isPositive();
        long distinct = events.stream().map(PlainLoopTest::id).distinct().count();

        assertThat(one(connection, "SELECT count(*) FROM held_event")).isEqualTo(distinct);
        assertThat(one(connection, "SELECT max(position) FROM held_event"))
            .isLessThanOrEqualTo(events.size())
            .isGreaterThan(events.size() - 50L);
        assertThat(one(connection, "SELECT sum(next_offset) FROM consumer_offset"))
            .isEqualTo(events.size());
      }
    }
  }

  private static String id(String event) {
    return event.replaceFirst(".*\"id\":\"([^\"]*)\".*", "$1");
  }

  private static long one(Connection connection, String question) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(question)) {
      row.next();
      return row.getLong(1);
    }
  }
}
