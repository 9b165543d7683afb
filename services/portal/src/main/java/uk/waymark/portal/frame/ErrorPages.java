package uk.waymark.portal.frame;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import uk.waymark.portal.words.Words;

/**
 * Gives browsers a page where programs get problem details. It keeps the status and says only what
 * the status says.
 */
@Provider
public class ErrorPages implements ContainerResponseFilter {
  private static final String FIRST_ERROR = "error.500";

  @CheckedTemplate(basePath = "frame")
  static final class Templates {
    private Templates() {}

    static native TemplateInstance error(String title, String text);
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() >= 400 && wantsPage(request) && !isPage(response)) {
      response.setEntity(page(response.getStatus()), new Annotation[0], MediaType.TEXT_HTML_TYPE);
    }
  }

  /** The page of a status, as HTML. */
  static String page(int status) {
    var key =
        Words.find("error." + status + ".title").isPresent() ? "error." + status : fallback(status);
    return Templates.error(Words.of(key + ".title"), Words.of(key + ".text")).render();
  }

  private static String fallback(int status) {
    return status < 500 ? "error.400" : FIRST_ERROR;
  }

  private static boolean wantsPage(ContainerRequestContext request) {
    var accepted = request.getHeaderString(HttpHeaders.ACCEPT);
    return accepted != null && accepted.contains(MediaType.TEXT_HTML);
  }

  private static boolean isPage(ContainerResponseContext response) {
    var type = response.getMediaType();
    return response.getEntity() instanceof TemplateInstance
        || (type != null && MediaType.TEXT_HTML_TYPE.isCompatible(type));
  }
}
