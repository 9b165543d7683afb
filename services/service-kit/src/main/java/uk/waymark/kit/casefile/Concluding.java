package uk.waymark.kit.casefile;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.waymark.contracts.PersonKey;
import uk.waymark.kit.casefile.PersonStates.State;
import uk.waymark.kit.problem.UnexpectedFailure;
import uk.waymark.kit.stream.Backoff;
import uk.waymark.kit.stream.BatchInbox;

/**
 * Concludes for whoever is noted in {@link Unconcluded}: some people a transaction, each from
 * everything held of them. A person touched many times meanwhile is concluded for once. What a
 * process that ends leaves noted is taken up after its next start, or by another instance.
 */
@ApplicationScoped
@IfBuildProperty(name = "waymark.case-file", stringValue = "true")
class Concluding {
  private static final int PEOPLE_A_TRANSACTION = 100;
  private static final long LOOK_AGAIN_MILLIS = 1_000;
  private static final long SHORT_PAUSE_MILLIS = 10;

  private final DataSource database;
  private final Derivation derivation;
  private final RevisionPublisher publisher;
  private final Backlog backlog;
  private final int threads;
  private final Semaphore wakeUp = new Semaphore(0);
  private volatile boolean stopping;

  @Inject
  Concluding(
      DataSource database,
      Derivation derivation,
      RevisionPublisher publisher,
      @ConfigProperty(name = "mp.messaging.connector.smallrye-kafka.max.poll.records")
          int wholeBatch,
      @ConfigProperty(name = "waymark.conclude.threads", defaultValue = "2") int threads) {
    this.database = database;
    this.derivation = derivation;
    this.publisher = publisher;
    this.threads = threads;
    backlog = new Backlog(wholeBatch, System.nanoTime());
  }

  void onStart(@Observes StartupEvent event) {
    for (var number = 1; number <= threads; number++) {
      Thread.ofPlatform().daemon().name("conclude-" + number).start(this::run);
    }
  }

  void onStop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  /** Says that a batch of so many records has come; {@link #batchEnds} follows. Never waits. */
  void batchBegins(int records) {
    backlog.batchBegins(records);
  }

  /** Says that the batch was committed, or given up. Never waits. */
  void batchEnds(int records) {
    backlog.batchEnds(records, System.nanoTime());
    wakeUp.release();
  }

  private void run() {
    for (var failures = 0; !stopping; ) {
      try {
        while (backlog.isComing(System.nanoTime())) {
          Thread.sleep(SHORT_PAUSE_MILLIS);
        }
        waitAfter(round());
        failures = 0;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (SQLException | RuntimeException e) {
        if (!stopping) {
          failures++;
          UnexpectedFailure.log("Concluding", e);
          Backoff.pause(failures);
        }
      }
    }
  }

  private void waitAfter(Round round) throws InterruptedException {
    if (round.people() > 0) {
      publisher.signal();
    }
    if (!round.more()) {
      backlog.nothingWaits(System.nanoTime());
      if (wakeUp.tryAcquire(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
        wakeUp.drainPermits();
      }
    } else if (round.people() == 0) {
      Thread.sleep(SHORT_PAUSE_MILLIS); // all who are noted are in other hands
    }
  }

  private Round round() throws SQLException {
    var taken = new TreeSet<>(PersonStates.IN_LOCKING_ORDER);
    try {
      return Transactions.run(
          database,
          connection -> {
            ErasureLock.share(connection);
            var states = Unconcluded.take(connection, PEOPLE_A_TRANSACTION);
            taken.addAll(states.keySet());
            conclude(connection, states);
            return new Round(taken.size(), Unconcluded.any(connection));
          });
    } catch (SQLException e) {
      if (!BatchInbox.isAboutTheContent(e)) {
        throw e;
      }
      UnexpectedFailure.log("Storing the conclusions of " + taken.size() + " people", e);
      apart(taken);
      return new Round(taken.size(), true);
    }
  }

  /**
   * One person a transaction: of whom the database refuses to store anything is noted as failed.
   */
  private void apart(Collection<PersonKey> people) throws SQLException {
    for (var person : people) {
      var alone = new TreeSet<>(PersonStates.IN_LOCKING_ORDER);
      alone.add(person);
      try {
        onlyFor(alone, this::conclude);
      } catch (SQLException e) {
        if (!BatchInbox.isAboutTheContent(e)) {
          throw e;
        }
        var reference = UnexpectedFailure.log("Storing the conclusion of one person", e);
        onlyFor(
            alone,
            (connection, states) ->
                PersonStates.failed(connection, derivation.version(), person, reference));
      }
    }
  }

  private void onlyFor(SortedSet<PersonKey> people, Step step) throws SQLException {
    var done =
        Transactions.run(
            database,
            connection -> {
              ErasureLock.share(connection);
              var states = PersonStates.lockKnown(connection, people);
              Unconcluded.remove(connection, states.keySet());
              step.with(connection, states);
              return states.size();
            });
    if (done > 0) {
      publisher.signal();
    }
  }

  private void conclude(Connection connection, Map<PersonKey, State> states) throws SQLException {
    if (!states.isEmpty()) {
      derivation.derive(connection, states);
    }
  }

  @FunctionalInterface
  private interface Step {
    void with(Connection connection, Map<PersonKey, State> states) throws SQLException;
  }

  /**
   * What a round did.
   *
   * @param people concluded for
   * @param more whether anyone is still noted
   */
  private record Round(int people, boolean more) {}
}
