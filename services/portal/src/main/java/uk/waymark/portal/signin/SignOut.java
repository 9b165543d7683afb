package uk.waymark.portal.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/**
 * What follows a sign-out. The sign-out itself, of the portal and of the provider, is done by
 * Quarkus at {@code /sign-out} while there is a session.
 */
@Path("/")
@PermitAll
public class SignOut {

  @CheckedTemplate(basePath = "frame")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance signedOut();
  }

  /** Somebody without a session wants to sign out: there is nothing to do. */
  @GET
  @Path("sign-out")
  public Response withoutSession() {
    return Response.seeOther(URI.create("/signed-out")).build();
  }

  /** The page after it. */
  @GET
  @Path("signed-out")
  @Produces(MediaType.TEXT_HTML)
  public TemplateInstance signedOut() {
    return Templates.signedOut();
  }
}
