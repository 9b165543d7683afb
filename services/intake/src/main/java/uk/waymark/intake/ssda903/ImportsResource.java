package uk.waymark.intake.ssda903;

import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Authorities;
import uk.waymark.intake.receive.Limits;
import uk.waymark.kit.problem.Problem;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.security.Caller;
import uk.waymark.kit.security.Roles;

/**
 * {@code POST /imports/ssda903?authority=&year=}: the files of one return year, as parts of a form,
 * as a zip, or one file as the body.
 */
@Path("/imports/ssda903")
@RolesAllowed({Roles.INTEGRATOR, Roles.OPERATOR})
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class ImportsResource {
  private final ReturnImport returns;
  private final Caller caller;

  @Inject
  ImportsResource(ReturnImport returns, Caller caller) {
    this.returns = returns;
    this.caller = caller;
  }

  /** The files as parts of a form, whatever the parts are called. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public ImportReport form(
      @QueryParam("authority") @Nullable String authority,
      @QueryParam("year") @Nullable String year,
      @RestForm(FileUpload.ALL) List<FileUpload> parts)
      throws IOException {
    var asked = new Asked(checked(authority), checkedYear(year));
    var uploads = new Uploads();
    for (var part : parts) {
      try (var content = Files.newInputStream(part.uploadedFile())) {
        var name = part.fileName() == null ? part.name() : part.fileName();
        uploads.add(Uploads.baseName(name), Limits.read(content, Uploads.LIMIT, "an import"));
      }
    }
    return load(asked, uploads);
  }

  /** One file as the body: a CSV, the XML of the whole return, or a zip of several. */
  @POST
  @Consumes({
    "text/csv",
    "application/zip",
    MediaType.APPLICATION_XML,
    MediaType.TEXT_XML,
    MediaType.APPLICATION_OCTET_STREAM
  })
  public ImportReport body(
      @QueryParam("authority") @Nullable String authority,
      @QueryParam("year") @Nullable String year,
      InputStream body)
      throws IOException {
    var asked = new Asked(checked(authority), checkedYear(year));
    var uploads = new Uploads();
    var content = Limits.read(body, Uploads.LIMIT, "an import");
    uploads.add(ReturnXml.is(content) ? "body.xml" : ReturnFile.BODY, content);
    return load(asked, uploads);
  }

  private record Asked(String authority, ReturnYear year) {}

  private ImportReport load(Asked asked, Uploads uploads) {
    try {
      return returns.load(asked.authority(), asked.year(), uploads.files());
    } catch (Unrecognised e) {
      throw ProblemException.of(
          Problem.of(
                  422,
                  "Not a return",
                  "A file was not recognised as a table of the return. Nothing of this import was"
                      + " loaded.")
              .with("violations", e.violations()));
    }
  }

  private String checked(@Nullable String authority) {
    if (authority == null || !Authorities.isKnown(authority)) {
      throw ProblemException.badParameter(
          "authority", "must be the GSS code of one of the 153 upper-tier authorities.");
    }
    caller.requireAuthority(authority);
    return authority;
  }

  private static ReturnYear checkedYear(@Nullable String year) {
    return ReturnYear.parse(year == null ? "" : year)
        .orElseThrow(
            () ->
                ProblemException.badParameter(
                    "year",
                    "must be the year in which the return year begins, such as 2017 or 2017-18."));
  }
}
