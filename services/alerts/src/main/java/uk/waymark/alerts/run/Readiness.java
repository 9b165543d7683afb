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
  private static final Duration SAID_EVERY = Duration.ofMinutes(15);

  private final CaughtUp caughtUp;
  private final Duration quiet;
  private @Nullable Map<TopicPartition, Long> ends;
  private long endsSince;
  private @Nullable Long behindSince;

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
      if (!isQuiet()) {
        return false;
      }
      if (!caughtUp.hasReached(goal)) {
        sayWhatIsBehind();
        return false;
      }
      ends = null;
      behindSince = null;
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

  /** Says it after a while, for a moment behind is ordinary, and then every so often. */
  private void sayWhatIsBehind() {
    long now = System.nanoTime();
    Long since = behindSince;
    if (since == null) {
      behindSince = now;
    } else if (now - since >= SAID_EVERY.toNanos()) {
      behindSince = now;
      LOG.warnf("Alerts wait: not read to the end: %s.", String.join(", ", caughtUp.behind()));
    }
  }

  private boolean isQuiet() {
    return System.nanoTime() - endsSince >= quiet.toNanos();
  }
}
