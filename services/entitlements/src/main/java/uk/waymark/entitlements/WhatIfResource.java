package uk.waymark.entitlements;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.explain.answer.Answers;
import uk.waymark.explain.answer.RecordedMoment;
import uk.waymark.kit.casefile.AskedAt;
import uk.waymark.kit.clock.WaymarkClock;
import uk.waymark.kit.security.Roles;
import uk.waymark.statute.law.Settings;

/** {@code POST /what-if}: events in, the whole answer out, nothing stored. */
@Path("/what-if")
public class WhatIfResource {
  private final WaymarkClock clock;

  @Inject
  WhatIfResource(WaymarkClock clock) {
    this.clock = clock;
  }

  /** One answer a person, in the order of first appearance: what explain prints. */
  @POST
  @Consumes({"application/cloudevents-batch+json", MediaType.APPLICATION_JSON})
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({Roles.ADVISER, Roles.MANAGER, Roles.INTEGRATOR})
  public List<ObjectNode> answer(
      @QueryParam("asAt") @Nullable String asAt,
      @QueryParam("knownAt") @Nullable String knownAt,
      byte[] events) {
    var question = PersonResource.question(AskedAt.of(asAt, knownAt, clock.today()));
    return WhatIf.read(events).entrySet().stream()
        .map(
            file ->
                Answers.explained(
                    file.getKey(),
                    file.getValue(),
                    RecordedMoment.ITS_TIME,
                    Settings.defaults(),
                    question))
        .toList();
  }
}
