package uk.waymark.entitlements.packs;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackFiles;
import uk.waymark.offers.load.PackReader;
import uk.waymark.offers.load.PackText;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.Standing;

/**
 * Takes the packs that come with Waymark into the table at the start: a new one is a new version
 * and is switched on, unless the authority has switched on one of its own. The invented council's
 * pack is taken only where invented people live; there it stands in for the authority it names.
 */
@ApplicationScoped
class ShippedPacks {
  private static final Logger LOG = Logger.getLogger(ShippedPacks.class);
  private static final String SHIPPED = "shipped";

  private final PackTransactions transactions;
  private final Switching switching;
  private final WaymarkClock clock;
  private final boolean invented;

  @Inject
  ShippedPacks(
      PackTransactions transactions,
      Switching switching,
      WaymarkClock clock,
      @ConfigProperty(name = "waymark.offers.invented", defaultValue = "false") boolean invented) {
    this.transactions = transactions;
    this.switching = switching;
    this.clock = clock;
    this.invented = invented;
  }

  void onStart(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
    take(PackFiles.shippedTexts());
  }

  /**
   * Takes these packs, by the name of their folder. One that can't be read is left out and said.
   */
  void take(Map<String, List<PackText>> packs) {
    var byAuthority = new TreeMap<String, Shipped>();
    packs.forEach(
        (folder, files) -> {
          switch (PackReader.read(folder, files)) {
            case Loaded.Whole(var pack, _) -> choose(byAuthority, new Shipped(pack, files));
            case Loaded.Refused(_, var faults) ->
                LOG.errorf(
                    "The pack %s that comes with Waymark is refused: %s",
                    folder, faults.getFirst().words());
          }
        });
    transactions.commit(
        connection -> {
          for (var each : byAuthority.entrySet()) {
            take(connection, each.getKey(), each.getValue());
          }
          return true;
        });
  }

  private void choose(Map<String, Shipped> byAuthority, Shipped found) {
    var isInvented = found.pack().standing() == Standing.INVENTED;
    var authority = found.pack().publisher().authority().orElse(found.pack().id());
    if (isInvented ? invented : !byAuthority.containsKey(authority)) {
      byAuthority.put(authority, found);
    }
  }

  private void take(Connection connection, String authority, Shipped shipped) throws SQLException {
    var versions = PackTable.of(connection, authority);
    var hash = PackTable.hash(shipped.files());
    if (versions.stream().anyMatch(each -> each.hash().equals(hash))) {
      return;
    }
    var version =
        PackTable.add(
            connection, authority, shipped.pack(), shipped.files(), SHIPPED, null, clock.now());
    var isTheirs =
        versions.stream()
            .anyMatch(
                each ->
                    !each.origin().equals(SHIPPED)
                        && (each.state() == PackState.SWITCHED_ON
                            || each.state() == PackState.WAITING));
    if (!isTheirs) {
      switching.ask(connection, authority, version, clock.today(), null);
    }
  }

  /** A pack and the files it was read from. */
  private record Shipped(Pack pack, List<PackText> files) {}
}
