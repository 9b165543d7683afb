package uk.waymark.portal.youngperson;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.security.Caller;
import uk.waymark.kit.security.Roles;
import uk.waymark.portal.frame.Frame;
import uk.waymark.portal.readmodel.Dossier;
import uk.waymark.portal.readmodel.Dossiers;
import uk.waymark.portal.readmodel.MissingReceivers;

/** The page of one young person, for those who may see files of the authority. */
@Path("/young-people/{authority}/{subject}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADVISER, Roles.MANAGER})
@Blocking
public class YoungPersonResource {
  private final Dossiers dossiers;
  private final MissingReceivers missingReceivers;
  private final WaymarkClock clock;
  private final Caller caller;
  private final Frame frame;

  @CheckedTemplate(basePath = "youngperson")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance page(
        YoungPersonPage page, AsAtForm form, List<ReceiverPart> receivers);
  }

  /** The page over the read model. */
  @Inject
  YoungPersonResource(
      Dossiers dossiers,
      MissingReceivers missingReceivers,
      WaymarkClock clock,
      Caller caller,
      Frame frame) {
    this.dossiers = dossiers;
    this.missingReceivers = missingReceivers;
    this.clock = clock;
    this.caller = caller;
    this.frame = frame;
  }

  /**
   * The page as at a day; today without one.
   *
   * @param asAt an ISO date
   * @param day with month and year: what was typed into the form; leads on to the address with asAt
   */
  @GET
  public Response page(
      String authority,
      String subject,
      @QueryParam("asAt") @Nullable String asAt,
      @QueryParam("day") @Nullable String day,
      @QueryParam("month") @Nullable String month,
      @QueryParam("year") @Nullable String year) {
    var dossier = visible(authority, subject);
    var today = clock.today();
    if (day != null && month != null && year != null) {
      return AsAtForm.date(day, month, year)
          .map(date -> Response.seeOther(address(authority, subject, date)).build())
          .orElseGet(() -> page(dossier, today, AsAtForm.refused(day, month, year), 400));
    }
    if (asAt == null) {
      return page(dossier, today, AsAtForm.showing(today), 200);
    }
    return AsAtForm.isoDate(asAt)
        .map(date -> page(dossier, date, AsAtForm.showing(date), 200))
        .orElseGet(() -> page(dossier, today, AsAtForm.refused("", "", ""), 400));
  }

  private Response page(Dossier dossier, LocalDate day, AsAtForm form, int status) {
    var today = clock.today();
    var shown = YoungPersonPage.of(dossier, day, today);
    var receivers = day.equals(today) ? receivers(dossier) : List.<ReceiverPart>of();
    return Response.status(status).entity(Templates.page(shown, form, receivers)).build();
  }

  /** Alerts are about today. */
  private List<ReceiverPart> receivers(Dossier dossier) {
    var person = new PersonKey(dossier.authority(), dossier.subject());
    return ReceiverPart.all(missingReceivers.of(person));
  }

  /** The dossier, or 404: the same for somebody unknown and for another authority's. */
  private Dossier visible(String authority, String subject) {
    caller.requireVisible(authority);
    frame.showing(authority);
    if (!PersonKey.isAuthority(authority) || !PersonKey.isSubject(subject)) {
      throw ProblemException.personUnknown();
    }
    return dossiers
        .find(new PersonKey(authority, subject))
        .orElseThrow(ProblemException::personUnknown);
  }

  private static URI address(String authority, String subject, LocalDate date) {
    return URI.create("/young-people/" + authority + "/" + subject + "?asAt=" + date);
  }
}
