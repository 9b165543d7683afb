package uk.waymark.entitlements.packs;

import java.util.Collection;
import java.util.Optional;

/** Tells whom a change of packs can touch from what conclusions name of offers. */
public interface NamesTouched {
  /**
   * The names one of which is in the conclusion of everybody whom these changes touch.
   *
   * @return empty when the changes may touch anybody
   */
  Optional<Collection<String>> of(PackChanges changes);
}
