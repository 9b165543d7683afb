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
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;
import java.util.regex.Pattern;
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
  private static final Pattern AUTHORITY = Pattern.compile("E(?:06|08|09|10)[0-9]{6}");

  private final Transactions transactions;
  private final Secrets secrets;
  private final WaymarkClock clock;
  private final Caller caller;

  /** What is parked, for this caller. */
  @Inject
  public ParkedResource(
      Transactions transactions, Secrets secrets, WaymarkClock clock, Caller caller) {
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
            connection ->
                new ParkedTable(connection).list(caller.authorities(), of, from, PAGE + 1));
    boolean more = found.size() > PAGE;
    return new ParkedList(more ? found.subList(0, PAGE) : found, more);
  }

  /** What is known of one, without its content. */
  @GET
  @Path("/{reference}")
  public ParkedLine one(@PathParam("reference") UUID reference) {
    return transactions.takeBack(connection -> visible(new ParkedTable(connection), reference));
  }

  /** The original as it came: headers, an empty line, the value. It may hold personal data. */
  @GET
  @Path("/{reference}/original")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  public Response original(@PathParam("reference") UUID reference) {
    byte[] sealed =
        transactions.takeBack(
            connection -> {
              var table = new ParkedTable(connection);
              visible(table, reference);
              return table.original(reference).orElseThrow(ParkedResource::notKept);
            });
    byte[] original = opened(sealed);
    requireAllItsAuthorities(original);
    LOG.infof("An operator read the original of the parked message %s.", reference);
    return Response.ok(original).header("Cache-Control", "no-store").build();
  }

  /** Says that a message is dealt with; it is deleted thirty days later. Again changes nothing. */
  @POST
  @Path("/{reference}/settlement")
  public ParkedLine settle(@PathParam("reference") UUID reference) {
    return transactions.commit(
        connection -> {
          var table = new ParkedTable(connection);
          visible(table, reference);
          table.settle(reference, clock.now());
          return visible(table, reference);
        });
  }

  private ParkedLine visible(ParkedTable table, UUID reference) throws SQLException {
    return table
        .find(reference)
        .filter(line -> line.authority() == null || caller.maySee(line.authority()))
        .orElseThrow(
            () ->
                ProblemException.of(
                    404, "Not found", "There is no parked message with this reference."));
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

  /** The key may name nobody, or another one than the event: what the event says counts too. */
  private void requireAllItsAuthorities(byte[] original) {
    AUTHORITY
        .matcher(new String(original, StandardCharsets.UTF_8))
        .results()
        .forEach(found -> caller.requireAuthority(found.group()));
  }

  private static ProblemException notKept() {
    return ProblemException.of(
        404,
        "Not kept",
        "The content of this message was not kept: it held a name, came for an erased person, or was"
            + " empty.");
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
