package uk.waymark.alerts.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.waymark.alerts.day.WorkingDays;
import uk.waymark.alerts.held.DutiesChanged;
import uk.waymark.alerts.held.HeldReader;
import uk.waymark.alerts.held.PersonDuties;
import uk.waymark.contracts.PersonKey;
import uk.waymark.kit.clock.WaymarkClock;

/**
 * Keeps the ledger right the moment a duty ends: what is queued about it is withdrawn, what was
 * told of it is stopped. Raises nothing; that is done once a working day.
 */
@ApplicationScoped
public class LedgerKeeper implements DutiesChanged {
  private final WaymarkClock clock;
  private final WorkingDays workingDays;

  /** A keeper by this clock. */
  @Inject
  public LedgerKeeper(WaymarkClock clock, WorkingDays workingDays) {
    this.clock = clock;
    this.workingDays = workingDays;
  }

  @Override
  public void changed(Connection connection, Set<PersonKey> people) throws SQLException {
    Map<String, List<String>> subjects =
        people.stream()
            .collect(
                groupingBy(
                    PersonKey::authority, TreeMap::new, mapping(PersonKey::subject, toList())));
    for (Map.Entry<String, List<String>> each : subjects.entrySet()) {
      keep(connection, each.getKey(), each.getValue());
    }
  }

  /** Brings the alerts of these people to what their duties and the staff list say now. */
  public void keep(Connection connection, String authority, List<String> subjects)
      throws SQLException {
    var ledger = new LedgerStore(connection, authority);
    Map<String, List<Entry>> entries = ledger.ofPeople(subjects);
    if (entries.isEmpty()) {
      return;
    }
    var held = new HeldReader(connection, authority);
    var staff = held.staff();
    var today = clock.today();
    List<Change> changes = new ArrayList<>();
    for (PersonDuties person : held.people(entries.keySet())) {
      changes.addAll(
          Reconciliation.keep(
              today,
              person,
              entries.getOrDefault(person.person().subject(), List.of()),
              Wanted.on(today, person, staff, workingDays)));
    }
    ledger.apply(changes, clock.now());
  }
}
