package uk.waymark.alerts.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.waymark.alerts.run.TopicEnds.UnavailableException;

/**
 * Whether enough has been read to tell anybody anything: everything that was in the topics when it
 * was first asked, and, where a demonstration is still being loaded, a while of quiet.
 */
@ApplicationScoped
class Readiness {
  private static final Logger LOG = Logger.getLogger(Readiness.class);

  private final CaughtUp caughtUp;
  private final Duration quiet;
  private @Nullable Map<TopicPartition, Long> ends;
  private long endsSince;

  /**
   * @param quiet how long nothing new must have come; zero where alerts are made at a fixed hour
   */
  @Inject
  Readiness(CaughtUp caughtUp, @ConfigProperty(name = "waymark.alerts.quiet") Duration quiet) {
    this.caughtUp = caughtUp;
    this.quiet = quiet;
  }

  /** Whether alerts may be made now; asks Kafka. False while Kafka does not answer. */
  synchronized boolean isReady() throws SQLException, InterruptedException {
    try {
      Map<TopicPartition, Long> goal = goal();
      if (!isQuiet() || !caughtUp.hasReached(goal)) {
        return false;
      }
      ends = null;
      return true;
    } catch (UnavailableException e) {
      LOG.warn("Alerts wait: Kafka does not say whether everything has been read.");
      return false;
    }
  }

  private Map<TopicPartition, Long> goal() throws UnavailableException, InterruptedException {
    Map<TopicPartition, Long> before = ends;
    if (before != null && quiet.isZero()) {
      return before;
    }
    Map<TopicPartition, Long> now = caughtUp.ends();
    if (!now.equals(before)) {
      ends = now;
      endsSince = System.nanoTime();
    }
    return now;
  }

  private boolean isQuiet() {
    return System.nanoTime() - endsSince >= quiet.toNanos();
  }
}
