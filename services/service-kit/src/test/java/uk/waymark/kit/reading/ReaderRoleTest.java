package uk.waymark.kit.reading;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.waymark.rig.RealParts;

@QuarkusTest
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "adviser-duties"))
class ReaderRoleTest {
  @Inject
  @DataSource("reader")
  javax.sql.DataSource reader;

  @Inject javax.sql.DataSource writer;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String url;

  @ConfigProperty(name = "quarkus.flyway.username")
  String owner;

  @ConfigProperty(name = "quarkus.flyway.password")
  String password;

  @Test
  void the_reader_s_own_role_will_do() throws SQLException {
    try (var connection = reader.getConnection()) {
      assertThatCode(() -> ReaderRole.check(connection)).doesNotThrowAnyException();
    }
  }

  @Test
  void a_service_does_not_start_with_the_role_that_writes() {
    assertThatThrownBy(() -> new ReaderRole(writer).onStart(new StartupEvent()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("adviser_duties_writer bypasses row-level security")
        .hasMessageContaining("WAYMARK_DB_READER");
  }

  @Test
  void the_role_that_owns_the_tables_is_refused() throws SQLException {
    try (var connection = DriverManager.getConnection(url, owner, password)) {
      assertThatThrownBy(() -> ReaderRole.check(connection))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("adviser_duties_owner owns the tables");
    }
  }
}
