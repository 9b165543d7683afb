package uk.waymark.kit.casefile;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.waymark.kit.problem.UnexpectedFailure;
import uk.waymark.kit.stream.Backoff;

/**
 * Concludes again for whoever is noted in {@link DeriveAgain}, some people a transaction, beside
 * the ordinary work. What a process that ends leaves noted is taken up after its next start, or by
 * another instance. Whose conclusion stays the same is not published.
 */
@ApplicationScoped
@IfBuildProperty(name = "waymark.case-file", stringValue = "true")
class DerivingAgain {
  private static final int PEOPLE_A_TRANSACTION = 100;

  /** What many transactions change is published together, a few hundred messages at once. */
  private static final int TRANSACTIONS_A_SIGNAL = 4;

  private static final long LOOK_AGAIN_MILLIS = 1_000;

  private final DataSource database;
  private final Amending amending;
  private final RevisionPublisher publisher;
  private final int threads;
  private volatile boolean stopping;

  @Inject
  DerivingAgain(
      DataSource database,
      Amending amending,
      RevisionPublisher publisher,
      @ConfigProperty(name = "waymark.derive-again.threads", defaultValue = "2") int threads) {
    this.database = database;
    this.amending = amending;
    this.publisher = publisher;
    this.threads = threads;
  }

  void onStart(@Observes StartupEvent event) {
    for (var number = 1; number <= threads; number++) {
      Thread.ofPlatform().daemon().name("derive-noted-" + number).start(this::run);
    }
  }

  void onStop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  private void run() {
    var unsaid = 0;
    for (var failures = 0; !stopping; ) {
      try {
        var more = some();
        unsaid += more ? 1 : 0;
        if (more ? unsaid == TRANSACTIONS_A_SIGNAL : unsaid > 0) {
          publisher.signal();
          unsaid = 0;
        }
        if (!more) {
          Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        failures = 0;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (SQLException | RuntimeException e) {
        if (!stopping) {
          failures++;
          UnexpectedFailure.log("Deriving again for who is noted", e);
          Backoff.pause(failures);
        }
      }
    }
  }

  private boolean some() throws SQLException {
    return Transactions.run(
        database,
        connection -> {
          ErasureLock.share(connection);
          var noted = DeriveAgain.take(connection, PEOPLE_A_TRANSACTION);
          if (!noted.isEmpty()) {
            amending.conclude(connection, noted);
          }
          return !noted.isEmpty();
        });
  }
}
