package uk.waymark.alerts.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.waymark.alerts.Council;
import uk.waymark.alerts.Duties;
import uk.waymark.alerts.Published;
import uk.waymark.alerts.WithRealParts;
import uk.waymark.alerts.held.RunLock;
import uk.waymark.alerts.mail.Postman.Outcome;
import uk.waymark.contracts.message.DutyLine;
import uk.waymark.kit.clock.WaymarkClock;

/** What happens while an e-mail is on its way to the SMTP server. */
@QuarkusTest
class BetweenClaimAndAnswerTest extends WithRealParts {
  private static final DutyLine REVIEW = Duties.reviewDue(MONDAY.plusDays(10));

  @Inject Claims claims;
  @Inject Postman postman;
  @Inject DigestMaker maker;
  @Inject DataSource database;
  @Inject WaymarkClock waymarkClock;
  @Inject Published published;

  @Test
  void anErasureStaysTheLastThatIsPublishedAndLeavesNoRow() throws Exception {
    Council council = office.councilOwing(REVIEW);
    Claim claim = claimed(council);
    council.erase("yp-1");
    office.takeEverything();
    assertThat(postman.send(claim.digest())).isEqualTo(Outcome.ACCEPTED);
    claims.accepted(claim);

    assertThat(rows(council)).isZero();
    office.morningOf(MONDAY.plusDays(1));
    assertThat(published.all(council.authority() + "/yp-1")).endsWith("erased");
    assertThat(rows(council)).isZero();
  }

  @Test
  void aDueDateThatIsCorrectedMeanwhileIsToldTheNextDay() throws Exception {
    Council council = office.councilOwing(REVIEW);
    Claim claim = claimed(council);
    council.owes("yp-1", Duties.dueInstead(REVIEW, MONDAY.plusDays(7)));
    office.takeEverything();
    assertThat(postman.send(claim.digest())).isEqualTo(Outcome.ACCEPTED);
    claims.accepted(claim);

    office.morningOf(MONDAY.plusDays(1));
    assertThat(office.lettersOf(council)).hasSize(2);
    assertThat(office.lettersOf(council).getLast().text()).contains("Due: 30 November 2026");
    office.morningOf(MONDAY.plusDays(2));
    assertThat(office.lettersOf(council)).hasSize(2);
  }

  @Test
  void aTransactionThatPostgresqlGivesUpIsTriedAgainAndTheMailDoesNotComeAgain() throws Exception {
    Council council = office.councilOwing(REVIEW);
    Claim claim = claimed(council);
    assertThat(postman.send(claim.digest())).isEqualTo(Outcome.ACCEPTED);
    var failed = new AtomicBoolean();
    var deadlocked =
        new Claims(
            failingOnce(failed),
            waymarkClock,
            maker,
            Duration.ofMinutes(1),
            Duration.ofMinutes(30));
    deadlocked.accepted(claim);
    assertThat(failed).isTrue();

    clock.pass(Duration.ofMinutes(6));
    office.now();
    office.morningOf(MONDAY.plusDays(1));
    assertThat(office.lettersOf(council)).hasSize(1);
    assertThat(published.all(council.authority() + "/yp-1")).hasSize(2);
  }

  @Test
  void whoeverMakesOrNotesAnEmailWaitsForAnErasureThatIsUnderWay() throws Exception {
    Council council = office.councilOwing(REVIEW);
    Claim claim = claimed(council);
    claims.failed(claim, false);
    clock.pass(Duration.ofHours(1));
    whileLocked(RunLock::exclusive, () -> claims.next(MONDAY));
    whileLocked(
        RunLock::exclusive,
        () -> {
          claims.accepted(claim);
          return true;
        });
  }

  @Test
  void anErasureWaitsForWhoeverWritesAlerts() throws Exception {
    Council council = office.councilOwing(REVIEW);
    office.takeEverything();
    whileLocked(
        RunLock::shared,
        () -> {
          council.erase("yp-1");
          office.takeEverything();
          return true;
        });
  }

  /** Does something while another transaction has a lock, and lets go once it waits for that. */
  private void whileLocked(Lock lock, Callable<?> doing) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      Future<?> done;
      try {
        lock.take(connection);
        done = threads.submit(doing);
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting(connection) > 0);
        assertThat(done).isNotDone();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
      done.get();
    }
  }

  private static long waiting(Connection connection) throws SQLException {
    try (var select = connection.createStatement();
        var row =
            select.executeQuery(
                "select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** A way to lock. */
  @FunctionalInterface
  private interface Lock {
    void take(Connection connection) throws SQLException;
  }

  /** A data source whose first commit fails as one of two transactions that wait for each other. */
  private DataSource failingOnce(AtomicBoolean failed) {
    return proxy(
        DataSource.class,
        (method, arguments) ->
            method.getName().equals("getConnection")
                ? failingOnce(database.getConnection(), failed)
                : method.invoke(database, arguments));
  }

  private static Connection failingOnce(Connection connection, AtomicBoolean failed) {
    return proxy(
        Connection.class,
        (method, arguments) -> {
          if (method.getName().equals("commit") && failed.compareAndSet(false, true)) {
            throw new SQLException("deadlock detected", "40P01");
          }
          return method.invoke(connection, arguments);
        });
  }

  private static <T> T proxy(Class<T> type, Called called) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              try {
                return called.with(method, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }

  /** What a method of the stand-in does. */
  @FunctionalInterface
  private interface Called {
    @Nullable Object with(Method method, Object @Nullable [] arguments) throws Exception;
  }

  private Claim claimed(Council council) throws Exception {
    office.smtpDown();
    office.morningOf(MONDAY);
    office.smtpUp();
    clock.pass(Duration.ofMinutes(1));
    return Claimed.of(council, MONDAY, claims);
  }

  private long rows(Council council) throws Exception {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "select count(*) from alert where authority = ? and subject = 'yp-1'")) {
      select.setString(1, council.authority());
      try (var row = select.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
