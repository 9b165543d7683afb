package uk.waymark.alerts.http;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.alerts.ledger.AlertState;
import uk.waymark.contracts.Authorities;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.reading.AuthorityReader;
import uk.waymark.kit.security.Caller;
import uk.waymark.kit.security.Roles;

/** The ledger of alerts, for managers and operators of an authority. */
@Path("/alerts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.MANAGER, Roles.OPERATOR})
public class AlertResource {
  private final AuthorityReader reader;
  private final Caller caller;

  /** Answers what the caller may see. */
  @Inject
  public AlertResource(AuthorityReader reader, Caller caller) {
    this.reader = reader;
    this.caller = caller;
  }

  /**
   * Alerts of an authority.
   *
   * @param state raised, sent, stopped or receiver-missing
   */
  @GET
  public AlertList alerts(
      @QueryParam("authority") @Nullable String authority,
      @QueryParam("adviser") @Nullable String adviser,
      @QueryParam("team") @Nullable String team,
      @QueryParam("state") @Nullable String state) {
    return read(
        authority,
        new AlertQuery(
            Optional.ofNullable(adviser),
            Optional.ofNullable(team),
            Optional.ofNullable(state).map(AlertResource::stateOf)));
  }

  /** The alerts that nobody can be told of yet, each with why. */
  @GET
  @Path("/receivers-missing")
  public AlertList receiversMissing(@QueryParam("authority") @Nullable String authority) {
    return read(
        authority,
        new AlertQuery(
            Optional.empty(), Optional.empty(), Optional.of(AlertState.RECEIVER_MISSING)));
  }

  private AlertList read(@Nullable String authority, AlertQuery query) {
    if (authority == null || !Authorities.isKnown(authority)) {
      throw ProblemException.badParameter(
          "authority", "must be the GSS code of an English authority, as E06000051.");
    }
    caller.requireAuthority(authority);
    return reader.read(authority, connection -> query.run(connection, authority));
  }

  private static AlertState stateOf(String word) {
    try {
      return AlertState.ofWord(word);
    } catch (IllegalArgumentException e) {
      throw ProblemException.badParameter(
          "state", "must be raised, sent, stopped or receiver-missing.");
    }
  }
}
