package uk.waymark.alerts.mail;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jboss.logging.Logger;
import uk.waymark.alerts.mail.Postman.Outcome;

/**
 * Sends the e-mails of a day.
 *
 * <p>An e-mail is marked as sent after the SMTP server has accepted it. A service that ends between
 * the two sends that one again, with the same Message-ID.
 */
@ApplicationScoped
public class MailSender {
  private static final Logger LOG = Logger.getLogger(MailSender.class);
  private static final int FAILURES_BEFORE_A_PAUSE = 3;

  private final Claims claims;
  private final Postman postman;
  private final MeterRegistry meters;

  @Inject
  MailSender(Claims claims, Postman postman, MeterRegistry meters) {
    this.claims = claims;
    this.postman = postman;
    this.meters = meters;
  }

  /**
   * Sends what is due to be sent now, and leaves it for later when the SMTP server is away.
   *
   * @param day the working day it is
   */
  public void send(LocalDate day) throws SQLException {
    int failuresInARow = 0;
    while (failuresInARow < FAILURES_BEFORE_A_PAUSE) {
      Optional<Claim> claim = claims.next(day);
      if (claim.isEmpty()) {
        return;
      }
      failuresInARow = send(claim.get()) ? 0 : failuresInARow + 1;
    }
    LOG.warn("The SMTP server does not take mail; what is queued is tried again later.");
  }

  private boolean send(Claim claim) throws SQLException {
    Outcome outcome = postman.send(claim.digest());
    meters
        .counter("waymark.alerts.mail", "outcome", outcome.name().toLowerCase(Locale.ROOT))
        .increment();
    if (outcome == Outcome.ACCEPTED) {
      claims.accepted(claim);
      return true;
    }
    claims.failed(claim, outcome == Outcome.UNKNOWN);
    return false;
  }
}
