package uk.waymark.kit.casefile;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import uk.waymark.kit.problem.UnexpectedFailure;
import uk.waymark.kit.stream.Backoff;

/**
 * After a start with other rules, such as a new law version, concludes again for everyone, a few
 * people a transaction, beside the ordinary work. Whose conclusion stays the same is not published.
 */
@ApplicationScoped
@IfBuildProperty(name = "waymark.case-file", stringValue = "true")
class Rederivation {
  private static final Logger LOG = Logger.getLogger(Rederivation.class);
  private static final int PEOPLE_A_TRANSACTION = 50;

  private final DataSource database;
  private final Derivation derivation;
  private final RevisionPublisher publisher;
  private volatile boolean stopping;

  @Inject
  Rederivation(DataSource database, Derivation derivation, RevisionPublisher publisher) {
    this.database = database;
    this.derivation = derivation;
    this.publisher = publisher;
  }

  void onStart(@Observes StartupEvent event) {
    Thread.ofPlatform().daemon().name("derive-again").start(this::run);
  }

  void onStop(@Observes ShutdownEvent event) {
    stopping = true;
  }

  private void run() {
    var people = 0;
    for (var failures = 0; !stopping; ) {
      try {
        var done = some();
        failures = 0;
        people += done;
        if (done == 0) {
          break;
        }
        publisher.signal();
      } catch (SQLException | RuntimeException e) {
        failures++;
        UnexpectedFailure.log("Deriving again after a start", e);
        Backoff.pause(failures);
      }
    }
    if (people > 0) {
      LOG.infof("Derived again for %d people with the rules %s.", people, derivation.version());
    }
  }

  private int some() throws SQLException {
    return Transactions.run(
        database,
        connection -> {
          ErasureLock.share(connection);
          var people =
              PersonStates.lockDerivedOtherwise(
                  connection, derivation.version(), PEOPLE_A_TRANSACTION);
          if (!people.isEmpty()) {
            derivation.derive(connection, PersonStates.lockKnown(connection, people));
          }
          return people.size();
        });
  }
}
