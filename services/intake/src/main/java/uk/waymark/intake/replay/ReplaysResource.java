package uk.waymark.intake.replay;

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

/** {@code POST /replays} and {@code GET /replays/{id}}. */
@Path("/replays")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ReplaysResource {
  private final Transactions transactions;
  private final Relay relay;
  private final WaymarkClock clock;
  private final Caller caller;

  /** Replays for this caller. */
  @Inject
  public ReplaysResource(
      Transactions transactions, Relay relay, WaymarkClock clock, Caller caller) {
    this.transactions = transactions;
    this.relay = relay;
    this.clock = clock;
    this.caller = caller;
  }

  /** Asks for a replay; it runs in the background, and goes on after a restart. */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response ask(@Nullable ReplayRequest request) {
    if (request == null) {
      throw ProblemException.of(400, "Not JSON", "The body is empty. The replay was not begun.");
    }
    var violations = request.violations();
    if (!violations.isEmpty()) {
      throw ProblemException.of(
          Problem.of(422, "Not a replay", "The replay was not begun.")
              .with("violations", violations));
    }
    if (request.authority() != null) {
      caller.requireAuthority(request.authority());
    }
    var id = UUID.randomUUID();
    var progress =
        transactions.commit(
            connection -> {
              ReplayTable.add(connection, id, request, clock.now());
              return ReplayTable.find(connection, id).orElseThrow();
            });
    relay.replayAsked();
    return Response.status(202).location(URI.create("/replays/" + id)).entity(progress).build();
  }

  /** How far it has come. */
  @GET
  @Path("/{id}")
  public ReplayProgress progress(@PathParam("id") UUID id) {
    return transactions
        .takeBack(connection -> ReplayTable.find(connection, id))
        .orElseThrow(
            () -> ProblemException.of(404, "Not found", "There is no replay with this id."));
  }
}
