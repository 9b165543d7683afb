package uk.waymark.alerts.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.waymark.alerts.Council;
import uk.waymark.alerts.Duties;
import uk.waymark.alerts.Letter;
import uk.waymark.alerts.WithRealParts;
import uk.waymark.alerts.mail.Postman.Outcome;

/**
 * The service ends after the SMTP server has accepted an e-mail and before that is written down.
 */
@QuarkusTest
class CrashTest extends WithRealParts {
  @Inject Claims claims;
  @Inject Postman postman;

  @Test
  void theSameMailCanComeAgainOnceWithTheSameMessageId() throws Exception {
    Council council = sentAndNotWrittenDown();
    office.now();
    assertThat(office.lettersOf(council)).as("while the claim lasts").hasSize(1);

    clock.pass(Duration.ofMinutes(5));
    office.now();
    clock.pass(Duration.ofMinutes(5));
    office.now();

    assertThat(office.lettersOf(council)).hasSize(2);
    assertThat(office.lettersOf(council))
        .extracting(each -> each.header("Message-ID"))
        .containsOnly(office.lettersOf(council).getFirst().header("Message-ID"));
    assertThat(office.lettersOf(council).getFirst().header("Message-ID"))
        .endsWith("@waymark.invalid>");
  }

  @Test
  void theNextDaysMailDoesNotRepeatWhatMayHaveBeenTold() throws Exception {
    Council council = sentAndNotWrittenDown();
    council.appoint("yp-2", "pa", null);
    council.owes("yp-2", Duties.reviewDue(MONDAY.plusDays(9)));

    office.morningOf(MONDAY.plusDays(1));

    List<Letter> letters = office.lettersOf(council);
    assertThat(letters).hasSize(3);
    assertThat(letters.get(1).header("Message-ID")).isEqualTo(letters.get(0).header("Message-ID"));
    assertThat(letters.get(2).text()).contains("yp-2").doesNotContain("yp-1");
  }

  private Council sentAndNotWrittenDown() throws Exception {
    Council council = office.council();
    council.adviser("pa");
    council.appoint("yp-1", "pa", null);
    council.owes("yp-1", Duties.reviewDue(MONDAY.minusDays(1)));
    office.smtpDown();
    office.morningOf(MONDAY);
    office.smtpUp();
    clock.pass(Duration.ofMinutes(1));
    Claim claim = claims.next(MONDAY).orElseThrow();
    assertThat(claim.digest().key().authority()).isEqualTo(council.authority());
    assertThat(postman.send(claim.digest())).isEqualTo(Outcome.ACCEPTED);
    return council;
  }
}
