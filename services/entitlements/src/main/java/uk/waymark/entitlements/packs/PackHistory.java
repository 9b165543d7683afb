package uk.waymark.entitlements.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackReader;
import uk.waymark.offers.pack.Pack;

/**
 * The packs that count and those that counted before them: what every authority has published so
 * far. Read from the database once and again only after a switch.
 */
@ApplicationScoped
public class PackHistory {
  private final DataSource database;
  private volatile @Nullable Read latest;

  @Inject
  PackHistory(DataSource database) {
    this.database = database;
  }

  /** As it is now. */
  public Read now() {
    try (var connection = database.getConnection()) {
      var number = SwitchTable.newest(connection);
      var known = latest;
      if (known == null || known.number() != number) {
        known = read(connection, number);
        latest = known;
      }
      return known;
    } catch (SQLException e) {
      throw new IllegalStateException("The packs could not be read.", e);
    }
  }

  private static Read read(Connection connection, long number) throws SQLException {
    var done = SwitchTable.allDone(connection);
    var packs = new HashMap<String, Map<Integer, Optional<Pack>>>();
    var counted = new ArrayList<Counted>();
    for (int i = 0; i < done.size(); i++) {
      var here = done.get(i);
      var next =
          i + 1 < done.size() && done.get(i + 1).authority().equals(here.authority())
              ? done.get(i + 1).at()
              : null;
      var ofAuthority = packs.get(here.authority());
      if (ofAuthority == null) {
        ofAuthority = packs(connection, here.authority());
        packs.put(here.authority(), ofAuthority);
      }
      counted.add(
          new Counted(
              here.authority(),
              ofAuthority.getOrDefault(here.version(), Optional.empty()),
              here.at(),
              next));
    }
    return new Read(number, counted);
  }

  private static Map<Integer, Optional<Pack>> packs(Connection connection, String authority)
      throws SQLException {
    var packs = new HashMap<Integer, Optional<Pack>>();
    for (var version : PackTable.of(connection, authority)) {
      packs.put(
          version.version(),
          switch (PackReader.read(version.pack(), version.files())) {
            case Loaded.Whole(var pack, _) -> Optional.of(pack);
            case Loaded.Refused _ -> Optional.empty();
          });
    }
    return packs;
  }

  /**
   * What was published at one moment.
   *
   * @param number of the newest switch that is in it
   * @param counted by authority, then in order of time
   */
  public record Read(long number, List<Counted> counted) {
    /** Keeps a copy. */
    public Read {
      counted = List.copyOf(counted);
    }
  }

  /**
   * A version that counts or did.
   *
   * @param authority GSS code, or the pack's id where it holds everywhere
   * @param pack empty when this release can no longer read it, which the shelf says in the log
   * @param since when it was switched on
   * @param until when another was; null for the one that counts
   */
  public record Counted(
      String authority, Optional<Pack> pack, Instant since, @Nullable Instant until) {}
}
