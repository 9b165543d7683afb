package uk.waymark.intake.parked;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import uk.waymark.intake.record.Transactions;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.problem.UnexpectedFailure;

/** Deletes parked messages thirty days after they were settled: at the start, then every day. */
@ApplicationScoped
public class ParkedRetention {
  private static final Logger LOG = Logger.getLogger(ParkedRetention.class);

  private final Transactions transactions;
  private final WaymarkClock clock;

  @Inject
  ParkedRetention(Transactions transactions, WaymarkClock clock) {
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A failure is logged and met again the next day. */
  @Scheduled(every = "24h", concurrentExecution = ConcurrentExecution.SKIP)
  void everyDay() {
    try {
      int deleted = deleteSettled();
      if (deleted > 0) {
        LOG.infof("Deleted %d parked messages that were settled thirty days ago.", deleted);
      }
    } catch (RuntimeException e) {
      UnexpectedFailure.log("Deleting settled parked messages, tried again tomorrow,", e);
    }
  }

  /**
   * Deletes what was settled thirty days ago or earlier.
   *
   * @return how many there were
   */
  public int deleteSettled() {
    return transactions.commit(
        connection -> new ParkedTable(connection).deleteSettled(clock.now()));
  }
}
