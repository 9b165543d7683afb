package uk.waymark.local;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Someone the demo sign-in can be: a made-up person, or a program that calls the services.
 *
 * @param username what they sign in with, and the token's {@code sub}; a program's client id
 * @param name shown on the sign-in page and in the portal
 * @param role the role in words, shown beside the name
 * @param groups the roles the services check: adviser, manager, integrator, operator
 * @param authorities GSS codes of the authorities whose files they may read
 * @param staffId the id in the staff list, empty for a program
 */
public record DemoUser(
    String username,
    String name,
    String role,
    List<String> groups,
    List<String> authorities,
    String staffId) {

  /** The authority that all demo people belong to. */
  public static final String AUTHORITY = "E06000051";

  /** An authority without any demo person, to show that its staff see nothing of the others. */
  public static final String OTHER_AUTHORITY = "E06000052";

  /** Copies the lists. */
  public DemoUser {
    groups = List.copyOf(groups);
    authorities = List.copyOf(authorities);
  }

  /** The claims of this user's tokens, with {@code waymark_demo}, which only the demo accepts. */
  public Map<String, Object> claims() {
    Map<String, Object> claims = new TreeMap<>();
    claims.put("sub", username);
    claims.put("preferred_username", username);
    claims.put("name", name);
    claims.put("groups", groups);
    claims.put("authorities", authorities);
    claims.put("waymark_demo", true);
    if (!staffId.isEmpty()) {
      claims.put("staffId", staffId);
    }
    return claims;
  }
}
