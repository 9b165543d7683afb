package uk.waymark.entitlements.openreferral;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Authorities;
import uk.waymark.contracts.Json;
import uk.waymark.contracts.validation.Violation;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.problem.Problem;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.security.Caller;
import uk.waymark.kit.security.Roles;
import uk.waymark.offers.load.PackYaml;
import uk.waymark.offers.openreferral.Asked;
import uk.waymark.offers.openreferral.Import;
import uk.waymark.offers.openreferral.Imported;
import uk.waymark.offers.openreferral.Note;
import uk.waymark.offers.pack.Publisher;
import uk.waymark.offers.write.PackTree;

/**
 * {@code POST /open-referral/import}: services in, packs out, nothing stored. The officer looks at
 * the warnings, mends the text and uploads it as a version of the pack like any other.
 */
@Path("/open-referral/import")
@Blocking
public class ImportResource {
  private static final int MOST_BYTES = 8 * 1024 * 1024;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Caller caller;
  private final WaymarkClock clock;

  @Inject
  ImportResource(Caller caller, WaymarkClock clock) {
    this.caller = caller;
    this.clock = clock;
  }

  /**
   * Reads services as packs.
   *
   * @param authority whose entries those services become that do not come from Waymark
   * @param pack the id of the pack they become
   */
  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.MANAGER, Roles.OFFERS_OFFICER, Roles.OPERATOR})
  public Read read(
      @QueryParam("authority") @Nullable String authority,
      @QueryParam("pack") @Nullable String pack,
      InputStream body)
      throws IOException {
    if (authority == null || !Authorities.isKnown(authority)) {
      throw ProblemException.badParameter("authority", "must be the GSS code of an authority.");
    }
    caller.requireAuthority(authority);
    if (pack == null || !ID.matcher(pack).matches()) {
      throw ProblemException.badParameter(
          "pack", "must be an id of small letters, digits and single hyphens: example-council.");
    }
    var publisher =
        new Publisher(Authorities.name(authority).orElse(authority), Optional.of(authority));
    return switch (Import.read(json(body), new Asked(pack, publisher, clock.today()))) {
      case Imported.Accepted(var packs, var warnings) ->
          new Read(
              packs.stream()
                  .map(each -> new PackFile(each.id(), PackYaml.of(PackTree.of(each))))
                  .toList(),
              warnings);
      case Imported.Refused(var reasons, var warnings) ->
          throw ProblemException.of(
              Problem.of(422, "Not taken", "Mend what is listed and send it again.")
                  .with(
                      "violations",
                      reasons.stream()
                          .map(each -> new Violation(each.place(), each.reason()))
                          .toList())
                  .with("warnings", warnings));
    };
  }

  private static Object json(InputStream body) throws IOException {
    var bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw ProblemException.of(
          413, "Too large", "Send at most " + MOST_BYTES + " bytes at a time, page by page.");
    }
    try {
      return Json.mapper().convertValue(Json.parse(bytes), Object.class);
    } catch (JsonProcessingException e) {
      throw ProblemException.of(
          400, "Not JSON", "This stopped being JSON at " + Json.place(e) + ".");
    }
  }

  /**
   * What was read.
   *
   * @param packs each as a file that can be uploaded
   * @param warnings what an officer should know, each with its place
   */
  public record Read(List<PackFile> packs, List<Note> warnings) {}

  /**
   * A pack as a file.
   *
   * @param pack its id
   * @param yaml its text
   */
  public record PackFile(String pack, String yaml) {}
}
