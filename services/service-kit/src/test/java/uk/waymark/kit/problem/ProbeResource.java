package uk.waymark.kit.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import uk.waymark.kit.security.Roles;

/** Resources that go wrong. */
@Path("/probe")
public class ProbeResource {
  static final String SECRET = "Amira born 2008-01-02";

  @GET
  @Path("/operators")
  @RolesAllowed(Roles.OPERATOR)
  public String operators() {
    return "in";
  }

  @GET
  @Path("/broken")
  public String broken() {
    throw new IllegalArgumentException(SECRET);
  }

  @POST
  @Path("/json")
  @Consumes(MediaType.APPLICATION_JSON)
  public String json(Map<String, Integer> numbers) {
    return numbers.toString();
  }
}
