package uk.waymark.alerts.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.waymark.alerts.database.Transaction;
import uk.waymark.alerts.held.RunLock;
import uk.waymark.alerts.ledger.LedgerStore;
import uk.waymark.alerts.mail.Claim.Turn;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.problem.DatabaseAway;
import uk.waymark.kit.problem.UnexpectedFailure;
import uk.waymark.kit.stream.Backoff;

/** Which e-mail is sent next, and what came of it. Each step is one transaction. */
@ApplicationScoped
class Claims {
  private static final Duration CLAIM_LASTS = Duration.ofMinutes(5);
  private static final int TRIES = 6;

  private final DataSource database;
  private final WaymarkClock clock;
  private final DigestMaker maker;
  private final Duration firstWait;
  private final Duration longestWait;

  @Inject
  Claims(
      DataSource database,
      WaymarkClock clock,
      DigestMaker maker,
      @ConfigProperty(name = "waymark.alerts.retry-first") Duration firstWait,
      @ConfigProperty(name = "waymark.alerts.retry-longest") Duration longestWait) {
    this.database = database;
    this.clock = clock;
    this.maker = maker;
    this.firstWait = firstWait;
    this.longestWait = longestWait;
  }

  /**
   * Claims the next e-mail of the day, or an earlier one that was handed over and of which it is
   * not known whether it was accepted. One that has nothing left to tell is withdrawn instead; one
   * that cannot be made is put back, so that it does not stand in the way of the others.
   */
  Optional<Claim> next(LocalDate day) throws SQLException {
    while (true) {
      Optional<Turn> turn = Transaction.in(database, connection -> take(connection, day));
      if (turn.isEmpty()) {
        return Optional.empty();
      }
      Optional<Claim> claim = make(turn.get());
      if (claim.isPresent()) {
        return claim;
      }
    }
  }

  private Optional<Claim> make(Turn turn) throws SQLException {
    try {
      return Transaction.in(database, connection -> make(connection, turn));
    } catch (SQLException | RuntimeException e) {
      UnexpectedFailure.log("Making an e-mail", e);
      putBack(turn, turn.outcomeUnknown());
      return Optional.empty();
    }
  }

  private Optional<Claim> make(Connection connection, Turn turn) throws SQLException {
    RunLock.shared(connection);
    Optional<Digest> digest = maker.make(connection, turn.mail());
    update(
        connection,
        turn.mail(),
        digest.isPresent()
            ? "outcome_unknown = true"
            : "state = 'withdrawn', outcome_unknown = false, claimed_until = null");
    return digest.map(each -> new Claim(turn, each));
  }

  /** Takes the next e-mail, so that no other instance does for a while. */
  private Optional<Turn> take(Connection connection, LocalDate day) throws SQLException {
    Optional<Turn> turn = lockNext(connection, day);
    if (turn.isPresent()) {
      update(
          connection,
          turn.get().mail(),
          "attempts = attempts + 1, claimed_until = ?",
          clock.now().plus(CLAIM_LASTS));
    }
    return turn;
  }

  private Optional<Turn> lockNext(Connection connection, LocalDate day) throws SQLException {
    String sql =
        """
        select authority, recipient, day, attempts + 1, outcome_unknown from mail
        where state = 'queued' and (day = ? or outcome_unknown) and next_attempt_at <= ?
          and (claimed_until is null or claimed_until <= ?)
        order by next_attempt_at, authority, recipient limit 1 for update skip locked
        """;
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, day);
      select.setObject(2, clock.now().atOffset(ZoneOffset.UTC));
      select.setObject(3, clock.now().atOffset(ZoneOffset.UTC));
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Turn(
                    new MailKey(
                        row.getString(1), row.getString(2), row.getObject(3, LocalDate.class)),
                    row.getInt(4),
                    row.getBoolean(5)))
            : Optional.empty();
      }
    }
  }

  /**
   * The SMTP server has accepted it: what was in it has been told. Tried for a few seconds while
   * the database is away or gives up this transaction for another: otherwise the mail would come
   * again.
   */
  void accepted(Claim claim) throws SQLException {
    Instant now = clock.now();
    for (int failures = 1; ; failures++) {
      try {
        Transaction.in(database, connection -> accepted(connection, claim.digest(), now));
        return;
      } catch (SQLException e) {
        if (failures == TRIES || !DatabaseAway.is(e)) {
          throw e;
        }
        Backoff.pause(failures);
      }
    }
  }

  private static boolean accepted(Connection connection, Digest digest, Instant now)
      throws SQLException {
    RunLock.shared(connection);
    new LedgerStore(connection, digest.key().authority()).told(digest.entries(), now);
    update(
        connection,
        digest.key(),
        "state = 'sent', claimed_until = null, outcome_unknown = false, sent_at = ?",
        now);
    return true;
  }

  /**
   * The SMTP server has not accepted it, or not said so: it is tried again later.
   *
   * @param mayHaveBeenAccepted whether it was handed over and the answer is missing
   */
  void failed(Claim claim, boolean mayHaveBeenAccepted) throws SQLException {
    putBack(claim.turn(), mayHaveBeenAccepted || claim.turn().outcomeUnknown());
  }

  private void putBack(Turn turn, boolean outcomeUnknown) throws SQLException {
    Instant next = clock.now().plus(wait(turn.attempts()));
    String changes =
        "claimed_until = null, next_attempt_at = ?, outcome_unknown = " + outcomeUnknown;
    Transaction.in(
        database,
        connection -> {
          update(connection, turn.mail(), changes, next);
          return true;
        });
  }

  private Duration wait(int attempts) {
    Duration wait = firstWait.multipliedBy(1L << Math.min(attempts - 1, 20));
    return wait.compareTo(longestWait) > 0 ? longestWait : wait;
  }

  /** Changes one row; {@code changes} is a constant of this class, never a caller's text. */
  private static void update(
      Connection connection, MailKey mail, String changes, Instant... moments) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update mail set "
                + changes
                + " where authority = ? and recipient = ? and day = ? and state = 'queued'")) {
      int next = 1;
      for (Instant moment : moments) {
        update.setObject(next++, moment.atOffset(ZoneOffset.UTC));
      }
      update.setString(next++, mail.authority());
      update.setString(next++, mail.recipient());
      update.setObject(next, mail.day());
      update.executeUpdate();
    }
  }
}
