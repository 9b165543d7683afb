package uk.waymark.entitlements.packs;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.kit.casefile.AskedAt;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.security.Roles;
import uk.waymark.offers.load.PackText;

/**
 * {@code /offers/packs/{authority}}: the versions of an authority's pack. The authority is a GSS
 * code, or {@code national} or {@code covenant} for the packs that hold everywhere.
 */
@Path("/offers/packs/{authority}")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class PacksResource {
  private final PackRights rights;
  private final PackStore store;
  private final Uploads uploads;
  private final PackTransactions transactions;
  private final Switching switching;
  private final WaymarkClock clock;

  @Inject
  PacksResource(
      PackRights rights,
      PackStore store,
      Uploads uploads,
      PackTransactions transactions,
      Switching switching,
      WaymarkClock clock) {
    this.rights = rights;
    this.store = store;
    this.uploads = uploads;
    this.transactions = transactions;
    this.switching = switching;
    this.clock = clock;
  }

  /** Every version, the newest first, each with its state. */
  @GET
  @RolesAllowed({
    Roles.ADVISER,
    Roles.MANAGER,
    Roles.INTEGRATOR,
    Roles.OFFERS_OFFICER,
    Roles.OPERATOR
  })
  public List<PackVersion> versions(@PathParam("authority") String authority) {
    rights.requireSeen(authority);
    return store.versions(authority);
  }

  /** One version with its text. */
  @GET
  @Path("/{version}")
  @RolesAllowed({
    Roles.ADVISER,
    Roles.MANAGER,
    Roles.INTEGRATOR,
    Roles.OFFERS_OFFICER,
    Roles.OPERATOR
  })
  public Whole version(
      @PathParam("authority") String authority, @PathParam("version") String version) {
    rights.requireSeen(authority);
    var found = store.find(authority, version);
    return new Whole(found, found.files());
  }

  /** Takes in a new version: 201, or 200 when it is the newest already. */
  @PUT
  @Consumes({"application/yaml", "application/x-yaml", "text/yaml", "text/plain"})
  @RolesAllowed({Roles.MANAGER, Roles.OFFERS_OFFICER, Roles.OPERATOR})
  public Response upload(@PathParam("authority") String authority, InputStream body)
      throws IOException {
    rights.requireChanged(authority);
    var taken = uploads.take(authority, body, rights.staffId());
    return Response.status(taken.isNew() ? 201 : 200).entity(taken.version()).build();
  }

  /**
   * Switches a version on without a restart: at once, or from a day to come.
   *
   * @param on the first day on which it counts; today when not given
   */
  @POST
  @Path("/{version}/switch-on")
  @RolesAllowed({Roles.MANAGER, Roles.OFFERS_OFFICER, Roles.OPERATOR})
  public Response switchOn(
      @PathParam("authority") String authority,
      @PathParam("version") String version,
      @QueryParam("on") @Nullable String on) {
    rights.requireChanged(authority);
    var day = on == null ? clock.today() : AskedAt.day("on", on);
    if (day.isBefore(clock.today())) {
      throw ProblemException.badParameter("on", "is today or a day to come.");
    }
    var found = store.find(authority, version);
    if (found.state() == PackState.SWITCHED_ON && !day.isAfter(clock.today())) {
      return Response.ok(found).build();
    }
    store.read(found);
    var then =
        transactions.commit(
            connection -> {
              switching.ask(connection, authority, found.version(), day, rights.staffId());
              return PackTable.find(connection, authority, found.version()).orElseThrow();
            });
    return Response.status(then.state() == PackState.WAITING ? 202 : 200).entity(then).build();
  }

  /**
   * A version with its text.
   *
   * @param files the YAML as it came
   */
  public record Whole(PackVersion version, List<PackText> files) {}
}
