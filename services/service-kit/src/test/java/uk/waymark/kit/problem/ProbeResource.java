package uk.waymark.kit.problem;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import uk.waymark.kit.security.Roles;

/** Resources that go wrong. */
@Path("/probe")
public class ProbeResource {
  static final String SECRET = "Amira born 2008-01-02";

  /** One permit for each caller that is held. */
  static final Semaphore HELD = new Semaphore(0);

  /** Lets all who are held go on. */
  static final CountDownLatch GO_ON = new CountDownLatch(1);

  @GET
  @Path("/operators")
  @RolesAllowed(Roles.OPERATOR)
  public String operators() {
    return "in";
  }

  /** Holds its caller until {@link #GO_ON} is counted down. */
  @GET
  @Path("/slow")
  public String slow() throws InterruptedException {
    HELD.release();
    return GO_ON.await(1, TimeUnit.MINUTES) ? "at last" : "never";
  }

  @GET
  @Path("/broken")
  public String broken() {
    throw new IllegalArgumentException(SECRET, new IllegalStateException("of " + SECRET));
  }

  /** Fails as a repository does whose database was shut down, or refused what it was asked. */
  @GET
  @Path("/database/{state}")
  public String database(@PathParam("state") String state) {
    throw new IllegalStateException("not read", new SQLException(SECRET, state));
  }

  @POST
  @Path("/json")
  @Consumes(MediaType.APPLICATION_JSON)
  public String json(Map<String, Integer> numbers) {
    return numbers.toString();
  }
}
