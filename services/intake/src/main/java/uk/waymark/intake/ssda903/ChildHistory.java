package uk.waymark.intake.ssda903;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import uk.waymark.contracts.PersonKey;

/** Everything that the loaded returns hold about one child, and what it says. */
final class ChildHistory {
  private final PersonKey person;
  private final List<LoadedRow> rows;

  /**
   * @param rows the child's rows of all tables and years; every one of them can be read
   */
  ChildHistory(PersonKey person, List<LoadedRow> rows) {
    this.person = person;
    this.rows =
        rows.stream()
            .sorted(Comparator.comparing(LoadedRow::year).thenComparing(LoadedRow::key))
            .toList();
  }

  PersonKey person() {
    return person;
  }

  /** The care history: of each first day the episode that the latest return has, in order. */
  List<Episode> episodes() {
    var latest = new TreeMap<String, Episode>();
    for (var loaded : of(ReturnTable.EPISODES)) {
      latest.put(loaded.key(), episode(loaded));
    }
    return List.copyOf(latest.values());
  }

  /** What OC3 of one year says; at most one row. */
  List<CareLeaver> careLeavers(ReturnYear year) {
    var found = new ArrayList<CareLeaver>();
    for (var loaded : of(ReturnTable.OC3)) {
      if (loaded.year().equals(year)) {
        var row = CareLeaver.read(loaded.row(), year, ChildHistory::reportedWhenLoaded);
        if (row != null) {
          found.add(row);
        }
      }
    }
    return found;
  }

  /** The dates of birth by year of the return that says so. */
  Map<ReturnYear, Person> registrations() {
    var persons = new TreeMap<ReturnYear, Person>();
    of(ReturnTable.HEADER).forEach(loaded -> persons.put(loaded.year(), person(loaded)));
    return persons;
  }

  /** What the returns say: the statements of every row, and the withdrawals between years. */
  List<Statement> statements() {
    var statements = new ArrayList<Statement>();
    statements.addAll(registered());
    for (var loaded : of(ReturnTable.OC3)) {
      var row = CareLeaver.read(loaded.row(), loaded.year(), ChildHistory::reportedWhenLoaded);
      if (row != null) {
        statements.add(PersonStatements.observed(person, row, loaded.version()));
        if (row.inTouch().equals("DIED")) {
          statements.add(PersonStatements.died(person, row, loaded.version()));
        }
      }
    }
    var episodes = new HashMap<LoadedRow, List<Statement>>();
    for (var loaded : of(ReturnTable.EPISODES)) {
      var said = EpisodeStatements.of(person, episode(loaded), loaded.version());
      episodes.put(loaded, said);
      statements.addAll(said);
    }
    statements.addAll(Withdrawals.between(of(ReturnTable.EPISODES), episodes));
    statements.addAll(SeenInCare.of(person, of(ReturnTable.EPISODES)));
    return statements;
  }

  private List<Statement> registered() {
    var asylum =
        of(ReturnTable.UASC).stream()
            .collect(Collectors.toMap(LoadedRow::year, LoadedRow::version, Math::max));
    return of(ReturnTable.HEADER).stream()
        .map(
            loaded ->
                PersonStatements.registered(
                    person,
                    loaded.year(),
                    person(loaded),
                    asylum.containsKey(loaded.year()),
                    loaded.version() + asylum.getOrDefault(loaded.year(), 0)))
        .toList();
  }

  private List<LoadedRow> of(ReturnTable table) {
    return rows.stream().filter(loaded -> loaded.row().table() == table).toList();
  }

  static Episode episode(LoadedRow loaded) {
    var episode = EpisodeReader.read(loaded.row(), loaded.year(), ChildHistory::reportedWhenLoaded);
    if (episode == null) {
      throw new IllegalStateException("a row that was loaded can't be read: " + loaded.row());
    }
    return episode;
  }

  private static Person person(LoadedRow loaded) {
    var header = Person.read(loaded.row(), loaded.year(), ChildHistory::reportedWhenLoaded);
    if (header == null) {
      throw new IllegalStateException("a row that was loaded can't be read: " + loaded.row());
    }
    return header;
  }

  /** What is wrong with a row by itself was reported when it was loaded. */
  private static void reportedWhenLoaded(Defect defect) {}
}
