package uk.waymark.portal.sheet;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.PersonKey;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.security.Caller;
import uk.waymark.kit.security.Roles;
import uk.waymark.portal.frame.Frame;
import uk.waymark.portal.readmodel.Dossier;
import uk.waymark.portal.readmodel.Dossiers;
import uk.waymark.portal.youngperson.AsAtForm;

/** The sheet as a page and as a file, for those who may see the young person's page. */
@Path("/young-people/{authority}/{subject}")
@RolesAllowed({Roles.ADVISER, Roles.MANAGER})
@Blocking
public class SheetResource {
  private static final String ADVISER = "adviser";
  private static final String PDF = "application/pdf";

  private final Dossiers dossiers;
  private final WaymarkClock clock;
  private final Caller caller;
  private final SheetPdf pdf;
  private final Frame frame;

  @CheckedTemplate(basePath = "sheet")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance page(Sheet sheet, SheetLinks links);

    static native TemplateInstance pdf(Sheet sheet, String styles);
  }

  /** Over the read model. */
  @Inject
  SheetResource(Dossiers dossiers, WaymarkClock clock, Caller caller, SheetPdf pdf, Frame frame) {
    this.dossiers = dossiers;
    this.clock = clock;
    this.caller = caller;
    this.pdf = pdf;
    this.frame = frame;
  }

  /**
   * The page.
   *
   * @param asAt an ISO date; today without one
   * @param reader {@code adviser}, or nothing for the young person
   */
  @GET
  @Path("/sheet")
  @Produces(MediaType.TEXT_HTML)
  public Response page(
      String authority,
      String subject,
      @QueryParam("asAt") @Nullable String asAt,
      @QueryParam("for") @Nullable String reader) {
    var dossier = visible(authority, subject);
    var day = day(asAt);
    var sheet = sheet(dossier, day, reader(reader));
    var links =
        SheetLinks.of(new PersonKey(authority, subject), sheet.reader(), day, words(dossier));
    return Response.ok(Templates.page(sheet, links))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** The same as a file. Its name tells nobody whose it is. */
  @GET
  @Path("/sheet.pdf")
  @Produces(PDF)
  public Response file(
      String authority,
      String subject,
      @QueryParam("asAt") @Nullable String asAt,
      @QueryParam("for") @Nullable String reader) {
    var sheet = sheet(visible(authority, subject), day(asAt), reader(reader));
    return Response.ok(pdf.of(sheet))
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"sheet.pdf\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static Sheet sheet(Dossier dossier, LocalDate day, Sheet.Reader reader) {
    var entitlements = dossier.entitlements();
    if (entitlements == null || dossier.hasDied()) {
      throw ProblemException.of(404, "No sheet", "There is no sheet for this young person.");
    }
    return Sheet.of(dossier, entitlements, day, reader, words(dossier));
  }

  private static SheetWords words(Dossier dossier) {
    var person = dossier.person();
    return SheetWords.in(person == null ? null : person.language());
  }

  private LocalDate day(@Nullable String asAt) {
    if (asAt == null) {
      return clock.today();
    }
    return AsAtForm.isoDate(asAt)
        .orElseThrow(
            () -> ProblemException.badParameter("asAt", "must be a day such as 2027-03-27."));
  }

  private static Sheet.Reader reader(@Nullable String reader) {
    if (reader == null) {
      return Sheet.Reader.YOUNG_PERSON;
    }
    if (reader.equals(ADVISER)) {
      return Sheet.Reader.ADVISER;
    }
    throw ProblemException.badParameter("for", "must be adviser, or be left out.");
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
}
