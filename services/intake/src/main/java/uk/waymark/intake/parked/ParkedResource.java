package uk.waymark.intake.parked;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import uk.waymark.intake.record.Secrets;
import uk.waymark.intake.record.Transactions;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.security.Caller;
import uk.waymark.kit.security.Roles;

/**
 * {@code GET /parked}, {@code GET /parked/{reference}}, {@code GET /parked/{reference}/original}
 * and {@code POST /parked/{reference}/settlement}: for operators, of their own authorities.
 */
@Path("/parked")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ParkedResource {
  private static final Logger LOG = Logger.getLogger(ParkedResource.class);
  private static final int PAGE = 100;

  private final Transactions transactions;
  private final Secrets secrets;
  private final WaymarkClock clock;
  private final Caller caller;
  private final Pseudonym pseudonym;

  /** What is parked, for this caller. */
  @Inject
  ParkedResource(
      Transactions transactions,
      Secrets secrets,
      WaymarkClock clock,
      Caller caller,
      Pseudonym pseudonym) {
    this.pseudonym = pseudonym;
    this.transactions = transactions;
    this.secrets = secrets;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * A page of what is parked.
   *
   * @param settled whether to list what is dealt with; what is not otherwise
   * @param after reference of the last line of the page before
   */
  @GET
  public ParkedList list(
      @QueryParam("settled") @DefaultValue("false") String settled,
      @QueryParam("after") @Nullable String after) {
    var of = settledOf(settled);
    var from = after == null ? null : referenceOf("after", after);
    var found =
        transactions.takeBack(
            connection -> {
              var table = new ParkedTable(connection);
              var rights = ParkedRights.of(table, caller.authorities());
              var last =
                  from == null ? null : find(table, rights, from).orElseThrow(ParkedResource::gone);
              return table.list(rights.hidden(), of, last, PAGE + 1).stream()
                  .map(rights::shown)
                  .toList();
            });
    boolean more = found.size() > PAGE;
    return new ParkedList(more ? found.subList(0, PAGE) : found, more);
  }

  /** What is known of one, without its content. */
  @GET
  @Path("/{reference}")
  public ParkedLine one(@PathParam("reference") UUID reference) {
    return transactions.takeBack(
        connection -> {
          var table = new ParkedTable(connection);
          var rights = ParkedRights.of(table, caller.authorities());
          return rights.shown(visible(table, rights, reference));
        });
  }

  /** The original as it came: headers, an empty line, the value. It may hold personal data. */
  @GET
  @Path("/{reference}/original")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Response original(@PathParam("reference") UUID reference) {
    byte[] original =
        transactions.takeBack(
            connection -> {
              var table = new ParkedTable(connection);
              var rights = ParkedRights.of(table, caller.authorities());
              var line = visible(table, rights, reference);
              var sealed = table.original(reference).orElseThrow(ParkedResource::notKept);
              byte[] opened = opened(sealed.bytes());
              requireRight(rights, line, Original.kept(opened, sealed.form(), null));
              return opened;
            });
    LOG.info(pseudonym.ofCaller() + " read the original of the parked message " + reference + ".");
    return Response.ok(original).header("Cache-Control", "no-store").build();
  }

  /** Says that a message is dealt with; it is deleted thirty days later. Again changes nothing. */
  @POST
  @Path("/{reference}/settlement")
  public ParkedLine settle(@PathParam("reference") UUID reference) {
    var by = pseudonym.ofCaller();
    var settled =
        transactions.commit(
            connection -> {
              var table = new ParkedTable(connection);
              var rights = ParkedRights.of(table, caller.authorities());
              var line = visible(table, rights, reference);
              var sealed = table.original(reference);
              if (sealed.isPresent()) { // of what was not kept there is no more than all see
                requireRight(rights, line, said(sealed.get()));
              }
              boolean first = table.settle(reference, clock.now(), by);
              return new Settled(rights.shown(visible(table, rights, reference)), first);
            });
    if (settled.first()) {
      LOG.info(by + " settled the parked message " + reference + ".");
    }
    return settled.line();
  }

  private record Settled(ParkedLine line, boolean first) {}

  private static ParkedLine visible(ParkedTable table, ParkedRights rights, UUID reference)
      throws SQLException {
    return find(table, rights, reference)
        .orElseThrow(
            () ->
                ProblemException.of(
                    404, "Not found", "There is no parked message with this reference."));
  }

  private static Optional<ParkedLine> find(ParkedTable table, ParkedRights rights, UUID reference)
      throws SQLException {
    return table.find(reference).filter(rights::sees);
  }

  private byte[] opened(byte[] sealed) {
    try {
      return secrets.decrypt(sealed);
    } catch (IllegalArgumentException e) {
      throw ProblemException.of(
          409,
          "Another key",
          "The original was encrypted with another key than WAYMARK_INTAKE_KEY is now. Start intake"
              + " with that key to read it.");
    }
  }

  /** What an original says of itself; nothing if it is of another key. */
  private Original said(ParkedTable.Sealed sealed) {
    try {
      return Original.kept(secrets.decrypt(sealed.bytes()), sealed.form(), null);
    } catch (IllegalArgumentException e) {
      // Nobody can read it any more, and its key still says whose it is.
      return new Original(Set.of(), Set.of(), false);
    }
  }

  private static void requireRight(ParkedRights rights, ParkedLine line, Original said) {
    if (said.tooMany() ? !rights.everything() : !rights.has(line.authority(), said.authorities())) {
      throw ProblemException.of(
          403,
          "Not for this authority",
          "This message is of another authority, or of none that can be made out: then it takes an"
              + " operator whose sign-in covers every authority of which intake holds anything.");
    }
  }

  private static ProblemException gone() {
    return ProblemException.badParameter(
        "after", "is not there any more: start from the first page.");
  }

  private static ProblemException notKept() {
    return ProblemException.of(
        404,
        "Not kept",
        "The content of this message was not kept: it held a name, was about an erased person, was"
            + " about too many people, or was empty.");
  }

  private static boolean settledOf(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw ProblemException.badParameter("settled", "must be true or false.");
    };
  }

  private static UUID referenceOf(String parameter, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw ProblemException.badParameter(
          parameter, "must be the reference of the last line of the page before.");
    }
  }
}
