package uk.waymark.intake.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.contracts.PersonKey;
import uk.waymark.intake.record.ClosedPeople;
import uk.waymark.intake.record.Secrets;

/** The migrations since 104 over rows that were parked before them, in a schema of their own. */
@QuarkusTest
class RowsOfBeforeTest {
  private static final String SCHEMA = "of_before";
  private static final PersonKey SOMEBODY = new PersonKey("E06000051", "p-1");
  private static final String ABOUT_SOMEBODY =
      "trace:a\n\nb\n\n{\"authority\":\"E06000051\",\"subject\":\"p-1\"}";

  @Inject DataSource database;
  @Inject Secrets secrets;
  @Inject ClosedPeople closedPeople;

  @Test
  void an_erasure_finds_what_was_parked_under_any_earlier_version() throws Exception {
    migrate("104");
    try (var connection = database.getConnection()) {
      inSchema(connection);
      try {
        var of104 = park(connection, 1, ABOUT_SOMEBODY);
        var settled = park(connection, 2, ABOUT_SOMEBODY);
        execute(connection, "UPDATE parked_event SET settled_at = now() WHERE record_offset = 2");
        migrate("105");
        var of105 = park(connection, 3, ABOUT_SOMEBODY);
        var withAnotherKey = park(connection, 4, ABOUT_SOMEBODY);
        execute(connection, "UPDATE parked_event SET about_hash = '{}' WHERE record_offset = 3");
        execute(
            connection,
            "UPDATE parked_event SET about_hash = '{x}', original = decode(repeat('00', 64), 'hex')"
                + " WHERE record_offset = 4");
        var ofOthers = park(connection, 5, "\nnot json");
        migrate("latest");
        var theSameOffset = park(connection, 5, "\nof a topic made anew");

        new ParkedOriginals(closedPeople, secrets).erase(connection, SOMEBODY);

        for (var reference : new UUID[] {of104, settled, of105}) {
          assertThat(keptOf(connection, reference)).isNull();
        }
        for (var reference : new UUID[] {withAnotherKey, ofOthers, theSameOffset}) {
          assertThat(keptOf(connection, reference)).isNotNull();
        }
      } finally {
        execute(connection, "RESET search_path");
      }
    }
  }

  private static UUID park(Connection connection, int offset, byte[] sealed) throws SQLException {
    var reference = UUID.randomUUID();
    try (var insert =
        connection.prepareStatement(
            "INSERT INTO parked_event (reference, topic, partition, record_offset, reason,"
                + " violations, original, parked_at) VALUES (?, 'x', 0, ?, '', '[]', ?, now())")) {
      insert.setObject(1, reference);
      insert.setInt(2, offset);
      insert.setBytes(3, sealed);
      insert.executeUpdate();
    }
    return reference;
  }

  private UUID park(Connection connection, int offset, String whole) throws SQLException {
    return park(connection, offset, secrets.encrypt(whole.getBytes(StandardCharsets.UTF_8)));
  }

  private static byte @Nullable [] keptOf(Connection connection, UUID reference)
      throws SQLException {
    try (var select =
        connection.prepareStatement("SELECT original FROM parked_event WHERE reference = ?")) {
      select.setObject(1, reference);
      try (var rows = select.executeQuery()) {
        assertThat(rows.next()).isTrue();
        return rows.getBytes(1);
      }
    }
  }

  private static void migrate(String target) throws SQLException {
    var config = ConfigProvider.getConfig();
    var owner = config.getValue("quarkus.flyway.username", String.class);
    var flyway =
        Flyway.configure(Thread.currentThread().getContextClassLoader())
            .dataSource(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                owner,
                config.getValue("quarkus.flyway.password", String.class))
            .schemas(SCHEMA)
            .locations("classpath:db/kit/offsets", "classpath:db/migration")
            .target(target)
            .load();
    flyway.migrate();
    var writer = config.getValue("quarkus.datasource.username", String.class);
    try (var connection = flyway.getConfiguration().getDataSource().getConnection()) {
      execute(connection, "GRANT USAGE ON SCHEMA %s TO %s".formatted(SCHEMA, writer));
      execute(connection, "GRANT ALL ON ALL TABLES IN SCHEMA %s TO %s".formatted(SCHEMA, writer));
    }
  }

  private static void inSchema(Connection connection) throws SQLException {
    execute(connection, "SET search_path TO " + SCHEMA);
  }

  private static void execute(Connection connection, String statement) throws SQLException {
    try (var execute = connection.createStatement()) {
      execute.execute(statement);
    }
  }
}
