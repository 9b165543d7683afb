package uk.waymark.adviserduties;

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
import uk.waymark.explain.answer.Answers;
import uk.waymark.explain.answer.Part;
import uk.waymark.explain.answer.Question;
import uk.waymark.explain.answer.RecordedMoment;
import uk.waymark.kit.casefile.AskedAt;
import uk.waymark.kit.casefile.CaseFiles;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.security.Roles;
import uk.waymark.statute.law.Settings;

/** What this service answers about one young person, derived from the events held when asked. */
@Path("/people/{authority}/{subject}/adviser-duties")
public class PersonResource {
  private final CaseFiles files;
  private final WaymarkClock clock;

  @Inject
  PersonResource(CaseFiles files, WaymarkClock clock) {
    this.files = files;
    this.clock = clock;
  }

  /** The duties of contract.md section 4 that are this service's, on a day, as known then. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ADVISER, Roles.MANAGER, Roles.INTEGRATOR})
  public ObjectNode duties(
      @PathParam("authority") String authority,
      @PathParam("subject") String subject,
      @QueryParam("asAt") @Nullable String asAt,
      @QueryParam("knownAt") @Nullable String knownAt) {
    var asked = AskedAt.of(asAt, knownAt, clock.today());
    var question = new Question(asked.asAt(), asked.knownAt(), false);
    var file = files.open(authority, subject);
    var life =
        Answers.lifeCourse(file.events(), RecordedMoment.ITS_INTAKE, Settings.defaults(), question);
    return file.withRevision(
        Answers.parts(file.person(), life, question, Set.of(Part.ADVISER_DUTIES)));
  }
}
