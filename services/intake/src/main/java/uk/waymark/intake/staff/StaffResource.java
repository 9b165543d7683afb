package uk.waymark.intake.staff;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import uk.waymark.contracts.Authorities;
import uk.waymark.contracts.Json;
import uk.waymark.intake.receive.Limits;
import uk.waymark.intake.record.Transactions;
import uk.waymark.intake.relay.Relay;
import uk.waymark.kit.problem.Problem;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.security.Caller;
import uk.waymark.kit.security.Roles;

/** {@code PUT /staff/{authority}}: who works for an authority's young people, the whole list. */
@Path("/staff/{authority}")
@RolesAllowed({Roles.INTEGRATOR, Roles.MANAGER, Roles.OPERATOR})
@Blocking
public class StaffResource {
  private static final long LONGEST_LIST = 8L * 1024 * 1024;

  private final Transactions transactions;
  private final Relay relay;
  private final Caller caller;

  /** Replaces lists for this caller. */
  @Inject
  public StaffResource(Transactions transactions, Relay relay, Caller caller) {
    this.transactions = transactions;
    this.relay = relay;
    this.caller = caller;
  }

  /** Replaces the list; whoever is left out is off it. */
  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public StaffList.Change replace(@PathParam("authority") String authority, InputStream body)
      throws IOException {
    caller.requireAuthority(authority);
    if (!Authorities.isKnown(authority)) {
      throw ProblemException.badParameter("authority", "must be the GSS code of an authority.");
    }
    var list = parse(Limits.read(body, LONGEST_LIST, "a staff list"));
    var violations = StaffCheck.of(list);
    if (!violations.isEmpty()) {
      throw ProblemException.of(
          Problem.of(422, "Not a staff list", "The list was not taken; nothing was changed.")
              .with("violations", violations));
    }
    var change = transactions.commit(connection -> StaffList.replace(connection, authority, list));
    relay.somethingCommitted();
    return change;
  }

  private static JsonNode parse(byte[] body) {
    try {
      return Json.parse(body);
    } catch (JsonProcessingException e) {
      throw ProblemException.of(
          400, "Not JSON", "The body stops being JSON at " + Json.place(e) + ".");
    }
  }
}
