package uk.waymark.offers.load;

import java.util.List;
import java.util.Map;
import uk.waymark.offers.pack.Pack;

/** What came of reading a pack: the whole of it, or nothing and why. */
public sealed interface Loaded {
  /**
   * A pack without a fault.
   *
   * @param places where each entry stands by its id, and each version by {@code ID/VERSION}
   */
  record Whole(Pack pack, Map<String, Place> places) implements Loaded {
    /** Under what the places have the authority of the publisher: no id of an entry. */
    static final String AUTHORITY = "/authority";

    public Whole {
      places = Map.copyOf(places);
    }

    /** Where the authority of the publisher stands, or the pack of a publisher without one. */
    public Place placeOfAuthority() {
      return places.getOrDefault(AUTHORITY, new Place(pack.id(), 1));
    }
  }

  /**
   * A pack that was refused.
   *
   * @param faults every fault found, in order; at least one
   */
  record Refused(String pack, List<Fault> faults) implements Loaded {
    public Refused {
      faults = List.copyOf(faults);
    }
  }
}
