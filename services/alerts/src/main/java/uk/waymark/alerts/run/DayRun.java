package uk.waymark.alerts.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Gatherers;
import javax.sql.DataSource;
import uk.waymark.alerts.database.Transaction;
import uk.waymark.alerts.day.WorkingDays;
import uk.waymark.alerts.held.HeldReader;
import uk.waymark.alerts.held.PersonDuties;
import uk.waymark.alerts.held.RunLock;
import uk.waymark.alerts.ledger.Change;
import uk.waymark.alerts.ledger.Entry;
import uk.waymark.alerts.ledger.LedgerStore;
import uk.waymark.alerts.ledger.Reconciliation;
import uk.waymark.alerts.ledger.Wanted;
import uk.waymark.alerts.mail.MailQueue;
import uk.waymark.alerts.receiver.StaffList;
import uk.waymark.alerts.stage.Stage;
import uk.waymark.kit.clock.WaymarkClock;

/**
 * Makes the alerts of one authority for one working day, once, whatever happens.
 *
 * <p>In one transaction: the day is marked as done, what is to be told goes into the ledger, and
 * each receiver's e-mail into the queue. Days that were missed need nothing of their own: what
 * became due meanwhile is not in the ledger yet.
 */
@ApplicationScoped
public class DayRun {
  private static final int PEOPLE_AT_A_TIME = 500;

  private final DataSource database;
  private final WaymarkClock clock;
  private final WorkingDays workingDays;

  /** Runs over this database. */
  @Inject
  public DayRun(DataSource database, WaymarkClock clock, WorkingDays workingDays) {
    this.database = database;
    this.clock = clock;
    this.workingDays = workingDays;
  }

  /** The authorities with duties or alerts whose day has not been made yet. */
  List<String> waiting(LocalDate day) throws SQLException {
    String sql =
        """
        select authority from (
          select distinct authority from held_message
          union select distinct authority from alert where state <> 'stopped') as known
        where not exists (
          select 1 from day_run r where r.authority = known.authority and r.day = ?)
        order by authority
        """;
    try (Connection connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, day);
      List<String> waiting = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          waiting.add(rows.getString(1));
        }
      }
      return waiting;
    }
  }

  /** Makes the day's alerts of an authority; false if that has been done already. */
  boolean make(String authority, LocalDate day) throws SQLException {
    return Transaction.in(
        database,
        connection -> {
          RunLock.exclusive(connection);
          if (!mark(connection, authority, day)) {
            return false;
          }
          raise(connection, authority, day);
          return true;
        });
  }

  private boolean mark(Connection connection, String authority, LocalDate day) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into day_run (authority, day, ran_at) values (?, ?, ?)"
                + " on conflict do nothing")) {
      insert.setString(1, authority);
      insert.setObject(2, day);
      insert.setObject(3, clock.now().atOffset(ZoneOffset.UTC));
      return insert.executeUpdate() == 1;
    }
  }

  private void raise(Connection connection, String authority, LocalDate day) throws SQLException {
    var held = new HeldReader(connection, authority);
    var queue = new MailQueue(connection, authority);
    StaffList staff = held.staff();
    Instant now = clock.now();
    List<List<String>> portions =
        held.subjectsToLookAt(day.plusDays(Stage.DAYS_AHEAD)).stream()
            .gather(Gatherers.windowFixed(PEOPLE_AT_A_TIME))
            .toList();
    Predicate<Entry> onItsWay = queue.onTheirWay();
    for (List<String> subjects : portions) {
      var ledger = new LedgerStore(connection, authority);
      Map<String, List<Entry>> entries = ledger.ofPeople(subjects);
      List<Change> changes = new ArrayList<>();
      for (PersonDuties person : held.people(subjects)) {
        changes.addAll(
            Reconciliation.raise(
                day,
                person,
                entries.getOrDefault(person.person().subject(), List.of()),
                Wanted.on(day, person, staff, workingDays),
                onItsWay));
      }
      ledger.apply(changes, now);
    }
    queue.queue(day, now);
  }
}
