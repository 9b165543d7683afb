package uk.waymark.alerts.mail;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.waymark.alerts.day.WorkingDays;
import uk.waymark.alerts.held.HeldReader;
import uk.waymark.alerts.held.PersonDuties;
import uk.waymark.alerts.ledger.AlertKey;
import uk.waymark.alerts.ledger.AlertState;
import uk.waymark.alerts.ledger.Entry;
import uk.waymark.alerts.ledger.LedgerKeeper;
import uk.waymark.alerts.ledger.LedgerStore;
import uk.waymark.alerts.ledger.Wanted;
import uk.waymark.alerts.receiver.Receiver.Reachable;
import uk.waymark.alerts.receiver.StaffList;
import uk.waymark.kit.clock.WaymarkClock;

/** Makes what an e-mail tells from what is known at the moment of sending, not of queueing. */
@ApplicationScoped
class DigestMaker {
  private final WaymarkClock clock;
  private final WorkingDays workingDays;
  private final LedgerKeeper keeper;

  @Inject
  DigestMaker(WaymarkClock clock, WorkingDays workingDays, LedgerKeeper keeper) {
    this.clock = clock;
    this.workingDays = workingDays;
    this.keeper = keeper;
  }

  /** What there is to tell; empty when everything in the e-mail has ended meanwhile. */
  Optional<Digest> make(Connection connection, MailKey mail) throws SQLException {
    List<String> subjects = subjects(connection, mail);
    keeper.keep(connection, mail.authority(), subjects);
    Map<AlertKey, Wanted> wanted = wanted(connection, mail, subjects);
    Map<Boolean, List<Entry>> entries =
        new LedgerStore(connection, mail.authority())
            .ofPeople(subjects).values().stream()
                .flatMap(List::stream)
                .filter(entry -> wanted.containsKey(entry.key()))
                .filter(entry -> isIn(mail, entry) || entry.state() == AlertState.SENT)
                .collect(partitioningBy(entry -> entry.state() == AlertState.SENT));
    List<Entry> news = entries.getOrDefault(false, List.of());
    return wanted.values().stream()
        .map(Wanted::receiver)
        .filter(Reachable.class::isInstance)
        .map(Reachable.class::cast)
        .findFirst()
        .filter(_ -> !news.isEmpty())
        .map(
            to ->
                new Digest(
                    mail,
                    to,
                    clock.today(),
                    inOrder(wanted, news),
                    inOrder(wanted, entries.getOrDefault(true, List.of())),
                    news));
  }

  private static boolean isIn(MailKey mail, Entry entry) {
    return entry.state() == AlertState.RAISED && mail.day().equals(entry.mailDay());
  }

  /** In the order of {@code wanted}: by person, then by due date. */
  private static List<Wanted> inOrder(Map<AlertKey, Wanted> wanted, List<Entry> entries) {
    var keys = entries.stream().map(Entry::key).collect(toSet());
    return wanted.values().stream().filter(each -> keys.contains(each.key())).toList();
  }

  private Map<AlertKey, Wanted> wanted(Connection connection, MailKey mail, List<String> subjects)
      throws SQLException {
    var held = new HeldReader(connection, mail.authority());
    StaffList staff = held.staff();
    LocalDate today = clock.today();
    List<Wanted> wanted = new ArrayList<>();
    for (PersonDuties person : held.people(subjects)) {
      wanted.addAll(Wanted.on(today, person, staff, workingDays));
    }
    return wanted.stream()
        .filter(each -> each.key().recipient().equals(mail.recipient()))
        .filter(Wanted::isReachable)
        .collect(toMap(Wanted::key, each -> each, (one, _) -> one, LinkedHashMap::new));
  }

  private static List<String> subjects(Connection connection, MailKey mail) throws SQLException {
    String sql =
        """
        select distinct subject from alert
        where authority = ? and recipient = ? and state in ('raised', 'sent') order by subject
        """;
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, mail.authority());
      select.setString(2, mail.recipient());
      List<String> subjects = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          subjects.add(rows.getString(1));
        }
      }
      return subjects;
    }
  }
}
