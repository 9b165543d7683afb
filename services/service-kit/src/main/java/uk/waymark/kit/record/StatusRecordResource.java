package uk.waymark.kit.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import uk.waymark.kit.problem.ProblemException;
import uk.waymark.kit.security.Roles;

/** {@code GET /status/record}: what this service holds. No personal data, all authorities. */
@Path("/status/record")
public class StatusRecordResource {
  private final Instance<StatusRecords> records;

  /** The resource of a service; without {@link StatusRecords} it answers 404. */
  @Inject
  public StatusRecordResource(Instance<StatusRecords> records) {
    this.records = records;
  }

  /** What is held now. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.INTEGRATOR, Roles.OPERATOR})
  public StatusRecord record() {
    if (records.isUnsatisfied()) {
      throw ProblemException.of(404, "No record", "This service keeps no record of events.");
    }
    return records.get().now();
  }
}
