package uk.waymark.portal.frame;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The style sheet of the GOV.UK Design System without what is licensed for gov.uk alone: its
 * typeface, and the crown and other pictures it would ask for.
 */
@Path("/styles/govuk.css")
@PermitAll
@Singleton
public class DesignSystem {
  private static final String SOURCE = "/design-system/govuk-frontend.min.css";
  private static final String A_DAY = "public, max-age=86400";

  private final String styles = styles();

  /** The style sheet. */
  @GET
  @Produces("text/css;charset=UTF-8")
  public Response sheet() {
    return Response.ok(styles).header(HttpHeaders.CACHE_CONTROL, A_DAY).build();
  }

  /** The style sheet that asks for no file. */
  static String styles() {
    try (var file = DesignSystem.class.getResourceAsStream(SOURCE)) {
      if (file == null) {
        throw new IllegalStateException(SOURCE + " is not on the class path");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .replaceAll("@font-face\\{[^}]*}", "")
          .replaceAll("\"?GDS Transport\"?,\\s*arial,\\s*sans-serif", "Arial,Helvetica,sans-serif")
          .replaceAll("url\\(/assets/[^)]*\\)", "none")
          .replaceAll("/\\*# sourceMappingURL=[^*]*\\*/", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
