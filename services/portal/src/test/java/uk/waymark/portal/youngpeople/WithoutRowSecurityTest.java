package uk.waymark.portal.youngpeople;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.waymark.kit.reading.AuthorityReader;
import uk.waymark.portal.pages.PortalProfile;
import uk.waymark.rig.RealParts;

/** The list asks for its authority itself: row-level security is the second of two locks. */
@QuarkusTest
@TestProfile(PortalProfile.class)
@QuarkusTestResource(
    value = RealParts.class,
    initArgs = @ResourceArg(name = "service", value = "portal"))
class WithoutRowSecurityTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @Inject DataSource writer;

  @ConfigProperty(name = "mp.messaging.connector.smallrye-kafka.max.poll.records")
  int messagesAtOnce;

  @Test
  void a_reader_that_sees_everything_is_shown_one_authority_alone() throws SQLException {
    execute(
        """
        INSERT INTO person (authority, subject, shown, sorted, searched, body) VALUES
          ('E06000047', 'mine', 'Ours', 'ours', 'ours', '{}'),
          ('E06000049', 'other', 'Theirs', 'theirs', 'theirs', '{}');
        INSERT INTO staff (authority, staff_id, name, role, team) VALUES
          ('E06000047', 'a', 'Ann Ours', 'adviser', 'ours'),
          ('E06000049', 'b', 'Bob Theirs', 'adviser', 'theirs');
        """);
    try {
      var seesEverything = new AuthorityReader(writer);
      var choice = Choice.of("E06000047", null, null, null, null, 1);

      var found = new YoungPeopleQuery(seesEverything).find(choice, DAY);
      var fields = new FilterOptions(seesEverything).of(choice, DAY);

      assertThat(found.people()).extracting(Found.Person::subject).containsExactly("mine");
      assertThat(found.total()).isEqualTo(1);
      assertThat(fields.toString()).contains("Ann Ours").doesNotContain("Theirs", "theirs");
    } finally {
      execute(
          """
          DELETE FROM person WHERE authority IN ('E06000047', 'E06000049');
          DELETE FROM staff WHERE authority IN ('E06000047', 'E06000049');
          """);
    }
  }

  @Test
  void a_transaction_takes_few_messages_because_each_is_a_whole_life() {
    assertThat(messagesAtOnce).isEqualTo(50);
  }

  private void execute(String sql) throws SQLException {
    try (var connection = writer.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
