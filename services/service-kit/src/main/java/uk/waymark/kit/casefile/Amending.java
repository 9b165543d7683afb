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
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.kit.casefile.PersonStates.Basis;
import uk.waymark.kit.casefile.PersonStates.Change;
import uk.waymark.kit.casefile.PersonStates.Drawn;
import uk.waymark.kit.casefile.PersonStates.State;
import uk.waymark.kit.packed.Kept;
import uk.waymark.kit.problem.UnexpectedFailure;

/**
 * Concludes again after a change of what conclusions rest on beside law and events. Where the last
 * conclusion was drawn by these rules from these very events, only what the change touches is
 * worked out and put into it ({@link Deriver#amendment}); of everybody else everything is derived.
 *
 * <p>The events are those of the last conclusion when nobody is noted as {@link Unconcluded} once
 * they are read: the row is locked, so no conclusion takes a note away meanwhile, and an event that
 * was read was committed with its note.
 */
@ApplicationScoped
@IfBuildProperty(name = "waymark.case-file", stringValue = "true")
class Amending {
  private static final Logger LOG = Logger.getLogger(Amending.class);

  private final Deriver deriver;
  private final Derivation derivation;
  private final List<Projection<?>> projections;

  @Inject
  Amending(Deriver deriver, Derivation derivation, @All List<Projection<?>> projections) {
    this.deriver = deriver;
    this.derivation = derivation;
    this.projections = List.copyOf(projections);
  }

  /**
   * Concludes again for those of these people who are held.
   *
   * @param connection in a transaction in which their notes were taken away before
   */
  void conclude(Connection connection, SortedSet<PersonKey> people) throws SQLException {
    var drawn = new TreeMap<PersonKey, Drawn>(PersonStates.IN_LOCKING_ORDER);
    drawn.putAll(PersonStates.lockDrawn(connection, people));
    if (drawn.isEmpty()) {
      return;
    }
    var rules = deriver.at(connection);
    var basis = new Basis(deriver.version(), rules.restsOn());
    var files = HeldEvents.load(connection, drawn.keySet());
    var behind = Unconcluded.among(connection, drawn.keySet());
    var whole = new HashMap<PersonKey, State>();
    var same = new HashMap<PersonKey, Long>();
    var parts = new HashMap<PersonKey, Amendment.Parts>();
    for (var each : drawn.entrySet()) {
      var person = each.getKey();
      var file = files.get(person);
      if (file == null || behind.contains(person) || !isAmendable(each.getValue(), basis)) {
        whole.put(person, each.getValue().state());
        continue;
      }
      switch (amendment(rules, person, file, each.getValue().basis().restsOn())) {
        case Amendment.Nothing() -> same.put(person, file.position());
        case Amendment.Whole() -> whole.put(person, each.getValue().state());
        case Amendment.Parts found -> parts.put(person, found);
      }
    }
    amend(connection, basis, parts, new Work(drawn, files, whole, same));
    if (!same.isEmpty()) {
      PersonStates.unchanged(connection, basis, same);
    }
    if (!whole.isEmpty()) {
      derivation.derive(connection, whole);
    }
  }

  private static boolean isAmendable(Drawn drawn, Basis basis) {
    return !drawn.failed()
        && drawn.state().contentHash() != null
        && drawn.basis().version().equals(basis.version())
        && !drawn.basis().restsOn().isEmpty();
  }

  private static Amendment amendment(
      Deriver rules, PersonKey person, HeldEvents.File file, String restedOn) throws SQLException {
    try {
      return rules.amendment(person, file.events(), restedOn);
    } catch (RuntimeException e) {
      // Deriving everything meets the fault again, if it is one, and reports it.
      LOG.debug("A conclusion could not be amended and is drawn anew.", e);
      return new Amendment.Whole();
    }
  }

  private static Optional<Amended> amended(
      Amendment.Parts part, byte[] whole, byte @Nullable [] since) {
    try {
      var kept = Kept.read(whole, since);
      return part.content()
          .apply(kept.json())
          .map(json -> new Amended(Content.of(json).hash(), kept.columnsFor(json)));
    } catch (RuntimeException e) {
      LOG.debug("A conclusion could not be amended and is drawn anew.", e);
      return Optional.empty();
    }
  }

  private void amend(
      Connection connection, Basis basis, Map<PersonKey, Amendment.Parts> parts, Work work)
      throws SQLException {
    if (parts.isEmpty()) {
      return;
    }
    var changes = new ArrayList<Change>();
    var changed = new HashMap<PersonKey, Record>();
    PersonStates.contents(
        connection,
        parts.keySet(),
        (person, whole, since) -> {
          var state = work.drawn(person);
          var part = Objects.requireNonNull(parts.get(person));
          var amended = amended(part, whole, since);
          var position = work.files().getOrDefault(person, HeldEvents.NOTHING).position();
          if (amended.isEmpty()) {
            work.whole().put(person, state);
          } else if (amended.get().hash().equals(state.contentHash())) {
            work.same().put(person, position);
          } else {
            changes.add(
                new Change(person, amended.get().columns(), amended.get().hash(), position));
            changed.put(person, part.change());
          }
        });
    if (!changes.isEmpty()) {
      if (projected(connection, changed)) {
        PersonStates.changed(connection, basis, changes);
      } else {
        changed.keySet().forEach(person -> work.whole().put(person, work.drawn(person)));
      }
    }
  }

  /** Whether the projections could be amended; those of whoever is drawn anew are written anew. */
  private boolean projected(Connection connection, Map<PersonKey, Record> changed)
      throws SQLException {
    try {
      for (var projection : projections) {
        projection.amended(connection, changed);
      }
      return true;
    } catch (RuntimeException e) {
      UnexpectedFailure.log("Amending what is kept of " + changed.size() + " people", e);
      return false;
    }
  }

  /**
   * A conclusion that was amended.
   *
   * @param hash of its content
   * @param columns to write of it
   */
  private record Amended(String hash, Kept.Columns columns) {}

  /**
   * What is known of the people of one transaction.
   *
   * @param whole who is to be concluded for from everything
   * @param same whose conclusion stays, with the highest position of its events
   */
  private record Work(
      Map<PersonKey, Drawn> drawn,
      Map<PersonKey, HeldEvents.File> files,
      Map<PersonKey, State> whole,
      Map<PersonKey, Long> same) {
    State drawn(PersonKey person) {
      return Objects.requireNonNull(drawn.get(person)).state();
    }
  }
}
