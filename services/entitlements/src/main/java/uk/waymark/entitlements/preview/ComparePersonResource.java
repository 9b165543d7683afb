package uk.waymark.entitlements.preview;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.entitlements.offer.Conclusions;
import uk.waymark.entitlements.packs.OpenPack;
import uk.waymark.entitlements.packs.Shelf;
import uk.waymark.entitlements.preview.TwoCouncils.Council;
import uk.waymark.explain.answer.Messages;
import uk.waymark.explain.offers.OfferView;
import uk.waymark.kit.casefile.AskedAt;
import uk.waymark.kit.casefile.CaseFiles;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.security.Roles;

/**
 * Two councils' offers by heading for one person, as if either council were theirs. For those who
 * may see the person.
 */
@Path("/people/{authority}/{subject}/offers/compare")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADVISER, Roles.MANAGER, Roles.INTEGRATOR})
public class ComparePersonResource {
  private final Shelf shelf;
  private final CaseFiles files;
  private final Conclusions conclusions;
  private final WaymarkClock clock;

  @Inject
  ComparePersonResource(Shelf shelf, CaseFiles files, Conclusions conclusions, WaymarkClock clock) {
    this.shelf = shelf;
    this.files = files;
    this.conclusions = conclusions;
    this.clock = clock;
  }

  /** What each of two councils would answer a person with these facts. */
  @GET
  public TwoCouncils<OfferView> compareFor(
      @PathParam("authority") String authority,
      @PathParam("subject") String subject,
      @QueryParam("left") @Nullable String left,
      @QueryParam("right") @Nullable String right,
      @QueryParam("asAt") @Nullable String asAt) {
    var one = CompareResource.council("left", left);
    var other = CompareResource.council("right", right);
    var day = AskedAt.of(asAt, null, clock.today()).asAt();
    var packs = shelf.now();
    var file = files.open(authority, subject);
    var law = Messages.entitled(file.person(), file.events(), Conclusions.SETTINGS);
    return TwoCouncils.views(
        Council.of(one, packs.of(one)),
        views(law, one, packs.of(one), day),
        Council.of(other, packs.of(other)),
        views(law, other, packs.of(other), day),
        day);
  }

  private List<OfferView> views(
      Messages.Entitled law, String council, Optional<OpenPack> pack, LocalDate day) {
    return pack
        .map(open -> conclusions.courses(council, law.history(), law.life(), open))
        .orElse(List.of())
        .stream()
        .map(course -> OfferView.of(course, day))
        .toList();
  }
}
