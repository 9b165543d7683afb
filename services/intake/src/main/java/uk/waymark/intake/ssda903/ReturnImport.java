package uk.waymark.intake.ssda903;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import uk.waymark.contracts.PersonKey;
import uk.waymark.contracts.event.CareEvent;
import uk.waymark.contracts.validation.Verdict;
import uk.waymark.intake.receive.Judge;
import uk.waymark.intake.record.ClosedPeople;
import uk.waymark.intake.record.PersonLocks;
import uk.waymark.intake.record.Recorder;
import uk.waymark.intake.record.Transactions;
import uk.waymark.intake.relay.Relay;

/** Loads the files of one return year: everything of a request in one transaction. */
@ApplicationScoped
class ReturnImport {
  private final Transactions transactions;
  private final Recorder recorder;
  private final ClosedPeople closedPeople;
  private final Judge judge;
  private final Relay relay;

  @Inject
  ReturnImport(
      Transactions transactions,
      Recorder recorder,
      ClosedPeople closedPeople,
      Judge judge,
      Relay relay) {
    this.transactions = transactions;
    this.recorder = recorder;
    this.closedPeople = closedPeople;
    this.judge = judge;
    this.relay = relay;
  }

  /**
   * @param uploads file contents by name
   * @throws Unrecognised if a file is no table of the return; then nothing is loaded
   */
  ImportReport load(String authority, ReturnYear year, Map<String, byte[]> uploads) {
    var reading = new ReturnReading(year);
    uploads.forEach(reading::read);
    var report =
        transactions.commit(
            connection -> {
              var store = new ReturnStore(connection, authority);
              store.lock();
              return inTransaction(connection, store, authority, year, reading);
            });
    relay.somethingCommitted();
    return report;
  }

  private ImportReport inTransaction(
      Connection connection,
      ReturnStore store,
      String authority,
      ReturnYear year,
      ReturnReading reading)
      throws SQLException {
    var rows = withoutErased(connection, authority, reading);
    var children = new TreeSet<String>();
    rows.forEach(row -> children.add(row.child()));
    store.keep(year, rows);
    var years = store.yearsOfEpisodes();
    var kept = store.of(children, year, rows);
    var ledger = StatementLedger.of(connection, authority, children);
    kept.forEach(
        (child, loaded) -> {
          var history = new ChildHistory(new PersonKey(authority, child), loaded);
          check(history, years, year, reading::report);
          history.statements().forEach(ledger::say);
        });
    missed(store, authority, years, year, children, rows)
        .forEach(history -> check(history, years, year, ofAnotherYear(year, reading)));
    ledger.withdrawTheRest();
    int accepted = record(connection, ledger.events());
    ledger.keep();
    return reading.reported(
        authority,
        year,
        store.totals(accepted, ledger.alreadyThere() + ledger.events().size() - accepted));
  }

  private static void check(
      ChildHistory history,
      NavigableSet<ReturnYear> years,
      ReturnYear year,
      Consumer<Defect> report) {
    new HistoryCheck(history, years, year, report).run();
    new ShortBreakCheck(history, year, report).run();
    new CareLeaverInCareCheck(history, year, report).run();
  }

  /** Of a child who is not sent: what this year leaves doubtful, and not its own rows again. */
  private static Consumer<Defect> ofAnotherYear(ReturnYear year, ReturnReading reading) {
    return defect -> {
      if (!year.toString().equals(defect.year())) {
        reading.report(defect);
      }
    };
  }

  /**
   * The children of the council whose last row in the year loaded before is open and who are in no
   * file of this import. Looked at only when Episodes is sent: nothing else could restate a row.
   */
  private static List<ChildHistory> missed(
      ReturnStore store,
      String authority,
      NavigableSet<ReturnYear> years,
      ReturnYear year,
      Set<String> sent,
      List<SourceRow> rows)
      throws SQLException {
    var before = years.lower(year);
    if (before == null || rows.stream().noneMatch(row -> row.table() == ReturnTable.EPISODES)) {
      return List.of();
    }
    var open = new TreeSet<>(store.childrenWithAnOpenEpisode(before));
    open.removeAll(sent);
    var histories = new ArrayList<ChildHistory>();
    store
        .of(open, year, List.of())
        .forEach(
            (child, loaded) ->
                histories.add(new ChildHistory(new PersonKey(authority, child), loaded)));
    return histories;
  }

  /** Rows of erased children are left out; that they came is told by the line alone. */
  private List<SourceRow> withoutErased(
      Connection connection, String authority, ReturnReading reading) throws SQLException {
    var people =
        reading.rows().stream()
            .map(row -> new PersonKey(authority, row.child()))
            .distinct()
            .toList();
    if (people.isEmpty()) {
      return List.of();
    }
    PersonLocks.take(connection, people);
    var closed = closedPeople.among(connection, people);
    var open = new ArrayList<SourceRow>();
    for (var row : reading.rows()) {
      if (closed.contains(new PersonKey(authority, row.child()))) {
        reading.report(
            row.refused(
                "CHILD",
                "erased",
                "This child's file was erased: the row was not kept.",
                "Leave the row out."));
      } else {
        open.add(row);
      }
    }
    return open;
  }

  /** Records the events; a return never brings an event that the contract or the record refuses. */
  private int record(Connection connection, List<ObjectNode> made) throws SQLException {
    var events = new ArrayList<CareEvent>(made.size());
    for (var event : made) {
      switch (judge.judge(event)) {
        case Verdict.Valid(CareEvent valid) -> events.add(valid);
        case Verdict.Invalid(_, var violations) ->
            throw new IllegalStateException(
                "a return was read into an event that is not one: "
                    + event.path("type").textValue()
                    + " "
                    + violations.getFirst().pointer());
      }
    }
    int accepted = 0;
    for (var recorded : recorder.record(connection, events, judge.now())) {
      switch (recorded.outcome()) {
        case ACCEPTED -> accepted++;
        case DUPLICATE -> {}
        case CONFLICT, CLOSED, REFUSED ->
            throw new IllegalStateException(
                "an event of a return met another one: " + recorded.outcome());
      }
    }
    return accepted;
  }
}
