package uk.waymark.offers.openreferral;

import java.util.List;
import uk.waymark.offers.pack.Pack;

/** What came of an import: all of it, or nothing and why. */
public sealed interface Imported {
  /** What a person should know all the same. */
  List<Note> warnings();

  /**
   * Packs without a fault.
   *
   * @param packs by id, those with the extension first
   * @param warnings what does not keep to the profile, and what a pack can't express
   */
  record Accepted(List<Pack> packs, List<Note> warnings) implements Imported {
    public Accepted {
      packs = List.copyOf(packs);
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * Nothing was taken.
   *
   * @param reasons why, in the order of what was sent; at least one
   */
  record Refused(List<Note> reasons, List<Note> warnings) implements Imported {
    public Refused {
      reasons = List.copyOf(reasons);
      warnings = List.copyOf(warnings);
    }
  }
}
