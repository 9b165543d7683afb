package uk.waymark.kit.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses tokens of the demo sign-in, with which anyone may call themselves anyone, unless {@code
 * waymark.demo.allowed} is set, as it is in the profiles local and test only.
 */
@ApplicationScoped
public class DemoSignInGuard implements SecurityIdentityAugmentor {
  private final boolean allowed;

  /** The guard of this service. */
  @Inject
  public DemoSignInGuard(
      @ConfigProperty(name = "waymark.demo.allowed", defaultValue = "false") boolean allowed) {
    this.allowed = allowed;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    var demo =
        !identity.isAnonymous() && TokenClaims.words(identity, TokenClaims.DEMO).contains("true");
    return demo && !allowed
        ? Uni.createFrom()
            .failure(new AuthenticationFailedException("The demo sign-in is not accepted here."))
        : Uni.createFrom().item(identity);
  }
}
