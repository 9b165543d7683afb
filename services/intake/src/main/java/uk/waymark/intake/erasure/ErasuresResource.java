package uk.waymark.intake.erasure;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.intake.record.Transactions;
import uk.waymark.intake.relay.Relay;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.problem.Problem;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.security.Caller;
import uk.waymark.kit.security.Roles;

/** {@code POST /erasures} and {@code GET /erasures/{id}}. */
@Path("/erasures")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ErasuresResource {
  private final Erasing erasing;
  private final Transactions transactions;
  private final Relay relay;
  private final WaymarkClock clock;
  private final Caller caller;

  /** Erases for this caller. */
  @Inject
  ErasuresResource(
      Erasing erasing, Transactions transactions, Relay relay, WaymarkClock clock, Caller caller) {
    this.erasing = erasing;
    this.transactions = transactions;
    this.relay = relay;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * Closes a file and deletes what intake has of it; the other services follow. Of a file that is
   * closed already it answers how far that erasure is, so that the same may be sent again.
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response erase(@Nullable ErasureRequest request) {
    if (request == null) {
      throw ProblemException.of(400, "Not JSON", "The body is empty. Nothing was erased.");
    }
    var violations = request.violations();
    if (!violations.isEmpty()) {
      throw ProblemException.of(
          Problem.of(422, "Not an erasure", "Nothing was erased.").with("violations", violations));
    }
    caller.requireAuthority(request.person().authority());
    var progress =
        transactions.commit(
            connection ->
                Erasing.find(connection, erasing.erase(connection, request, clock.now()))
                    .orElseThrow());
    relay.somethingCommitted();
    return Response.status(202)
        .location(URI.create("/erasures/" + progress.id()))
        .entity(progress)
        .build();
  }

  /** How far it has come. */
  @GET
  @Path("/{id}")
  public ErasureProgress progress(@PathParam("id") UUID id) {
    var progress =
        transactions
            .takeBack(connection -> Erasing.find(connection, id))
            .orElseThrow(
                () -> ProblemException.of(404, "Not found", "There is no erasure with this id."));
    caller.requireAuthority(progress.authority());
    return progress;
  }
}
