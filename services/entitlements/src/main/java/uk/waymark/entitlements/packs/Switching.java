package uk.waymark.entitlements.packs;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.waymark.kit.casefile.DeriveAgain;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.problem.UnexpectedFailure;

/**
 * Switches versions of packs on: at once, or on the day they were asked for. In one transaction the
 * version counts and everyone it touches is noted to be concluded for again, and nobody else: of
 * the authority's own young people and those of others who have lived in its area, or with a pack
 * that holds everywhere of everyone, those whom it may touch by what their conclusion names.
 */
@ApplicationScoped
class Switching {
  private static final Logger LOG = Logger.getLogger(Switching.class);
  private static final long LOOK_AGAIN_SECONDS = 20;
  private static final String EVERYONE =
      "SELECT authority, subject FROM person_state WHERE NOT erased";
  private static final String OF_ONE_AUTHORITY =
      """
      SELECT authority, subject FROM person_state WHERE authority = ? AND NOT erased
      UNION SELECT authority, subject FROM person_area WHERE area = ?
      """;

  private final PackTransactions transactions;
  private final WaymarkClock clock;
  private final Shelf shelf;
  private final NamesTouched names;
  private final String release;
  private final Semaphore stop = new Semaphore(0);

  @Inject
  Switching(
      PackTransactions transactions,
      WaymarkClock clock,
      Shelf shelf,
      NamesTouched names,
      @ConfigProperty(name = "quarkus.application.version") String release) {
    this.transactions = transactions;
    this.clock = clock;
    this.shelf = shelf;
    this.names = names;
    this.release = release;
  }

  void onStart(@Observes StartupEvent event) {
    Thread.ofPlatform().daemon().name("switch-packs").start(this::run);
  }

  void onStop(@Observes ShutdownEvent event) {
    stop.release();
  }

  /**
   * Asks for a version to count from a day, and switches it on when that day has come.
   *
   * @param connection of {@link PackTransactions#commit}
   */
  void ask(
      Connection connection, String authority, int version, LocalDate day, @Nullable String askedBy)
      throws SQLException {
    SwitchTable.ask(connection, authority, version, day, askedBy, clock.now());
    if (!day.isAfter(clock.today())) {
      switchOn(connection, authority);
    }
  }

  private void run() {
    try {
      while (!stop.tryAcquire(LOOK_AGAIN_SECONDS, TimeUnit.SECONDS)) {
        try {
          switchOnWhatIsDue();
        } catch (RuntimeException e) {
          UnexpectedFailure.log("Switching packs on", e);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Switches on every version whose day has come. */
  void switchOnWhatIsDue() {
    transactions.commit(
        connection -> {
          for (var authority : SwitchTable.due(connection, clock.today())) {
            switchOn(connection, authority);
          }
          return true;
        });
  }

  private void switchOn(Connection connection, String authority) throws SQLException {
    DeriveAgain.betweenConclusions(connection);
    var number = SwitchTable.newest(connection);
    SwitchTable.done(connection, authority, clock.now());
    var touched = names.of(shelf.between(connection, number, SwitchTable.newest(connection)));
    var some = OpenPacks.holdsEverywhere(authority) ? EVERYONE : OF_ONE_AUTHORITY;
    var parameters = new ArrayList<String>();
    if (!OpenPacks.holdsEverywhere(authority)) {
      parameters.addAll(List.of(authority, authority));
    }
    touched.ifPresent(each -> parameters.addAll(List.of(String.join("\n", each), release)));
    var people =
        DeriveAgain.note(connection, touched.isPresent() ? whoNames(some) : some, parameters);
    SwitchTable.touched(connection, people);
    LOG.infof("The pack of %s is switched on; it touches %d people.", authority, people);
  }

  /**
   * Of some people those whose conclusion names one of these, or may have come out otherwise by
   * this release (the second word of what it rests on). Who is left out keeps resting on the packs
   * of before: the next change compares those of then.
   */
  private static String whoNames(String some) {
    return """
        SELECT authority, subject FROM (%s) AS some_people
        JOIN person_state s USING (authority, subject)
        LEFT JOIN offer_sheet o USING (authority, subject)
        WHERE NOT s.erased
          AND (o.names IS NULL OR o.names && string_to_array(?, E'\n')
               OR split_part(s.rests_on, ' ', 2) <> ?)
        """
        .formatted(some);
  }
}
