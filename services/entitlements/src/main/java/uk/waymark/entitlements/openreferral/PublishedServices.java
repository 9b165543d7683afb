package uk.waymark.entitlements.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.offers.load.Loaded;
import uk.waymark.offers.load.PackFiles;
import uk.waymark.offers.openreferral.Service;
import uk.waymark.offers.openreferral.When;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.Standing;
import uk.waymark.statute.law.LawVersion;

/**
 * Every service that is or was offered, from the packs that come with Waymark; the invented
 * council's only where invented people live. Written out once a day.
 */
@ApplicationScoped
class PublishedServices {
  private static final Logger LOG = Logger.getLogger(PublishedServices.class);

  private final WaymarkClock clock;
  private final List<Pack> packs;
  private volatile @Nullable Written latest;

  @Inject
  PublishedServices(
      WaymarkClock clock,
      @ConfigProperty(name = "waymark.demo.allowed", defaultValue = "false") boolean invented) {
    this.clock = clock;
    this.packs = sound(PackFiles.shipped().values(), invented);
  }

  /** The services as they stand today. */
  List<Service> now() {
    var day = clock.today();
    var written = latest;
    if (written == null || !written.day().equals(day)) {
      written = new Written(day, write(packs, day));
      latest = written;
    }
    return written.services();
  }

  /** A pack with a fault is left out and said to be; the others are published. */
  static List<Pack> sound(Collection<Loaded> packs, boolean invented) {
    return packs.stream()
        .flatMap(
            read ->
                switch (read) {
                  case Loaded.Whole(var pack, _) -> Stream.of(pack);
                  case Loaded.Refused(var name, var faults) -> {
                    LOG.errorf("The pack %s is refused: %s", name, faults.getFirst().words());
                    yield Stream.<Pack>empty();
                  }
                })
        .filter(pack -> invented || pack.standing() != Standing.INVENTED)
        .toList();
  }

  static List<Service> write(List<Pack> packs, LocalDate day) {
    return packs.stream()
        .flatMap(pack -> Service.of(pack, new When(day, changed(pack))).stream())
        .toList();
  }

  /** A pack that comes with Waymark changed when somebody last looked at one of its sources. */
  private static Instant changed(Pack pack) {
    return pack.offers().stream()
        .flatMap(offer -> offer.versions().stream())
        .map(version -> version.checkedOn())
        .reduce(LawVersion.AS_AT, (one, other) -> one.isAfter(other) ? one : other)
        .atStartOfDay(WaymarkClock.LONDON)
        .toInstant();
  }

  private record Written(LocalDate day, List<Service> services) {}
}
