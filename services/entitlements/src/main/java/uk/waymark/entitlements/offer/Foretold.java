package uk.waymark.entitlements.offer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.entitlements.packs.ComingPack;
import uk.waymark.offers.pack.Entry;

/**
 * The offers that a version of a pack which waits for its day no longer makes: nothing in what was
 * concluded of anybody says so before that day.
 *
 * @param byPack the packs that wait, by the id of the pack that counts until then
 */
record Foretold(Map<String, List<ComingPack>> byPack) {
  Foretold {
    byPack = Map.copyOf(byPack);
  }

  static Foretold of(List<ComingPack> coming) {
    var byPack = new HashMap<String, List<ComingPack>>();
    for (var each : coming) {
      byPack.computeIfAbsent(each.before().id(), _ -> new ArrayList<>()).add(each);
    }
    return new Foretold(byPack);
  }

  /**
   * The first day on which an offer is no longer made; empty when a version of it stands that day
   * too, or nothing waits.
   *
   * @param pack the id of its pack; null for what the law gives, which no pack takes away
   */
  Optional<LocalDate> withdrawn(@Nullable String pack, String id) {
    return pack == null
        ? Optional.empty()
        : byPack.getOrDefault(pack, List.of()).stream()
            .filter(coming -> !makes(coming, id))
            .map(ComingPack::from)
            .min(LocalDate::compareTo);
  }

  private static boolean makes(ComingPack coming, String id) {
    return coming.pack().entry(id).orElse(null) instanceof Entry.Offer offer
        && offer.versionOn(coming.from()).isPresent();
  }
}
