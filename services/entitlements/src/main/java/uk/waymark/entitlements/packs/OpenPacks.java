package uk.waymark.entitlements.packs;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.waymark.offers.load.Fault;

/**
 * The packs that count at one moment.
 *
 * @param number of the newest switch that is in it
 * @param open by authority or, of a pack that holds everywhere, by its id
 * @param refused by the same: what is wrong with packs that should count and can't be read
 */
public record OpenPacks(long number, Map<String, OpenPack> open, Map<String, List<Fault>> refused) {
  private static final Pattern CODE = Pattern.compile("E\\d{8}");

  /** No packs at all: what the law gives is there all the same. */
  public static final OpenPacks NONE = new OpenPacks(-1, Map.of(), Map.of());

  /** Keeps copies. */
  public OpenPacks {
    open = Map.copyOf(open);
    refused = Map.copyOf(refused);
  }

  /** The pack of an authority. */
  public Optional<OpenPack> of(String authority) {
    return Optional.ofNullable(open.get(authority));
  }

  /** The packs for people of an authority who have lived in these areas, each once, in order. */
  public List<OpenPack> forPeopleOf(String authority, Collection<String> areas) {
    var found = new ArrayList<OpenPack>();
    for (var each : new TreeMap<>(open).values()) {
      if (isFor(each.authority(), authority, areas)) {
        found.add(each);
      }
    }
    return found;
  }

  /** Whether a pack is for people of an authority who have lived in these areas. */
  static boolean isFor(String holder, String authority, Collection<String> areas) {
    return holdsEverywhere(holder) || holder.equals(authority) || areas.contains(holder);
  }

  /** Whether a pack is no authority's and so is for everyone. */
  public static boolean holdsEverywhere(String authority) {
    return !CODE.matcher(authority).matches();
  }
}
