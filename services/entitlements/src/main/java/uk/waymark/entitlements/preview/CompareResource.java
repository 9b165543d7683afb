package uk.waymark.entitlements.preview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Authorities;
import uk.waymark.entitlements.offer.StandingOffer;
import uk.waymark.entitlements.packs.Shelf;
import uk.waymark.kit.casefile.AskedAt;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.security.Roles;

/**
 * Two councils' offers by heading, for anybody. What counts of a council's offers is published by
 * law, so any signed-in role may compare.
 */
@Path("/offers/compare")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADVISER, Roles.MANAGER, Roles.INTEGRATOR, Roles.OFFERS_OFFICER})
public class CompareResource {
  private final Shelf shelf;
  private final WaymarkClock clock;

  @Inject
  CompareResource(Shelf shelf, WaymarkClock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  /** What each of two councils offers on a day. */
  @GET
  public TwoCouncils<StandingOffer> compare(
      @QueryParam("left") @Nullable String left,
      @QueryParam("right") @Nullable String right,
      @QueryParam("asAt") @Nullable String asAt) {
    var one = council("left", left);
    var other = council("right", right);
    var packs = shelf.now();
    return TwoCouncils.packs(one, packs.of(one), other, packs.of(other), day(asAt));
  }

  private LocalDate day(@Nullable String asAt) {
    return AskedAt.of(asAt, null, clock.today()).asAt();
  }

  static String council(String parameter, @Nullable String code) {
    if (code == null || !Authorities.isKnown(code)) {
      throw ProblemException.badParameter(
          parameter, "is the GSS code of an authority, such as E06000051.");
    }
    return code;
  }
}
