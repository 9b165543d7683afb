package uk.waymark.alerts.run;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import uk.waymark.alerts.day.SendingTime;
import uk.waymark.alerts.mail.MailSender;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.problem.UnexpectedFailure;

/**
 * Asks every minute what is to be done now: the day's alerts of each authority that has none yet,
 * then the e-mails that wait. It remembers nothing itself, so that a restart changes nothing.
 */
@ApplicationScoped
public class Tick {
  private static final Logger LOG = Logger.getLogger(Tick.class);

  private final WaymarkClock clock;
  private final SendingTime sendingTime;
  private final Readiness readiness;
  private final DayRun dayRun;
  private final MailSender sender;
  private final AlertCounts counts;

  @Inject
  Tick(
      WaymarkClock clock,
      SendingTime sendingTime,
      Readiness readiness,
      DayRun dayRun,
      MailSender sender,
      AlertCounts counts) {
    this.clock = clock;
    this.sendingTime = sendingTime;
    this.readiness = readiness;
    this.dayRun = dayRun;
    this.sender = sender;
    this.counts = counts;
  }

  /** Does what is to be done now; a failure is logged and met again at the next tick. */
  @Scheduled(every = "{waymark.alerts.tick}", concurrentExecution = ConcurrentExecution.SKIP)
  void everyMinute() throws InterruptedException {
    try {
      now();
    } catch (SQLException | RuntimeException e) {
      UnexpectedFailure.log("Making or sending alerts", e);
    }
  }

  /**
   * Does what is to be done at this moment.
   *
   * @throws SQLException if the database fails; what was done before is kept
   */
  public void now() throws SQLException, InterruptedException {
    Optional<LocalDate> day = sendingTime.dayToTell(clock.now());
    if (day.isPresent()) {
      makeAlerts(day.get());
      sender.send(day.get());
    } else {
      counts.waiting(0);
    }
    counts.refresh();
  }

  private void makeAlerts(LocalDate day) throws SQLException, InterruptedException {
    List<String> authorities = dayRun.waiting(day);
    counts.waiting(authorities.size());
    if (authorities.isEmpty() || !readiness.isReady()) {
      return;
    }
    for (String authority : authorities) {
      try {
        if (dayRun.make(authority, day)) {
          LOG.infof("Made the alerts of %s for %s.", authority, day);
        }
      } catch (SQLException | RuntimeException e) {
        UnexpectedFailure.log("Making the alerts of " + authority + ", tried again soon,", e);
      }
    }
    counts.waiting(dayRun.waiting(day).size());
  }
}
