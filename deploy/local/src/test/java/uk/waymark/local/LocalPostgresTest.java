package uk.waymark.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {
  @TempDir Path dir;

  @Test
  void durable_data_are_kept_and_a_server_left_behind_is_replaced() throws Exception {
    LocalPostgres left = LocalPostgres.start(dir, Ports.free(), true);
    left.createServiceDatabase("adviser-duties");
    try (Connection owner = as(left, "adviser-duties", "adviser_duties_owner");
        Statement statement = owner.createStatement()) {
      statement.execute("CREATE TABLE kept (word text)");
      statement.execute("INSERT INTO kept VALUES ('here')");
    }
    long pidOfLeft = left.pid();

    // As after kill -9 of the launcher: the server still runs, and nobody closed it.
    try (LocalPostgres again = LocalPostgres.start(dir, Ports.free(), true)) {
      again.createServiceDatabase("adviser-duties");

      assertThat(again.pid()).isNotEqualTo(pidOfLeft);
      try (Connection connection = again.superuser("postgres")) {
        assertThat(one(connection, "SHOW fsync")).isEqualTo("on");
        assertThat(one(connection, "SHOW synchronous_commit")).isEqualTo("on");
        assertThat(one(connection, "SHOW full_page_writes")).isEqualTo("on");
        assertThat(one(connection, "SHOW server_version")).startsWith("18.");
      }
      try (Connection reader = as(again, "adviser-duties", "adviser_duties_reader")) {
        assertThat(one(reader, "SELECT word FROM kept")).isEqualTo("here");
      }
    }
  }

  @Test
  void the_reader_sees_its_authority_the_writer_all_and_neither_another_database()
      throws Exception {
    try (LocalPostgres postgres = LocalPostgres.start(dir, Ports.free(), false)) {
      postgres.createServiceDatabase("portal");
      postgres.createServiceDatabase("intake");
      assertThatThrownBy(() -> as(postgres, "intake", "portal_writer"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
      try (Connection owner = as(postgres, "portal", "portal_owner");
          Statement statement = owner.createStatement()) {
        statement.execute("CREATE TABLE file (authority text)");
        statement.execute("ALTER TABLE file ENABLE ROW LEVEL SECURITY");
        statement.execute("ALTER TABLE file FORCE ROW LEVEL SECURITY");
        statement.execute(
            "CREATE POLICY own ON file USING (authority = current_setting('waymark.authority'))");
      }
      try (Connection writer = as(postgres, "portal", "portal_writer");
          Statement statement = writer.createStatement()) {
        statement.execute("INSERT INTO file VALUES ('E06000051'), ('E06000052')");
        assertThat(one(writer, "SELECT count(*) FROM file")).isEqualTo("2");
      }

      try (Connection reader = as(postgres, "portal", "portal_reader");
          Statement statement = reader.createStatement()) {
        statement.execute("SET waymark.authority = 'E06000051'");
        assertThat(one(reader, "SELECT string_agg(authority, ',') FROM file"))
            .isEqualTo("E06000051");
        assertThatThrownBy(() -> statement.execute("DELETE FROM file"))
            .isInstanceOf(SQLException.class)
            .hasMessageContaining("permission denied");
      }
    }
  }

  @Test
  void root_without_user_namespaces_runs_it_as_nobody() throws Exception {
    assumeTrue("root".equals(System.getProperty("user.name")), "only root needs this");
    Path programs = LocalPostgres.unpacked(dir);
    PostgresPrograms asNobody =
        PostgresPrograms.asRoot(
            programs, dir, List.of(List.of("false"), PostgresPrograms.AS_NOBODY));

    try (LocalPostgres postgres =
        LocalPostgres.start(asNobody, dir, Ports.free(), PostgresSettings.usual(false))) {
      postgres.createServiceDatabase("alerts");

      assertThat(Files.getOwner(dir.resolve("data")).getName()).isEqualTo("nobody");
    }
    assertThatExceptionOfType(LocalFault.class)
        .isThrownBy(() -> PostgresPrograms.asRoot(programs, dir, List.of(List.of("false"))))
        .withMessageEndingWith("start Waymark as an ordinary user.");
  }

  @Test
  void a_taken_port_is_named_in_one_sentence() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatExceptionOfType(LocalFault.class)
          .isThrownBy(() -> LocalPostgres.start(dir, taken.getLocalPort(), false))
          .withMessageStartingWith(
              "Port %d on 127.0.0.1, which PostgreSQL needs, is in use", taken.getLocalPort());
    }
  }

  private static Connection as(LocalPostgres postgres, String service, String role)
      throws SQLException {
    return DriverManager.getConnection(postgres.jdbcUrl(service), role, "local");
  }

  private static String one(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
