package uk.waymark.alerts.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.MailClient;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.waymark.alerts.Council;
import uk.waymark.alerts.Duties;
import uk.waymark.alerts.WithRealParts;
import uk.waymark.alerts.mail.Postman.Outcome;

/** What answers at the SMTP port takes no mail, or does not say whether it did. */
@QuarkusTest
class NotHandedOverTest extends WithRealParts {
  @Inject Claims claims;
  @Inject Postman postman;
  @Inject MailClient client;
  @Inject Vertx vertx;
  @Inject DigestWords words;

  @ConfigProperty(name = "quarkus.mailer.port")
  int port;

  @ParameterizedTest
  @EnumSource(names = {"CLOSES_AT_ONCE", "CLOSES_AFTER_ITS_GREETING"})
  void afterDaysOfItOneLetterTellsEverything(Rude.Manner manner) throws Exception {
    Council council = office.councilOwing(Duties.reviewDue(MONDAY.minusDays(1)));
    for (LocalDate day : List.of(MONDAY, MONDAY.plusDays(1))) {
      Claim claim = claimed(council, day);
      try (var _ = new Rude(port, manner)) {
        Outcome outcome = impatient().send(claim.digest());
        assertThat(outcome).isEqualTo(Outcome.REFUSED);
        claims.failed(claim, outcome == Outcome.UNKNOWN);
      }
      council.appoint("yp-2", "pa", null);
      council.owes("yp-2", Duties.reviewDue(MONDAY));
    }
    office.smtpUp();

    office.morningOf(MONDAY.plusDays(2));
    clock.pass(Duration.ofMinutes(30));
    office.now();

    assertThat(office.lettersOf(council)).hasSize(1);
    assertThat(office.lettersOf(council).getFirst().text()).contains("yp-1", "yp-2");
  }

  @Test
  void anEmailThatWasGivenUpIsNotSentWhenTheServerGreetsAfterAll() throws Exception {
    Claim claim = claimed(office.councilOwing(Duties.reviewDue(MONDAY.minusDays(1))), MONDAY);
    try (var rude = new Rude(port, Rude.Manner.GREETS_LATE)) {
      assertThat(impatient().send(claim.digest())).isEqualTo(Outcome.REFUSED);
      rude.greet();

      await().until(() -> rude.heard().stream().anyMatch("QUIT"::equals));
      assertThat(rude.heard())
          .noneMatch(line -> line.startsWith("MAIL FROM") || line.equals("DATA"));
    }
  }

  @Test
  void anEmailThatWasTakenWithoutAnAnswerMayHaveBeenAccepted() throws Exception {
    Claim claim = claimed(office.councilOwing(Duties.reviewDue(MONDAY.minusDays(1))), MONDAY);
    try (var rude = new Rude(port, Rude.Manner.CLOSES_AFTER_THE_MAIL)) {
      assertThat(postman.send(claim.digest())).isEqualTo(Outcome.UNKNOWN);
      assertThat(rude.heard()).contains("DATA", ".");
    }
  }

  @Test
  void aServerThatIsNotThereRefuses() throws Exception {
    assertThat(
            postman.send(
                claimed(office.councilOwing(Duties.reviewDue(MONDAY.minusDays(1))), MONDAY)
                    .digest()))
        .isEqualTo(Outcome.REFUSED);
  }

  private Postman impatient() {
    return new Postman(
        client, vertx, words, "w@example.org", "waymark.invalid", Duration.ofMillis(500));
  }

  /** The council's e-mail of a day, claimed after a first attempt while there was no server. */
  private Claim claimed(Council council, LocalDate day) throws Exception {
    office.smtpDown();
    office.morningOf(day);
    clock.pass(Duration.ofMinutes(1));
    return Claimed.of(council, day, claims);
  }
}
