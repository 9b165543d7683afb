package uk.waymark.alerts.run;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import uk.waymark.alerts.Council;
import uk.waymark.alerts.Duties;
import uk.waymark.alerts.WithRealParts;

/** The morning of several authorities. */
@QuarkusTest
class TickTest extends WithRealParts {
  /** Comes first among the authorities, and its row is not a young person's. */
  private static final String BROKEN = "E00000000";

  @Inject DataSource database;

  @Test
  void oneAuthorityThatCannotBeMadeLeavesTheOthersTheirMorning() throws Exception {
    Council council = office.council();
    council.adviser("pa");
    council.appoint("yp-1", "pa", null);
    council.owes("yp-1", Duties.reviewDue(MONDAY));
    execute(
        """
        insert into held_message (authority, subject, source, content_hash)
        values ('E00000000', 'nobody', 'plan-deadlines', '');
        insert into duty (authority, subject, source, ordinal, rule, title, opened, due, due_basis,
          strength)
        values ('E00000000', 'nobody', 'plan-deadlines', 0, 'DUT-REV-6M', 'Review', '2026-05-23',
          '2026-11-23', 'number', 'regulation')
        """);
    try {
      office.morningOf(MONDAY);

      assertThat(office.lettersTo(council.address("pa"))).hasSize(1);
      assertThat(metrics()).containsPattern("waymark_alerts_authorities_waiting(\\{})? 1");
    } finally {
      execute("delete from held_message where authority = '" + BROKEN + "'");
    }
    office.now();
    assertThat(metrics()).containsPattern("waymark_alerts_authorities_waiting(\\{})? 0");
  }

  private static String metrics() {
    return given().get("/q/metrics").then().statusCode(200).extract().asString();
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
