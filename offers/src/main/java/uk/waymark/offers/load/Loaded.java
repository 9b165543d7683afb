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
    public Whole {
      places = Map.copyOf(places);
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
