package uk.waymark.intake.receive;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import uk.waymark.kit.security.Caller;
import uk.waymark.kit.security.Roles;

/** {@code POST /events} and {@code POST /events/validate}: events from case systems. */
@Path("/events")
@RolesAllowed(Roles.INTEGRATOR)
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class EventsResource {
  private final Reception reception;
  private final Room room;
  private final Caller caller;

  /** Takes events for this caller. */
  @Inject
  public EventsResource(Reception reception, Room room, Caller caller) {
    this.reception = reception;
    this.room = room;
    this.caller = caller;
  }

  /** Takes one event or a batch; answers once what can be taken is committed. */
  @POST
  public Response take(@Context HttpHeaders headers, InputStream body) throws IOException {
    return answer(headers, body, reception::take);
  }

  /** The same answers, with nothing stored. */
  @POST
  @Path("/validate")
  public Response validate(@Context HttpHeaders headers, InputStream body) throws IOException {
    return answer(headers, body, reception::check);
  }

  private Response answer(
      HttpHeaders headers,
      InputStream body,
      BiFunction<List<JsonNode>, Caller, List<Receipt>> handling)
      throws IOException {
    try (var _ = room.take(largest(headers))) {
      var sent = Sent.read(singleHeaders(headers), body);
      var receipts = handling.apply(sent.events(), caller);
      return sent.batch() ? Answers.batch(receipts) : Answers.one(receipts.getFirst());
    }
  }

  /** What the body may take in memory: its length if it is told, and never more than a batch. */
  private static long largest(HttpHeaders headers) {
    int told = headers.getLength();
    return told < 0 ? Limits.BATCH_BYTES : Math.min(told, Limits.BATCH_BYTES);
  }

  private static Map<String, String> singleHeaders(HttpHeaders headers) {
    var single = new HashMap<String, String>();
    headers.getRequestHeaders().forEach((name, values) -> single.put(name, values.getFirst()));
    return single;
  }
}
