package uk.waymark.entitlements.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import uk.waymark.entitlements.packs.NamesTouched;
import uk.waymark.entitlements.packs.PackChanges;

/** Whom a change touches, by the {@link SheetNames} of their conclusions. */
@ApplicationScoped
class TouchedByName implements NamesTouched {
  @Override
  public Optional<Collection<String>> of(PackChanges changes) {
    return SheetNames.touchedBy(changes);
  }
}
