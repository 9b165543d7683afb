package uk.waymark.kit.casefile;

import io.quarkus.arc.All;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import uk.waymark.contracts.PersonKey;
import uk.waymark.kit.casefile.PersonStates.Basis;
import uk.waymark.kit.casefile.PersonStates.Change;
import uk.waymark.kit.casefile.PersonStates.State;
import uk.waymark.kit.packed.Kept;
import uk.waymark.kit.problem.UnexpectedFailure;
import uk.waymark.kit.stream.Parked;

/**
 * Concludes once for each person touched, and stores what has changed as the next revision. Rules
 * that fail on one person hold up nobody else: the events are kept and the failure is noted.
 */
@ApplicationScoped
@IfBuildProperty(name = "waymark.case-file", stringValue = "true")
class Derivation {
  private final Deriver deriver;
  private final List<Projection<?>> projections;

  @Inject
  Derivation(Deriver deriver, @All List<Projection<?>> projections) {
    this.deriver = deriver;
    this.projections = List.copyOf(projections);
  }

  String version() {
    return deriver.version();
  }

  /**
   * Concludes for these people from everything held of them.
   *
   * @param states what their rows say, which are locked
   */
  void derive(Connection connection, Map<PersonKey, State> states) throws SQLException {
    var rules = deriver.at(connection);
    var people = new TreeSet<>(PersonStates.IN_LOCKING_ORDER);
    people.addAll(states.keySet());
    var files = HeldEvents.load(connection, people);
    var changes = new ArrayList<Change>();
    var kept = new ArrayList<ChangedRows<?>>();
    projections.forEach(projection -> kept.add(ChangedRows.of(projection)));
    var unchanged = new HashMap<PersonKey, Long>();
    for (var person : people) {
      var file = files.getOrDefault(person, HeldEvents.NOTHING);
      try {
        var message = rules.derive(person, file.events());
        var content = Content.of(message);
        var state = states.get(person);
        if (state != null && content.hash().equals(state.contentHash())) {
          unchanged.put(person, file.position());
        } else {
          // A message is some eight times its packed form; held until all are concluded, the
          // messages of a transaction would be copied by every collection of garbage.
          var rows = kept.stream().map(each -> each.ready(person, message)).toList();
          changes.add(
              new Change(person, Kept.columnsOf(content.bytes()), content.hash(), file.position()));
          rows.forEach(Runnable::run);
        }
      } catch (RuntimeException e) {
        var reference = UnexpectedFailure.log("Deriving for one person", e);
        PersonStates.failed(connection, deriver.version(), person, reference);
      }
    }
    store(connection, new Basis(deriver.version(), rules.restsOn()), changes, kept, unchanged);
  }

  private void store(
      Connection connection,
      Basis basis,
      List<Change> changes,
      List<ChangedRows<?>> kept,
      Map<PersonKey, Long> unchanged)
      throws SQLException {
    if (!unchanged.isEmpty()) {
      PersonStates.unchanged(connection, basis, unchanged);
    }
    if (!changes.isEmpty()) {
      PersonStates.changed(connection, basis, changes);
      for (var rows : kept) {
        rows.store(connection);
      }
    }
  }

  /** Forgets these people, whose rows are locked; a tombstone follows. */
  void erase(Connection connection, List<PersonKey> people) throws SQLException {
    HeldEvents.forget(connection, people);
    Unconcluded.remove(connection, people);
    PersonStates.erased(connection, people);
    Parked.forget(connection, people.stream().map(PersonKey::toString).toList());
    for (var projection : projections) {
      projection.erased(connection, people);
    }
  }
}
