package uk.waymark.rig;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class RealPartsTest {
  @Test
  void every_part_answers_where_the_configuration_says() throws Exception {
    RealParts parts = new RealParts();
    parts.init(Map.of("service", "plan-deadlines", "smtp", "true"));
    Map<String, String> config = parts.start();
    try {
      assertThat(userOf(config, "quarkus.datasource.")).isEqualTo("plan_deadlines_writer");
      assertThat(userOf(config, "quarkus.datasource.reader.")).isEqualTo("plan_deadlines_reader");
      assertThat(config).containsEntry("quarkus.flyway.username", "plan_deadlines_owner");
      assertThat(topics(config)).isEmpty();
      assertThat(config.get("quarkus.oidc.auth-server-url")).endsWith("/waymark-demo");
      assertThat(Tokens.integrator()).isEqualTo(Tokens.integrator()).isNotEqualTo(Tokens.adviser());
      assertThat(Mail.messages()).isEmpty();
    } finally {
      parts.stop();
    }

    assertThatIllegalStateException().isThrownBy(Tokens::integrator);
  }

  @Test
  void a_test_must_say_whose_database_it_wants() {
    assertThatIllegalArgumentException().isThrownBy(() -> new RealParts().init(Map.of()));
  }

  private static String userOf(Map<String, String> config, String prefix) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                config.get(prefix + "jdbc.url"),
                config.get(prefix + "username"),
                config.get(prefix + "password"));
        ResultSet rows = connection.createStatement().executeQuery("SELECT current_user")) {
      rows.next();
      return rows.getString(1);
    }
  }

  private static Set<String> topics(Map<String, String> config) throws Exception {
    try (Admin admin =
        Admin.create(
            Map.of("bootstrap.servers", config.getOrDefault("kafka.bootstrap.servers", "")))) {
      return admin.listTopics().names().get(20, TimeUnit.SECONDS);
    }
  }
}
