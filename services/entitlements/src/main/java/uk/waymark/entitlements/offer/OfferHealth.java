package uk.waymark.entitlements.offer;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import uk.waymark.entitlements.packs.Shelf;

/**
 * {@code /q/health/well}: not well while a pack that should count is refused or has failed on
 * somebody since the start. The law's entitlements are answered all the same, so neither liveness
 * nor readiness hangs on it.
 */
@Wellness
@ApplicationScoped
class OfferHealth implements HealthCheck {
  private final Shelf shelf;
  private final Conclusions conclusions;

  @Inject
  OfferHealth(Shelf shelf, Conclusions conclusions) {
    this.shelf = shelf;
    this.conclusions = conclusions;
  }

  @Override
  public HealthCheckResponse call() {
    try {
      var packs = shelf.now();
      var health =
          HealthCheckResponse.named("offer-packs")
              .status(packs.refused().isEmpty() && conclusions.failures() == 0)
              .withData("failures", conclusions.failures())
              .withData("switchedOn", packs.open().size());
      packs
          .refused()
          .forEach((authority, faults) -> health.withData(authority, faults.getFirst().words()));
      return health.build();
    } catch (IllegalStateException e) {
      return HealthCheckResponse.named("offer-packs").down().withData("database", "away").build();
    }
  }
}
