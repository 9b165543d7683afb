package uk.waymark.portal.signin;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stops the start when the demo sign-in, where anyone can be anyone, would guard a portal that is
 * not a demo.
 */
@ApplicationScoped
public class NoDemoOutside {
  private static final String DEMO_ISSUER = "waymark-demo";
  private static final Set<String> DEMO_PROFILES = Set.of("local", "test");

  private final String issuer;
  private final boolean demoAllowed;

  /** The check over the configured issuer. */
  @Inject
  public NoDemoOutside(
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
      @ConfigProperty(name = "waymark.demo.allowed", defaultValue = "false") boolean demoAllowed) {
    this.issuer = issuer;
    this.demoAllowed = demoAllowed;
  }

  void onStart(@Observes StartupEvent start) {
    check(issuer, demoAllowed, ConfigUtils.getProfiles());
  }

  /**
   * Checks a configuration.
   *
   * @throws IllegalStateException when it lets the demo sign-in into anything but a demo
   */
  static void check(String issuer, boolean demoAllowed, List<String> profiles) {
    if (profiles.stream().anyMatch(DEMO_PROFILES::contains)) {
      return;
    }
    if (demoAllowed) {
      throw new IllegalStateException(
          "waymark.demo.allowed lets anyone sign in as anyone and is only for the profiles local and"
              + " test.");
    }
    if (issuer.contains(DEMO_ISSUER)) {
      throw new IllegalStateException(
          "The issuer is the demo sign-in, where anyone can sign in as anyone. Set WAYMARK_ISSUER to"
              + " the council's own provider.");
    }
  }
}
