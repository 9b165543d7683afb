package uk.waymark.entitlements.openreferral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.waymark.entitlements.packs.PackHistory;
import uk.waymark.entitlements.packs.PackHistory.Counted;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.offers.openreferral.Service;
import uk.waymark.offers.openreferral.When;
import uk.waymark.offers.pack.Pack;
import uk.waymark.offers.pack.Standing;

/**
 * Every service that is or was offered, from the versions of packs that are or were switched on;
 * what is made up only where invented people live. Written out once a day and after each switch.
 */
@ApplicationScoped
class PublishedServices {
  private final WaymarkClock clock;
  private final PackHistory history;
  private final boolean invented;
  private volatile @Nullable Written latest;

  @Inject
  PublishedServices(
      WaymarkClock clock,
      PackHistory history,
      @ConfigProperty(name = "waymark.demo.allowed", defaultValue = "false") boolean invented) {
    this.clock = clock;
    this.history = history;
    this.invented = invented;
  }

  /** The services as they stand today. */
  List<Service> now() {
    var day = clock.today();
    var read = history.now();
    var written = latest;
    if (written == null || !written.day().equals(day) || written.number() != read.number()) {
      written = new Written(day, read.number(), write(read.counted(), day, invented));
      latest = written;
    }
    return written.services();
  }

  /**
   * The services of every pack that counts, and of what counted before and is in none any more.
   *
   * @param counted by authority, then in order of time
   * @param invented whether what is made up goes out too
   */
  static List<Service> write(List<Counted> counted, LocalDate day, boolean invented) {
    var byAuthority = new TreeMap<String, List<Counted>>();
    for (var each : counted) {
      if (each.pack().isEmpty() || isPublic(each.pack().get(), invented)) {
        byAuthority.computeIfAbsent(each.authority(), _ -> new ArrayList<>()).add(each);
      }
    }
    var services = new ArrayList<Service>();
    byAuthority.values().forEach(versions -> services.addAll(ofAuthority(versions, day)));
    return List.copyOf(services);
  }

  private static boolean isPublic(Pack pack, boolean invented) {
    return invented || pack.standing() != Standing.INVENTED;
  }

  private static List<Service> ofAuthority(List<Counted> versions, LocalDate day) {
    var services = new LinkedHashMap<String, Service>();
    var isSound = versions.getLast().pack().isPresent();
    for (var version : versions.reversed()) {
      var until = version.until();
      for (var service : of(version, day)) {
        if (until == null) {
          services.put(service.id(), service);
        } else {
          var then = new When(day, until);
          services.putIfAbsent(
              service.id(), isSound ? service.withdrawn(then) : service.unsure(then));
        }
      }
    }
    return List.copyOf(services.values());
  }

  private static List<Service> of(Counted version, LocalDate day) {
    return version
        .pack()
        .map(pack -> Service.of(pack, new When(day, version.since())))
        .orElseGet(List::of);
  }

  /**
   * What was written.
   *
   * @param number of the newest switch that is in it
   */
  private record Written(LocalDate day, long number, List<Service> services) {}
}
