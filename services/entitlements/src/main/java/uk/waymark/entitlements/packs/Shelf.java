package uk.waymark.entitlements.packs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
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

  private final DataSource database;
  private volatile OpenPacks latest = OpenPacks.NONE;

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

  private static OpenPacks read(Connection connection, long number) throws SQLException {
    var open = new HashMap<String, OpenPack>();
    var refused = new HashMap<String, List<Fault>>();
    for (var version : PackTable.switchedOn(connection)) {
      switch (PackReader.read(version.pack(), version.files())) {
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
}
