package uk.waymark.portal.frame;

import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Allows the forms of a page to lead to the sign-in. Whoever sends one after the session has ended
 * is redirected there, and Chromium holds redirects too to {@code form-action} of the page's
 * Content-Security-Policy: without the issuer's origin in it the button does nothing.
 */
@ApplicationScoped
public class FormTargets {
  private static final String POLICY = "Content-Security-Policy";
  private static final String OWN = "form-action 'self'";
  private static final int BEFORE_SIGN_IN = 400;

  private final TenantConfigBean tenants;

  /** Of the issuer that the sign-in has found. */
  @Inject
  public FormTargets(TenantConfigBean tenants) {
    this.tenants = tenants;
  }

  void register(@Observes Filters filters) {
    filters.register(this::allow, BEFORE_SIGN_IN);
  }

  private void allow(RoutingContext request) {
    HttpServerResponse response = request.response();
    String policy = response.headers().get(POLICY);
    String issuer = issuer(tenants.getDefaultTenant().getOidcMetadata());
    if (policy != null && issuer != null) {
      response.headers().set(POLICY, policy.replace(OWN, OWN + " " + issuer));
    }
    request.next();
  }

  /** Scheme, host and port of the address to which browsers are sent; null until it is known. */
  private static @Nullable String issuer(@Nullable OidcConfigurationMetadata metadata) {
    String address = metadata == null ? null : metadata.getAuthorizationUri();
    if (address == null) {
      return null;
    }
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }
}
