package uk.waymark.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Outside a demonstration nobody gets in with the demo sign-in, where anyone can be anyone, though
 * its tokens are rightly signed.
 */
@ExtendWith(SharedTown.class)
class DemoSignInRefusedTest {
  private static final List<String> SERVICES =
      List.of("intake", "entitlements", "adviser-duties", "plan-deadlines", "alerts", "portal");

  @Test
  void every_service_answers_401_where_the_demo_is_not_allowed(Town demonstration)
      throws Exception {
    try (Town town =
        Town.start(
            builder ->
                SERVICES.forEach(
                    service ->
                        builder.environment(service, Map.of("WAYMARK_DEMO_ALLOWED", "false"))),
            SERVICES.toArray(String[]::new))) {
      for (String service : SERVICES) {
        assertThat(statusRecord(town, service)).as(service).isEqualTo(401);
        assertThat(statusRecord(demonstration, service)).as(service + ", a demo").isEqualTo(200);
      }
    }
  }

  private static int statusRecord(Town town, String service) throws Exception {
    return town.as("demo-operator").get(town.stack().baseUrl(service), "/status/record").status();
  }
}
