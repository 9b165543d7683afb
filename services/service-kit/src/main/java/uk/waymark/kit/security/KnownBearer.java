package uk.waymark.kit.security;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Recognises a bearer token that was verified a moment ago ({@link KnownTokens}). A case system
 * sends the same token with every request; verifying it each time took more of intake than
 * recording what the request brought. What is not recognised goes on to OpenID Connect, whose
 * verdict is then remembered, after everybody who may refuse it.
 */
@ApplicationScoped
public class KnownBearer implements HttpAuthenticationMechanism, SecurityIdentityAugmentor {
  private static final String BEARER = "Bearer ";
  private static final int BEFORE_OPENID_CONNECT =
      HttpAuthenticationMechanism.DEFAULT_PRIORITY + 100;

  /** After {@link DemoSignInGuard} and whoever else may refuse. */
  private static final int LAST = Integer.MIN_VALUE;

  private final KnownTokens known;

  /** Over what is known. */
  @Inject
  public KnownBearer(KnownTokens known) {
    this.known = known;
  }

  @Override
  public int getPriority() {
    return BEFORE_OPENID_CONNECT;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager providers) {
    return bearer(request)
        .flatMap(known::of)
        .map(identity -> Uni.createFrom().item(identity))
        .orElseGet(() -> Uni.createFrom().nullItem());
  }

  /** None of its own: whoever is not recognised is asked by OpenID Connect. */
  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return Uni.createFrom().nullItem();
  }

  @Override
  public int priority() {
    return LAST;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return Uni.createFrom().item(identity);
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity,
      AuthenticationRequestContext context,
      Map<String, Object> attributes) {
    var request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
    var credential = identity.getCredential(TokenCredential.class);
    if (request != null
        && credential != null
        && identity.getPrincipal() instanceof JsonWebToken token) {
      bearer(request)
          .filter(credential.getToken()::equals)
          .ifPresent(
              sent ->
                  known.verified(
                      sent,
                      Instant.ofEpochSecond(token.getExpirationTime()),
                      withoutRequest(identity)));
    }
    return Uni.createFrom().item(identity);
  }

  private static Optional<String> bearer(RoutingContext request) {
    var header = request.request().getHeader(HttpHeaders.AUTHORIZATION);
    return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
        ? Optional.of(header.substring(BEARER.length()).strip())
        : Optional.empty();
  }

  /** Principal, roles and credentials; the attributes hold the whole request. */
  private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
    return QuarkusSecurityIdentity.builder()
        .setPrincipal(identity.getPrincipal())
        .addRoles(identity.getRoles())
        .addCredentials(identity.getCredentials())
        .build();
  }
}
