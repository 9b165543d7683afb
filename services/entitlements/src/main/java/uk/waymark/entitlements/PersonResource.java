package uk.waymark.entitlements;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.waymark.contracts.Json;
import uk.waymark.explain.answer.Answers;
import uk.waymark.explain.answer.KnownAt;
import uk.waymark.explain.answer.Part;
import uk.waymark.explain.answer.Question;
import uk.waymark.explain.answer.RecordedMoment;
import uk.waymark.kit.casefile.AskedAt;
import uk.waymark.kit.casefile.CaseFiles;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.security.Roles;
import uk.waymark.statute.law.Settings;

/** What this service answers about one young person, derived from the events held when asked. */
@Path("/people/{authority}/{subject}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADVISER, Roles.MANAGER, Roles.INTEGRATOR})
public class PersonResource {
  private final CaseFiles files;
  private final WaymarkClock clock;

  @Inject
  PersonResource(CaseFiles files, WaymarkClock clock) {
    this.files = files;
    this.clock = clock;
  }

  /** Status, flags and status intervals on a day, as known then. */
  @GET
  @Path("/status")
  public ObjectNode status(
      @PathParam("authority") String authority,
      @PathParam("subject") String subject,
      @QueryParam("asAt") @Nullable String asAt,
      @QueryParam("knownAt") @Nullable String knownAt) {
    return answer(authority, subject, asAt, knownAt, Part.STATUS);
  }

  /** Entitlements by law, council offer and partner gift on a day, as known then. */
  @GET
  @Path("/entitlements")
  public ObjectNode entitlements(
      @PathParam("authority") String authority,
      @PathParam("subject") String subject,
      @QueryParam("asAt") @Nullable String asAt,
      @QueryParam("knownAt") @Nullable String knownAt) {
    return answer(authority, subject, asAt, knownAt, Part.ENTITLEMENTS);
  }

  private ObjectNode answer(
      String authority,
      String subject,
      @Nullable String asAt,
      @Nullable String knownAt,
      Part part) {
    var question = question(AskedAt.of(asAt, knownAt, clock.today()));
    var file = files.open(authority, subject);
    return Answers.explained(
            file.person(),
            file.events(),
            RecordedMoment.ITS_INTAKE,
            Settings.defaults(),
            question,
            Set.of(part))
        .set("revision", Json.mapper().valueToTree(file.revision()));
  }

  /** The question in the words of explain. */
  static Question question(AskedAt asked) {
    return new Question(
        asked.asAt(),
        asked.knownAt().map(moment -> new KnownAt(moment.words(), moment.inclusive())),
        false);
  }
}
