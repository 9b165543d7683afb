package uk.waymark.rig;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.waymark.local.DemoSignIn;

/**
 * Bearer tokens for tests, from the demo sign-in that {@link RealParts} started. All but the other
 * authority's belong to {@code DemoUser.AUTHORITY}.
 */
public final class Tokens {
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  private Tokens() {}

  /** A case system: may publish events. */
  public static String integrator() {
    return of("demo-case-system");
  }

  /** A personal adviser with a staff id. */
  public static String adviser() {
    return of("demo-adviser");
  }

  /** A team manager, who is an adviser too. */
  public static String manager() {
    return of("demo-manager");
  }

  /** An operator: replays, erasures, staff lists. */
  public static String operator() {
    return of("demo-operator");
  }

  /** A council's officer: keeps its pack of offers, and sees no young person. */
  public static String offersOfficer() {
    return of("demo-offers-officer");
  }

  /** An adviser of another authority, who must see nothing of the demo authority's people. */
  public static String otherAuthority() {
    return of("demo-other-authority");
  }

  /** An adviser of the demo authority and of another one. */
  public static String twoAuthorities() {
    return of("demo-two-authorities");
  }

  /** A case system of another authority. */
  public static String otherIntegrator() {
    return of("demo-other-case-system");
  }

  /** Somebody who signed in and has no role at all. */
  public static String nobody() {
    return of("someone-without-a-role");
  }

  /**
   * A token of any user of the demo sign-in.
   *
   * @throws IllegalStateException when {@link RealParts} has not been started
   */
  public static String of(String username) {
    String issuer = System.getProperty(RealParts.ISSUER_PROPERTY);
    if (issuer == null) {
      throw new IllegalStateException("add @QuarkusTestResource(RealParts.class) to the test");
    }
    return KNOWN.computeIfAbsent(
        issuer + " " + username,
        key -> {
          try {
            return DemoSignIn.tokenFor(issuer, username);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
