package uk.waymark.entitlements.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import uk.waymark.entitlements.packs.PackTable.Counting;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.offers.load.Fault;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackReader;

/**
 * The packs that count, read from the database once and again only after a switch. A pack that can
 * no longer be read is refused and said to be; what the law gives does not hang on it.
 */
@ApplicationScoped
public class Shelf {
  private static final Logger LOG = Logger.getLogger(Shelf.class);

  /** People were concluded for between many switches, of other authorities' packs most of them. */
  private static final int MOST_CHANGES = 500;

  private static final int MOST_VERSIONS = 100;
  private static final int MOST_MOMENTS = 100;

  private final DataSource database;
  private volatile OpenPacks latest = OpenPacks.NONE;
  private final Map<Long, PackChanges> changes = new ConcurrentHashMap<>();
  private final Map<Counting, Loaded> versions = new ConcurrentHashMap<>();
  private final Map<Long, OpenPacks> earlier = new ConcurrentHashMap<>();

  @Inject
  Shelf(DataSource database) {
    this.database = database;
  }

  /** The packs that count now. */
  public OpenPacks now() {
    try (var connection = database.getConnection()) {
      return at(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The packs could not be read.", e);
    }
  }

  /**
   * The packs a question is answered by: those that count now or, asked for what was known at a
   * moment, those that had been switched on by then.
   *
   * @param moment the last that counts; empty for what is known now
   */
  public AskedPacks asked(Optional<Instant> moment) {
    return moment.map(this::knownAt).orElseGet(() -> new AskedPacks(now(), List.of()));
  }

  private AskedPacks knownAt(Instant moment) {
    try (var connection = database.getConnection()) {
      var number = SwitchTable.newestBy(connection, moment);
      return new AskedPacks(then(connection, number), firstAfter(connection, moment));
    } catch (SQLException e) {
      throw new IllegalStateException("The packs could not be read.", e);
    }
  }

  /** The authorities of which the first pack was switched on after a moment. */
  private List<AskedPacks.First> firstAfter(Connection connection, Instant moment)
      throws SQLException {
    var now = at(connection);
    var first = new ArrayList<AskedPacks.First>();
    var seen = new HashSet<String>();
    for (var done : SwitchTable.allDone(connection)) {
      var authority = done.authority();
      if (seen.add(authority) && done.at().isAfter(moment)) {
        var name = now.of(authority).map(open -> open.pack().publisher().name()).orElse(authority);
        var on = LocalDate.ofInstant(done.at(), WaymarkClock.LONDON);
        first.add(new AskedPacks.First(authority, name, on));
      }
    }
    return first;
  }

  /** The packs that are to count from a day to come, each with what it takes the place of. */
  public List<ComingPack> coming() {
    try (var connection = database.getConnection()) {
      var now = at(connection);
      var coming = new ArrayList<ComingPack>();
      for (var waiting : SwitchTable.waiting(connection)) {
        var before = now.of(waiting.version().authority());
        if (before.isPresent()
            && loaded(connection, waiting.version()) instanceof Loaded.Whole(var pack, _)) {
          coming.add(new ComingPack(before.get().pack(), pack, waiting.from()));
        }
      }
      return coming;
    } catch (SQLException e) {
      throw new IllegalStateException("The packs could not be read.", e);
    }
  }

  /** The packs that count for what is read in this transaction from here on. */
  public OpenPacks at(Connection connection) throws SQLException {
    var number = SwitchTable.newest(connection);
    var known = latest;
    if (known.number() == number) {
      return known;
    }
    var read = read(connection, number);
    latest = read;
    return read;
  }

  /**
   * What has changed in the packs since an earlier moment.
   *
   * @param number {@link OpenPacks#number()} of then
   * @param now the packs that count now
   */
  public PackChanges since(Connection connection, long number, OpenPacks now) throws SQLException {
    var known = changes.get(number);
    if (known == null || known.now() != now.number()) {
      known = PackChanges.between(then(connection, number), now);
      if (changes.size() >= MOST_CHANGES) {
        changes.clear();
      }
      changes.put(number, known);
    }
    return known;
  }

  /**
   * The packs that counted at a moment.
   *
   * @param number {@link OpenPacks#number()} of then
   */
  OpenPacks then(Connection connection, long number) throws SQLException {
    var newest = latest;
    var known = newest.number() == number ? newest : earlier.get(number);
    if (known == null) {
      known = read(connection, number);
      if (earlier.size() >= MOST_MOMENTS) {
        earlier.clear();
      }
      earlier.put(number, known);
    }
    return known;
  }

  /**
   * What a change makes different that is not committed yet: nothing of it is kept, since its
   * number counts for another change if this one is given up.
   *
   * @param before {@link OpenPacks#number()} of before it
   * @param after the number it has
   */
  PackChanges between(Connection connection, long before, long after) throws SQLException {
    return PackChanges.between(then(connection, before), read(connection, after));
  }

  private OpenPacks read(Connection connection, long number) throws SQLException {
    var open = new HashMap<String, OpenPack>();
    var refused = new HashMap<String, List<Fault>>();
    for (var version : PackTable.counting(connection, number)) {
      switch (loaded(connection, version)) {
        case Loaded.Whole(var pack, _) ->
            open.put(
                version.authority(), new OpenPack(version.authority(), version.version(), pack));
        case Loaded.Refused(_, var faults) -> {
          refused.put(version.authority(), faults);
          LOG.errorf(
              "The pack of %s, version %d, is refused: %s",
              version.authority(), version.version(), faults.getFirst().words());
        }
      }
    }
    return new OpenPacks(number, open, refused);
  }

  private Loaded loaded(Connection connection, Counting version) throws SQLException {
    var known = versions.get(version);
    if (known == null) {
      known = PackReader.read(version.pack(), PackTable.files(connection, version));
      if (versions.size() >= MOST_VERSIONS) {
        versions.clear();
      }
      versions.put(version, known);
    }
    return known;
  }
}
