package uk.waymark.intake.receive;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.intake.record.Recorded;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.problem.UnexpectedFailure;

/**
 * Commits what small requests bring together: those in hand at the same time share one transaction,
 * and each has its own answer after it. A transaction costs many times what recording an event
 * costs, so single posts would otherwise fill a machine with transactions.
 *
 * <p>A request that comes alone is committed at once. While others come close behind it they are
 * waited for, never longer than {@link #LONGEST}. Nobody suffers for another's event: if the
 * database refuses a group, each of its requests is committed alone.
 */
@ApplicationScoped
public class GroupCommit {
  /** The most events of a request that shares a transaction; a larger one gains nothing. */
  private static final int SMALL = 50;

  private static final int MOST_EVENTS = 500;

  /** Nobody else has come for so long: the group leaves. */
  private static final Duration QUIET = Duration.ofMillis(8);

  /** The first of a group waits for others no longer than this. */
  private static final Duration LONGEST = Duration.ofMillis(30);

  private final Function<List<CareEvent>, List<Recorded>> committer;
  private final BlockingQueue<Waiting> waiting = new LinkedBlockingQueue<>();
  private final Thread thread;
  private volatile boolean stopping;

  /** Commits through this. */
  @Inject
  public GroupCommit(Committer committer) {
    this(committer::commit);
  }

  GroupCommit(Function<List<CareEvent>, List<Recorded>> committer) {
    this.committer = committer;
    thread = Thread.ofPlatform().daemon().name("group-commit").unstarted(this::run);
  }

  void start(@Observes StartupEvent event) {
    start();
  }

  void start() {
    thread.start();
  }

  /** By now the requests in hand have their answers, or time is up for them. */
  void stop(@Observes ShutdownEvent event) {
    stop();
  }

  void stop() {
    stopping = true;
    thread.interrupt();
  }

  /**
   * Records the events of one request; returns after their commit.
   *
   * @param events events that keep to the contract
   * @return what became of each, in the same order
   * @throws ProblemException 503 with Retry-After if the database is away
   */
  List<Recorded> record(List<CareEvent> events) {
    if (events.isEmpty()) {
      return List.of();
    }
    if (events.size() > SMALL) {
      return committer.apply(events);
    }
    var mine = new Waiting(events);
    waiting.add(mine);
    if (stopping) {
      turnAway();
    }
    return mine.await();
  }

  /** How many requests wait for the next group. */
  int waiting() {
    return waiting.size();
  }

  private void run() {
    boolean company = false;
    try {
      while (!stopping) {
        var group = next(company);
        company = group.size() > 1;
        commit(group);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // only a stop interrupts
    }
    turnAway();
  }

  /**
   * Waits for a request and for those close behind it.
   *
   * @param company whether the last group had several: then others are likely on their way
   */
  private List<Waiting> next(boolean company) throws InterruptedException {
    var group = new ArrayList<Waiting>();
    @Nullable Waiting another = waiting.take();
    long latest = System.nanoTime() + LONGEST.toNanos();
    boolean gathers = company || !waiting.isEmpty();
    for (int events = 0; another != null; ) {
      group.add(another);
      events += another.events().size();
      long patience =
          !gathers || events >= MOST_EVENTS
              ? 0
              : Math.min(QUIET.toNanos(), latest - System.nanoTime());
      another = events < MOST_EVENTS ? waiting.poll(patience, TimeUnit.NANOSECONDS) : null;
    }
    return group;
  }

  private void commit(List<Waiting> group) {
    try {
      var recorded =
          committer.apply(group.stream().flatMap(each -> each.events().stream()).toList());
      int from = 0;
      for (var each : group) {
        int to = from + each.events().size();
        each.done(recorded.subList(from, to));
        from = to;
      }
    } catch (ProblemException e) {
      group.forEach(each -> each.failed(e));
    } catch (RuntimeException e) {
      if (group.size() == 1) {
        group.getFirst().failed(e);
      } else {
        UnexpectedFailure.log("Recording " + group.size() + " requests together", e);
        group.forEach(each -> commit(List.of(each)));
      }
    } catch (Error e) {
      group.forEach(each -> each.failed(new IllegalStateException("no request was recorded", e)));
    }
  }

  private void turnAway() {
    for (var each = waiting.poll(); each != null; each = waiting.poll()) {
      each.failed(
          ProblemException.of(
                  503,
                  "Intake stops",
                  "Nothing of this request was kept. Send the same request again in a few seconds.")
              .withHeader("Retry-After", "5"));
    }
  }
}
